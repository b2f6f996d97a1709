package vn.tiendo.desk;

import java.util.stream.Stream;

/** What can be asked of a period of a programme, in whatever form it is answered. */
final class PeriodQuestions {

    /** Later than all that is received here, so that it does not matter on which day it is asked. */
    private static final String AS_OF = "--as-of=2025-08-30T00:00:00Z";

    private final SampleHome home;
    private final String about;
    private final String programme;
    private final String period;

    PeriodQuestions(SampleHome home, String programme, String period) {
        this.home = home;
        this.about = programme + "/" + period + "/";
        this.programme = "--programme=" + programme;
        this.period = "--period=" + period;
    }

    void figures() {
        home.askAllWays(about + "metrics", "metrics", period, programme, AS_OF);
        home.ask(about + "metrics--csv.txt", "metrics", period, programme, AS_OF, "--csv");
        home.askAllWays(about + "warnings", "warnings", period, programme, AS_OF);
        home.askAllWays(about + "forecast", "forecast", period, programme, AS_OF);
        home.ask(about + "figures-export--json.txt", "figures", "export", period, programme, AS_OF, "--json");
        home.ask(about + "figures-export--csv.txt", "figures", "export", period, programme, AS_OF, "--csv");
    }

    void metrics() {
        home.askWithJson(about + "metrics", "metrics", period, programme, AS_OF);
    }

    /** Indicators by what they can be told apart, and over time. */
    void indicators() {
        home.ask(about + "metrics--by.txt", "metrics", period, programme, AS_OF, "--by=unit,project");
        home.askWithJson(about + "metrics--trend", "metrics", period, programme, AS_OF, "--trend=4");
    }

    /** In the units of today. */
    void restated() {
        home.askWithJson(about + "metrics--units", "metrics", period, programme, AS_OF, "--units=as-is", "--by=unit");
    }

    void explain(String indicator, String... more) {
        var options = Stream.concat(Stream.of("explain", indicator, period, programme, AS_OF), Stream.of(more));
        home.askAllWays(about + "explain-" + indicator, options.toArray(String[]::new));
    }

    void score(String town) {
        home.askAllWays(about + "score-" + town, "score", period, programme, AS_OF, "--town=" + town);
    }

    void compare(String earlier, String later) {
        String before = "--as-of=" + earlier;
        home.askAllWays(about + "compare", "compare", period, programme, before, "--as-of=" + later);
    }

    /** @param audiences for whom a report is written, with commas between */
    void report(String audiences) {
        home.write(about + "report", "", "report", period, programme, AS_OF, "--audience=" + audiences);
    }

    /** The blank workbook of one unit. */
    void template(String unit) {
        home.write(about + "template", unit + ".xlsx", "template", period, programme, "--unit=" + unit);
    }

    /** Who sent and who did not. */
    void submissions() {
        home.askAllWays(about + "submissions", "submissions", period, programme);
        home.askInBoth(about + "period-status", "period", "status", period, programme);
        home.askInBoth(about + "reason-list", "reason", "list", period, programme);
        home.ask(about + "reason-list--open.txt", "reason", "list", period, programme, "--open");
        home.askInBoth(about + "remind", "remind", "--dry-run", period, programme);
        home.ask(about + "remind--now.txt", "remind", period, programme);
        home.write(about + "letter", "letter.docx", "letter", period, programme, AS_OF);
    }

    /** What the province wrote of it. */
    void entries() {
        home.askAllWays(about + "report-text-list", "report-text", "list", period, programme);
        home.askAllWays(about + "follow-up-list", "follow-up", "list", period, programme);
        home.askAllWays(about + "double-list", "double", "list", period, programme);
        home.askAllWays(about + "adjust-list", "adjust", "--list", period, programme);
        home.askAllWays(about + "edition-list", "edition", "list", period, programme);
    }

    void edition(int number) {
        String name = about + "edition-" + number;
        String edition = Integer.toString(number);
        home.askAllWays(name + "-show", "edition", "show", edition, period, programme);
        home.write(name, "", "edition", "show", edition, period, programme);
        home.write(name + "-rebuilt", "", "edition", "rebuild", edition, period, programme);
    }

    /** Of two editions. */
    void editions(String published) {
        home.askAllWays(about + "edition-diff", "edition", "diff", "1", "2", period, programme);
        home.askInBoth(about + "edition-verify", "edition", "verify", published);
        home.askInBoth(about + "edition-verify-strange", "edition", "verify", "README.md");
    }
}
