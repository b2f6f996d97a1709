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
import vn.tiendo.officer.OfficersWords;
import vn.tiendo.officer.Quotation;
import vn.tiendo.officer.WrittenWords;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.indicator.Dimensions;
import vn.tiendo.programme.report.ReportItem;
import vn.tiendo.programme.report.SignedReport;
import vn.tiendo.progress.Situation;
import vn.tiendo.progress.Situations;
import vn.tiendo.progress.consolidation.Consolidation;
import vn.tiendo.report.phrase.FactNames;
import vn.tiendo.report.phrase.Facts;
import vn.tiendo.report.phrase.Phrases;

/** What signed reports say, from what is known of a period. */
public final class SignedContent {

    private final Telling telling;

    private final Optional<String> member;
    private final OfficersWords officers;

    /**
     * @param member whose report it is, of a report on each member of a dimension: its key there
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
        var words = BodyWords.in(programme.language());
        var amounts = new Amounts(words, MoneyUnit.named(report.money()).orElse(MoneyUnit.TRIEU));
        var own = member.map(key -> new Own(programme, report.one().orElseThrow(), key));
        var told = own.map(one -> one.of(situation, consolidation)).orElseGet(() -> Own.ofAll(situation));
        var lines = new Lines(
                told.lines(),
                consolidation.period(),
                new UnitsInText(programme, words),
                new LineFacts(programme, amounts));
        var period =
                Facts.of(new PeriodFacts(consolidation, told, amounts).of()).with(lines.beside());
        this.telling = new Telling(
                consolidation,
                told,
                words,
                amounts,
                lines,
                new Phrases(vocabulary(programme), programme.language()),
                period,
                period.with(
                        own.map(one -> lines.facts(one.dimension(), one.key())).orElseGet(lines::whole)),
                own);
        this.member = own.map(one -> lines.inSentence(one.dimension(), one.key()));
    }

    /** What the member is called within a sentence whose report it is. */
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
    static FactNames vocabulary(Programme programme) {
        var names = new TreeMap<String, FactNames.Kind>();
        programme.indicators().forEach(indicator -> {
            names.putAll(LineFacts.names(indicator.code()));
            names.putAll(LineFacts.names("whole." + indicator.code()));
        });
        names.putAll(PeriodFacts.names(programme));
        names.put("member.name", FactNames.Kind.WORDS);
        names.put("member.key", FactNames.Kind.WORDS);
        names.put("list.any.count", FactNames.Kind.NUMBER);
        names.put(DrawnFacts.COUNT, FactNames.Kind.NUMBER);
        return new FactNames(names);
    }

    /** What has to be known for a report. */
    public static Situations.Asked asked(Programme programme, SignedReport report, Period period) {
        Set<String> by = new LinkedHashSet<>();
        var course = new LinkedHashSet<String>();
        boolean scored = false;
        for (ReportItem item : due(programme, report, period).toList()) {
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

    /** What is told with the period. */
    private static Stream<ReportItem> due(Programme programme, SignedReport report, Period period) {
        return report.chapters().stream()
                .filter(chapter -> PeriodInYear.isDue(chapter.due(), programme, period))
                .flatMap(chapter -> chapter.content().stream())
                .flatMap(item -> item instanceof ReportItem.Seldom(var due, var told)
                        ? Stream.of(told).filter(_ -> PeriodInYear.isDue(due, programme, period))
                        : Stream.of(item));
    }

    /** As the report is called: by the longest period that closes. */
    public static LocalText subject(Programme programme, SignedReport report, Period period) {
        return report.subjectAt(PeriodInYear.closing(programme, period));
    }

    /** What stands over it then. */
    public static LocalText kind(Programme programme, SignedReport report, Period period) {
        return report.kindAt(PeriodInYear.closing(programme, period));
    }

    /** A title is broken before a period's name, not within it. */
    private static String together(String name) {
        return name.replace(' ', '\u00a0');
    }

    /** Names of the period for its subject, as they stand within a sentence. */
    public static String filled(String subject, Programme programme, Period period) {
        var words = BodyWords.in(programme.language());
        var year = programme.calendar().year();
        return subject.replace("{programme}", words.of(programme.title()))
                .replace("{period}", words.withinSentence(words.of(programme.named(period))))
                .replace("{span}", together(words.withinSentence(words.of(PeriodInYear.span(programme, period)))))
                .replace("{year}", year.label(period))
                .replace("{nextYear}", year.label(year.number(period) + 1));
    }

    private static Stream<String> dimensions(ReportItem item) {
        return switch (item) {
            case ReportItem.Paragraph(var lists, var _) ->
                lists.values().stream().map(list -> list.members().by());
            case ReportItem.Each each -> Stream.of(each.members().by());
            case ReportItem.Table table -> Stream.of(table.members().by());
            case ReportItem.Drawn drawn -> Stream.concat(Stream.of(drawn.by()), drawn.parts().stream());
            case ReportItem.Seldom(var _, var told) -> dimensions(told);
            case ReportItem.Keys _,
                    ReportItem.Heading _,
                    ReportItem.Listed _,
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
