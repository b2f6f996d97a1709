package vn.tiendo.report.body;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.tiendo.content.Block;
import vn.tiendo.measure.MoneyUnit;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.officer.OfficersWords;
import vn.tiendo.officer.Quotation;
import vn.tiendo.officer.WrittenWords;
import vn.tiendo.programme.Dimensions;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.ReportItem;
import vn.tiendo.programme.SignedReport;
import vn.tiendo.progress.Consolidation;
import vn.tiendo.progress.Situation;
import vn.tiendo.progress.Situations;
import vn.tiendo.report.phrase.Facts;
import vn.tiendo.report.phrase.Phrases;
import vn.tiendo.report.phrase.Vocabulary;

/** What signed reports say, from what is known of a period. */
public final class SignedContent {

    private final Telling telling;

    private final Optional<String> member;
    private final OfficersWords officers;

    /**
     * @param member whose report it is, of a report on each member of a dimension
     * @param officers what officers say in it
     */
    public SignedContent(
            Consolidation consolidation,
            Situation situation,
            SignedReport report,
            Optional<String> member,
            OfficersWords officers) {
        this.officers = officers;
        var programme = consolidation.programme();
        var words = Words.in(programme.language());
        var amounts = new Amounts(words, MoneyUnit.named(report.money()).orElse(MoneyUnit.TRIEU));
        var lines = new Lines(
                situation.lines(),
                consolidation.period(),
                new UnitNames(programme, words),
                new LineFacts(programme, amounts));
        var period = Facts.of(new PeriodFacts(consolidation, situation, amounts).of())
                .with(lines.beside());
        this.telling = new Telling(
                consolidation,
                situation,
                words,
                amounts,
                lines,
                new Phrases(vocabulary(programme), programme.language()),
                period,
                period.with(member.map(key -> lines.facts(report.one().orElseThrow(), key))
                        .orElseGet(lines::whole)),
                member.filter(_ -> report.one().equals(Optional.of(Dimensions.UNIT)))
                        .map(UnitCode::new));
        this.member = member.map(key -> lines.name(report.one().orElseThrow(), key));
    }

    /** What the member is called whose report it is. */
    public Optional<String> member() {
        return member;
    }

    /** What it says, in order. */
    public List<Block> body(SignedReport report) {
        return new BodyWriter(telling, officers).write(report.chapters());
    }

    /** The figures that a text quotes. */
    public Quotation quoted(WrittenWords words) {
        return new Quotations(telling).in(words);
    }

    /** Every name of a fact that there can be, but those of a paragraph's lists. */
    static Vocabulary vocabulary(Programme programme) {
        var names = new TreeMap<String, Vocabulary.Kind>();
        programme.indicators().forEach(indicator -> {
            names.putAll(LineFacts.names(indicator.code()));
            names.putAll(LineFacts.names("whole." + indicator.code()));
        });
        names.putAll(PeriodFacts.names(programme));
        names.put("member.name", Vocabulary.Kind.WORDS);
        names.put("member.key", Vocabulary.Kind.WORDS);
        names.put("list.any.count", Vocabulary.Kind.NUMBER);
        return new Vocabulary(names);
    }

    /** What has to be known for a report. */
    public static Situations.Asked asked(Programme programme, SignedReport report, Period period) {
        Set<String> by = new LinkedHashSet<>();
        var course = new LinkedHashSet<String>();
        boolean scored = false;
        for (ReportItem item : items(report).toList()) {
            dimensions(item).filter(word -> !word.equals(Dimensions.PROVINCE)).forEach(by::add);
            if (item instanceof ReportItem.Drawn drawn && drawn.chart() == ReportItem.Chart.COURSE) {
                course.add(drawn.indicator());
            }
            scored |= item instanceof ReportItem.Scores;
        }
        report.one().ifPresent(by::add);
        var drawn = programme.indicators().stream()
                .filter(indicator -> course.contains(indicator.code()))
                .toList();
        return new Situations.Asked(programme.indicators(), List.copyOf(by), drawn, scored);
    }

    private static Stream<ReportItem> items(SignedReport report) {
        return report.chapters().stream().flatMap(chapter -> chapter.content().stream());
    }

    private static Stream<String> dimensions(ReportItem item) {
        return switch (item) {
            case ReportItem.Paragraph(var lists, var _) ->
                lists.values().stream().map(list -> list.members().by());
            case ReportItem.Each each -> Stream.of(each.members().by());
            case ReportItem.Table table -> Stream.of(table.members().by());
            case ReportItem.Drawn drawn -> Stream.of(drawn.by());
            case ReportItem.Keys _,
                    ReportItem.Warned _,
                    ReportItem.Quoted _,
                    ReportItem.FollowUp _,
                    ReportItem.Forecast _,
                    ReportItem.Scores _,
                    ReportItem.Submissions _,
                    ReportItem.Notes _,
                    ReportItem.Officer _ -> Stream.of();
        };
    }
}
