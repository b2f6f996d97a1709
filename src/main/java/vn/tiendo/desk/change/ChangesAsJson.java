package vn.tiendo.desk.change;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.ledger.change.CellChange;
import vn.tiendo.ledger.change.Changes;
import vn.tiendo.ledger.change.ComparedCell;
import vn.tiendo.ledger.change.ComparedContent;
import vn.tiendo.ledger.change.Renaming;
import vn.tiendo.ledger.change.RowChange;
import vn.tiendo.ledger.change.TotalChange;
import vn.tiendo.measure.MoneyUnit;
import vn.tiendo.programme.fault.Language;
import vn.tiendo.receipt.Comparison;
import vn.tiendo.submission.Submission;

/** What changed between two submissions, for programs: all of it. Amounts are texts, so that no program rounds them. */
public record ChangesAsJson(Language language) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private record Answer(
            String programme,
            String definitions,
            @Nullable Long receipt,
            String file,
            @Nullable String unit,
            @Nullable String period,
            @Nullable Since since,
            List<Long> unreadable,
            String outcome,
            @Nullable What changes) {}

    private record Since(long receipt, String file, String receivedAt, String state) {}

    private record What(List<Cell> cells, List<Row> rows, List<Renaming> renamed, List<Total> totals) {}

    /** A cell that changed; {@code kind} is figure, numbering or aside. */
    private record Cell(
            String form,
            String kind,
            String row,
            String column,
            @Nullable Said before,
            @Nullable Said after) {}

    private record Row(
            String form,
            String change,
            boolean figures,
            String key,
            String row,
            String sheet,
            int number,
            List<Said> cells) {}

    /** What a cell says, and how: value, words, not-applicable, blank, unread. Money is in đồng. */
    private record Said(
            String subject,
            String field,
            String member,
            String sheet,
            String cell,
            String says,
            @Nullable String value,
            String unit) {}

    private record Total(
            String form,
            String field,
            String member,
            String title,
            String unit,
            @Nullable String before,
            @Nullable String after,
            @Nullable String difference) {}

    public static String of(Comparison comparison) {
        return JSON.writeValueAsString(new Answer(
                comparison.programme().code(),
                comparison.programme().version(),
                comparison.submission().map(Submission::receipt).orElse(null),
                comparison.file().value(),
                comparison.unit().map(Object::toString).orElse(null),
                comparison.period().map(Object::toString).orElse(null),
                comparison.since().map(ChangesAsJson::since).orElse(null),
                comparison.unreadable().stream().map(Submission::receipt).toList(),
                outcome(comparison.outcome()),
                comparison
                        .changes()
                        .map(new ChangesAsJson(comparison.programme().language())::what)
                        .orElse(null)));
    }

    private static String outcome(Comparison.Outcome outcome) {
        return switch (outcome) {
            case Comparison.Outcome.Compared _ -> "compared";
            case Comparison.Outcome.First() -> "first";
            case Comparison.Outcome.Unread() -> "unread";
            case Comparison.Outcome.Unplaced() -> "unplaced";
            case Comparison.Outcome.SinceUnread() -> "since-unread";
        };
    }

    private static Since since(Submission submission) {
        return new Since(
                submission.receipt(),
                submission.arrival().fileName().value(),
                submission.receivedAt().toString(),
                submission.state().code());
    }

    private What what(Changes changes) {
        return new What(
                changes.cells().stream().map(this::cell).toList(),
                changes.rows().stream().map(this::row).toList(),
                changes.renamed(),
                changes.totals().stream().map(this::total).toList());
    }

    private Cell cell(CellChange change) {
        return new Cell(
                change.form(),
                change.kind().name().toLowerCase(Locale.ROOT),
                change.row(),
                change.cell().title(),
                change.before().map(this::said).orElse(null),
                change.after().map(this::said).orElse(null));
    }

    private Row row(RowChange row) {
        return new Row(
                row.form(),
                row.added() ? "added" : "removed",
                row.leaf(),
                row.key(),
                row.row(),
                row.sheet(),
                row.number(),
                row.cells().stream().map(this::said).toList());
    }

    private Said said(ComparedCell cell) {
        return new Said(
                cell.subject(),
                cell.field(),
                cell.member(),
                cell.sheet(),
                cell.cell(),
                says(cell.content()),
                value(cell.content()),
                cell.money().map(_ -> language.of(MoneyUnit.DONG)).orElse(language.unit(cell.unit())));
    }

    private static String says(ComparedContent content) {
        return switch (content) {
            case ComparedContent.Value _ -> "value";
            case ComparedContent.Words _ -> "words";
            case ComparedContent.NotApplicable _ -> "not-applicable";
            case ComparedContent.Blank _ -> "blank";
            case ComparedContent.Unread _ -> "unread";
        };
    }

    private static @Nullable String value(ComparedContent content) {
        return switch (content) {
            case ComparedContent.Value(var number) -> number.toPlainString();
            case ComparedContent.Words(var text) -> text;
            case ComparedContent.NotApplicable(var mark) -> mark;
            case ComparedContent.Blank() -> null;
            case ComparedContent.Unread(var raw) -> raw;
        };
    }

    private Total total(TotalChange total) {
        return new Total(
                total.form(),
                total.field(),
                total.member(),
                total.title(),
                language.unit(total.unit()),
                plain(total.before()),
                plain(total.after()),
                plain(total.difference()));
    }

    private static @Nullable String plain(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse(null);
    }
}
