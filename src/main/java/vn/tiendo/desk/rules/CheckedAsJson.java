package vn.tiendo.desk.rules;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.RuleAddress;
import vn.tiendo.form.CellPart;
import vn.tiendo.form.SheetAccount;
import vn.tiendo.intake.check.FileTrial;
import vn.tiendo.intake.check.TableSeen;
import vn.tiendo.mailing.SenderAnswers;
import vn.tiendo.programme.Programme;
import vn.tiendo.reply.FindingsAsJson;
import vn.tiendo.submission.Timeliness;

/** Answers one JSON object a line, for programs. */
final class CheckedAsJson implements CheckedAnswer {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Console console;
    private final Programme programme;

    /** @param programme whose catalogue of rules is named */
    CheckedAsJson(Console console, Programme programme) {
        this.console = console;
        this.programme = programme;
    }

    private record Line(
            String file,
            @Nullable String unit,
            @Nullable String period,
            String status,
            List<TableSeen> tables,
            Cells cells,
            List<InSheet> sheets,
            @Nullable Integer workingDaysLate,
            @Nullable String periodClosedSince,
            JsonNode counts,
            JsonNode reasons,
            JsonNode findings) {}

    /** How many cells that hold something were read, recognised as no figures, and told as not read. */
    private record Cells(int read, int recognised, int told) {

        static Cells of(List<SheetAccount> sheets) {
            return new Cells(
                    sum(sheets, CellPart.Lot.READ),
                    sum(sheets, CellPart.Lot.RECOGNISED),
                    sum(sheets, CellPart.Lot.TOLD));
        }

        private static int sum(List<SheetAccount> sheets, CellPart.Lot lot) {
            return sheets.stream().mapToInt(sheet -> sheet.of(lot)).sum();
        }
    }

    private record InSheet(String sheet, boolean visible, Cells cells) {
        static InSheet of(SheetAccount sheet) {
            return new InSheet(sheet.sheet(), sheet.visible(), Cells.of(List.of(sheet)));
        }
    }

    @Override
    public void show(Path file, FileTrial.Answer answer) {
        var checked = answer.checked();
        var source = new FindingsAsJson.Source(
                checked.unit(), checked.period(), rule -> RuleAddress.of(programme.code(), rule), programme.language());
        var told = new FindingsAsJson(SenderAnswers.of(programme, file, answer), source);
        console.say(JSON.writeValueAsString(new Line(
                file.toString(),
                checked.unit().map(Object::toString).orElse(null),
                checked.period().map(Object::toString).orElse(null),
                checked.verdict().status().code(),
                answer.tables(),
                Cells.of(answer.sheets()),
                answer.sheets().stream().map(InSheet::of).toList(),
                answer.ifSentNow().map(Timeliness::workingDaysLate).orElse(null),
                answer.ifSentNow()
                        .flatMap(time -> time instanceof Timeliness.AfterClosing after
                                ? Optional.of(after.closedSince().toString())
                                : Optional.empty())
                        .orElse(null),
                told.counts(),
                told.reasons(),
                told.findings())));
    }
}
