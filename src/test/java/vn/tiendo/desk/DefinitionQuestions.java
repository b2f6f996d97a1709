package vn.tiendo.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What can be asked of the definitions, and of writings that they may know. */
final class DefinitionQuestions {

    private static final Path JOBS = Path.of("jobs");
    private static final String PROGRAMME = "urban-infrastructure";

    private final SampleHome home;

    DefinitionQuestions(SampleHome home) {
        this.home = home;
    }

    void all() throws IOException {
        checks();
        names();
        home.askWithJson("jobs/rules-try", "rules", "try", "--rule=DA05,DA17", "--periods=2025-06..2025-06");
        home.askWithJson("jobs/registry-import", "registry", "import", "--table=projects", shortened());
    }

    /** What a programme declares. */
    void catalogue(String programme) {
        home.askAllWays(programme + "/rules-list", "rules", "list", "--programme=" + programme);
        home.askAllWays(programme + "/jobs-versions", "jobs", "versions", "--programme=" + programme);
    }

    private void checks() throws IOException {
        home.askInBoth("jobs/jobs-check", "jobs", "check");
        home.ask("jobs/jobs-check--faulty.txt", "jobs", "check", altered("faulty", "numerator:", "numerater:"));
        String today = JOBS.resolve(PROGRAMME).toString();
        String other = altered("other", "Luỹ kế", "Cộng dồn") + "/" + PROGRAMME;
        home.askAllWays("jobs/jobs-diff", "jobs", "diff", today, other);
        home.write("jobs/report-template", "template.docx", "report-template");
    }

    /** The definitions with another word in the indicators. */
    private String altered(String name, String word, String instead) throws IOException {
        var jobs = home.folder().resolve(name);
        CorrectedHome.copy(JOBS, jobs);
        var indicators = jobs.resolve(PROGRAMME).resolve("indicators.yaml");
        Files.writeString(indicators, Files.readString(indicators).replace(word, instead));
        return jobs.toString();
    }

    /** A table of projects that lacks the last one. */
    private String shortened() throws IOException {
        var lines = Files.readAllLines(JOBS.resolve(PROGRAMME).resolve("projects.csv"));
        var file = home.folder().resolve("projects.csv");
        return Files.write(file, lines.subList(0, lines.size() - 1)).toString();
    }

    private void names() {
        home.askInBoth("jobs/names-find", "names", "find", "--kind=town", "Thị trấn Mường Chà");
        home.ask("jobs/names-find--alike.txt", "names", "find", "--kind=town", "TT Mường Trà");
        home.ask("jobs/names-confirm.txt", "names", "confirm", "--kind=town", "TT Mường Trà", "DT-MCH", "--by=A");
        home.ask("jobs/names-pending.txt", "names", "pending");
    }
}
