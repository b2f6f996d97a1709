package vn.tiendo.report.body;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.tiendo.content.Sentence;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.programme.report.MemberSelection;
import vn.tiendo.programme.report.Phrase;
import vn.tiendo.programme.report.ReportItem.Enumeration;
import vn.tiendo.progress.Situation;
import vn.tiendo.progress.consolidation.Consolidation;
import vn.tiendo.progress.consolidation.Consolidation.RowLine;
import vn.tiendo.report.phrase.Fact;
import vn.tiendo.report.phrase.Facts;
import vn.tiendo.report.phrase.Phrases;

/**
 * What a report is told from, and how.
 *
 * @param period what holds of the whole period, wherever it is told
 * @param general that, and what can be said of all together, or of whom the report is on
 * @param own whose report it is; empty for one on all
 */
record Telling(
        Consolidation consolidation,
        Situation situation,
        BodyWords words,
        Amounts amounts,
        Lines lines,
        Phrases phrases,
        Facts period,
        Facts general,
        Optional<Own> own) {

    Programme programme() {
        return consolidation.programme();
    }

    /** Those of a form that belong in the report. */
    List<RowLine> rows(String form) {
        return Own.rows(own, consolidation, form);
    }

    /** Whether what a unit says of something belongs in the report. */
    boolean isAbout(String form, UnitCode unit, String subject) {
        return own.map(one -> one.has(form, new RowLine(unit, subject, Map.of(), Map.of())))
                .orElse(true);
    }

    /** Whether what is told at those times is told now. */
    boolean isDue(List<Form.Frequency> due) {
        return PeriodInYear.isDue(due, programme(), consolidation.period());
    }

    Optional<Indicator> indicator(String code) {
        return programme().indicators().stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst();
    }

    UnitsInText units() {
        return new UnitsInText(programme(), words);
    }

    /** A member with what can be said of it. */
    record Member(String key, Facts facts) {}

    /** Of a member alone: what it has not is not known, whatever all have together. */
    private Facts of(String dimension, String key) {
        return period.with(lines.facts(dimension, key));
    }

    /** Those that are meant, as they are ordered. */
    List<Member> members(MemberSelection asked) {
        var members = lines.keys(asked.by()).stream()
                .map(key -> new Member(key, of(asked.by(), key)))
                .filter(member -> asked.where()
                        .map(where -> phrases.holds(where, member.facts()))
                        .orElse(true));
        var ordered = asked.order()
                .map(fact -> members.sorted(by(fact, asked.descending())))
                .orElse(members);
        return (asked.most() == 0 ? ordered : ordered.limit(asked.most())).toList();
    }

    /** What is not known comes last, either way; equal ones stay in the registry's order. */
    private static Comparator<Member> by(String fact, boolean descending) {
        Comparator<Double> numbers = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(
                member -> weight(member.facts(), fact), (one, other) -> compare(one, other, numbers));
    }

    private static int compare(Optional<Double> one, Optional<Double> other, Comparator<Double> numbers) {
        if (one.isEmpty() || other.isEmpty()) {
            return Boolean.compare(one.isEmpty(), other.isEmpty());
        }
        return numbers.compare(one.get(), other.get());
    }

    private static Optional<Double> weight(Facts facts, String name) {
        return facts.get(name)
                .map(Fact::weighed)
                .filter(Double.class::isInstance)
                .map(Double.class::cast);
    }

    /** With the lists that sentences name. */
    Facts with(Map<String, Enumeration> lists) {
        var facts = new TreeMap<String, Fact>();
        lists.forEach((name, list) -> {
            var said = members(list.members()).stream()
                    .flatMap(member -> phrases.said(list.say(), member.facts()).stream())
                    .toList();
            facts.put("list." + name + ".count", new Fact.Count(said.size(), Integer.toString(said.size())));
            if (!said.isEmpty()) {
                facts.put("list." + name + ".all", new Fact.Clause(joined(said)));
            }
        });
        return general.with(Facts.of(facts));
    }

    /** "a, b và c". */
    private List<Sentence.Part> joined(List<Sentence> said) {
        var parts = new ArrayList<Sentence.Part>();
        for (int i = 0; i < said.size(); i++) {
            if (i > 0) {
                boolean last = i == said.size() - 1;
                parts.add(new Sentence.Words(last ? words.say("and") : ", "));
            }
            parts.addAll(said.get(i).parts());
        }
        return parts;
    }

    /** With a capital, even where it begins with a name that has none within sentences. */
    Sentence begun(Sentence sentence) {
        if (sentence.parts().isEmpty()
                || !(sentence.parts().getFirst() instanceof Sentence.Words(String text))
                || text.isEmpty()) {
            return sentence;
        }
        var parts = new ArrayList<>(sentence.parts());
        parts.set(
                0,
                new Sentence.Words(
                        text.substring(0, 1).toUpperCase(words.language().locale()) + text.substring(1)));
        return new Sentence(parts);
    }

    /** What can be said, in order; a space between sentences is the reader's format's. */
    List<Sentence> said(List<Phrase.Ways> sentences, Facts facts) {
        return sentences.stream()
                .flatMap(ways -> phrases.first(ways, facts).stream())
                .map(this::begun)
                .toList();
    }
}
