package vn.tiendo.desk.definitions;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.ConsoleCommand;
import vn.tiendo.desk.console.SafeLine;
import vn.tiendo.desk.console.WholeFile;
import vn.tiendo.desk.option.ChosenProgramme;
import vn.tiendo.report.OfficialReports;

/** {@code report-template}: the usual look of the reports as .docx, for an office to make it its own. */
@Command(name = "report-template", mixinStandardHelpOptions = true, sortOptions = false)
public final class ReportTemplateCommand extends ConsoleCommand {

    @Option(names = "--output", required = true, paramLabel = "FILE.docx")
    private Path output = Path.of(".");

    @Mixin
    private ChosenProgramme chosen = new ChosenProgramme();

    public ReportTemplateCommand(Console console) {
        super(console);
    }

    @Override
    protected int answer() throws IOException {
        var programme = chosen.programme();
        console.about(programme.language());
        var template = new ByteArrayOutputStream();
        OfficialReports.template(programme, template);
        WholeFile.write(output, template.toByteArray());
        console.say(SafeLine.of(output.toString()));
        return 0;
    }
}
