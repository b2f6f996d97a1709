package vn.tiendo.report.body;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import vn.tiendo.programme.Fault;
import vn.tiendo.programme.Place;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.ReportItem;
import vn.tiendo.programme.ReportItem.Enumeration;
import vn.tiendo.programme.ReportItem.Members;
import vn.tiendo.programme.ReportItem.Phrase;
import vn.tiendo.programme.ReportItem.Ways;
import vn.tiendo.programme.SignedReport;
import vn.tiendo.report.phrase.PhraseFaults;
import vn.tiendo.report.phrase.Vocabulary;

/** What is wrong with what a programme's signed reports are to say. */
public final class ReportFaults {

    /** A version is the hash of all of its files: what was found to be right once, is. */
    private static final Set<String> FAULTLESS = ConcurrentHashMap.newKeySet();

    private static final int MOST_KNOWN = 100;

    private final Vocabulary vocabulary;
    private final PhraseFaults faults;

    private ReportFaults(Programme programme) {
        this.vocabulary = SignedContent.vocabulary(programme);
        this.faults = new PhraseFaults(vocabulary);
    }

    public static List<Fault> of(Programme programme) {
        var reports = programme.report().signed();
        if (reports.isEmpty() || FAULTLESS.contains(programme.version())) {
            return List.of();
        }
        var found = new ReportFaults(programme);
        reports.forEach(found::check);
        var faults = found.faults.found();
        if (faults.isEmpty() && FAULTLESS.size() < MOST_KNOWN) {
            FAULTLESS.add(programme.version());
        }
        return faults;
    }

    private void check(SignedReport report) {
        report.chapters().stream()
                .flatMap(chapter -> chapter.content().stream())
                .forEach(this::check);
    }

    private void check(ReportItem item) {
        switch (item) {
            case ReportItem.Paragraph(var lists, var sentences) -> paragraph(lists, sentences);
            case ReportItem.Each each -> {
                check(each.members());
                each.sentences().forEach(ways -> check(ways, vocabulary));
            }
            case ReportItem.Keys(var figures) ->
                figures.forEach(key -> key.told().forEach(phrase -> faults.check(phrase, vocabulary)));
            case ReportItem.Table table -> {
                check(table.members());
                table.columns().forEach(column -> faults.check(column, table.place()));
            }
            case ReportItem.Drawn drawn -> drawn.title().forEach(phrase -> faults.check(phrase, vocabulary));
            case ReportItem.Warned _,
                    ReportItem.Quoted _,
                    ReportItem.FollowUp _,
                    ReportItem.Forecast _,
                    ReportItem.Scores _,
                    ReportItem.Submissions _,
                    ReportItem.Notes _,
                    ReportItem.Officer _ -> {}
        }
    }

    private void paragraph(Map<String, Enumeration> lists, List<Ways> sentences) {
        var names = new TreeMap<String, Vocabulary.Kind>();
        lists.forEach((name, list) -> {
            check(list.members());
            faults.check(list.say(), list.members().place(), vocabulary);
            names.put("list." + name + ".all", Vocabulary.Kind.WORDS);
            names.put("list." + name + ".count", Vocabulary.Kind.NUMBER);
        });
        var known = vocabulary.with(names);
        sentences.forEach(ways -> check(ways, known));
    }

    private void check(Ways ways, Vocabulary known) {
        for (Phrase phrase : ways.phrases()) {
            faults.check(phrase, known);
        }
    }

    private void check(Members members) {
        Place place = members.place();
        members.where().ifPresent(where -> faults.check(where, vocabulary));
        members.order().ifPresent(order -> faults.check(order, place));
    }
}
