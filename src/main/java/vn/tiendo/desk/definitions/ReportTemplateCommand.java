package vn.tiendo.desk.definitions;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.SafeLine;
import vn.tiendo.desk.console.StandardErrorLog;
import vn.tiendo.desk.console.WholeFile;
import vn.tiendo.desk.option.ChosenProgramme;
import vn.tiendo.report.OfficialReports;

/** {@code report-template}: the usual look of the reports as .docx, for an office to make it its own. */
@Command(name = "report-template", mixinStandardHelpOptions = true, sortOptions = false)
public final class ReportTemplateCommand implements Callable<Integer> {

    @Option(names = "--output", required = true, paramLabel = "FILE.docx")
    private Path output = Path.of(".");

    @Mixin
    private ChosenProgramme chosen = new ChosenProgramme();

    private final Console console;

    public ReportTemplateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        StandardErrorLog.begin();
        var programme = chosen.programme();
        console.about(programme.language());
        var template = new ByteArrayOutputStream();
        OfficialReports.template(programme, template);
        WholeFile.write(output, template.toByteArray());
        console.say(SafeLine.of(output.toString()));
        return 0;
    }
}
