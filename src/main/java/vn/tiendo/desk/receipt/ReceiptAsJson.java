package vn.tiendo.desk.receipt;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.tiendo.desk.console.FlatJson;
import vn.tiendo.ledger.Counted;
import vn.tiendo.ledger.CountedSum;
import vn.tiendo.ledger.Tally;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.fault.Language;
import vn.tiendo.programme.registry.Unit;
import vn.tiendo.receipt.ReceiptFacts;
import vn.tiendo.submission.Copies;
import vn.tiendo.submission.Decision;
import vn.tiendo.submission.Move;
import vn.tiendo.submission.ReceiptSeal;
import vn.tiendo.submission.Standing;
import vn.tiendo.submission.Timeliness;

/** A receipt for programs: one JSON object, signed. Amounts are texts, so that no program rounds them. */
public final class ReceiptAsJson {

    /** The form under which these are signed. */
    static final String FORM = "json";

    static final String KIND = "tiendo-receipt";
    static final String SIGNATURE = "signature";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ReceiptAsJson() {}

    record Receipt(
            String kind,
            int version,
            long receipt,
            String programme,
            String receivedAt,
            @Nullable String unit,
            @Nullable String unitName,
            @Nullable String period,
            String fileName,
            String channel,
            long size,
            String sha256,
            String state,
            @Nullable String decidedAt,
            @Nullable String definitions,
            Told told,
            Place standing,
            @Nullable Deadline deadline,
            @Nullable Long counting,
            List<Copy> copies,
            @Nullable Count counted,
            String asOf) {}

    record Told(int errors, int warnings, int notes) {}

    /**
     * Where it stands.
     *
     * @param by who withdrew it or sent it back
     * @param at when
     */
    record Place(
            String code,
            boolean counts,
            @Nullable Long supersededBy,
            @Nullable String closedSince,
            @Nullable String by,
            @Nullable String at,
            @Nullable String reason,
            List<Cell> cells) {}

    /** Another file of the unit and period in the drop folder. */
    record Copy(long receipt, String fileName, @Nullable String folder, String standing) {}

    record Cell(String form, String sheet, String cell, String reason) {}

    record Deadline(
            String due,
            @Nullable Boolean inTime,
            int workingDaysLate,
            @Nullable String periodClosedSince,
            @Nullable String periodReopenedAt) {}

    /** What was counted. */
    record Count(boolean read, boolean recomputed, int rows, int figures, List<Form> forms) {}

    record Form(String form, @Nullable String title, int rows, int figures, List<Sum> sums) {}

    record Sum(String field, String member, String title, String unit, String sum, int figures) {}

    public static String of(ReceiptFacts facts, ReceiptSeal seal) {
        ObjectNode object = JSON.valueToTree(receipt(facts));
        var signature = seal.sign(FORM, FlatJson.lines(object));
        object.putObject(SIGNATURE).put("whole", signature.whole()).put("lines", signature.lines());
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(object) + "\n";
    }

    /** What it says, line by line. */
    static List<String> lines(ReceiptFacts facts) {
        JsonNode object = JSON.valueToTree(receipt(facts));
        return FlatJson.lines(object);
    }

    static Receipt receipt(ReceiptFacts facts) {
        var submission = facts.submission();
        var decision = submission.decision();
        return new Receipt(
                KIND,
                1,
                submission.receipt(),
                submission.arrival().programme(),
                submission.receivedAt().toString(),
                facts.unit().map(Object::toString).orElse(null),
                unitName(facts).orElse(null),
                facts.period().map(Object::toString).orElse(null),
                submission.arrival().fileName().value(),
                submission.arrival().channel(),
                submission.size(),
                submission.sha256(),
                submission.state().code(),
                decision.map(made -> made.decidedAt().toString()).orElse(null),
                decision.map(Decision::definitionVersion).orElse(null),
                new Told(
                        facts.told().errors(),
                        facts.told().warnings(),
                        facts.told().notes()),
                place(facts.place().standing()),
                facts.place().timeliness().map(ReceiptAsJson::deadline).orElse(null),
                facts.place().counting().orElse(null),
                facts.place().copies().map(ReceiptAsJson::copies).orElse(List.of()),
                counted(facts),
                facts.asOf().toString());
    }

    private static List<Copy> copies(Copies copies) {
        return copies.others().stream()
                .map(other -> new Copy(
                        other.submission().receipt(),
                        other.submission().arrival().fileName().value(),
                        other.submission().arrival().folder().orElse(null),
                        other.standing().code()))
                .toList();
    }

    private static Place place(Standing standing) {
        return switch (standing) {
            case Standing.Pending(), Standing.Returned(), Standing.Counts() -> place(standing, null, null);
            case Standing.Superseded(var by) -> place(standing, by, null);
            case Standing.Held(var since) -> place(standing, null, since);
            case Standing.Withdrawn(var move) -> place(standing, move);
            case Standing.SentBack(var move) -> place(standing, move);
        };
    }

    private static Place place(Standing standing, @Nullable Long by, @Nullable Instant since) {
        String closed = since == null ? null : since.toString();
        return new Place(standing.code(), standing.counts(), by, closed, null, null, null, List.of());
    }

    private static Place place(Standing standing, Move move) {
        var cells = move.cells().stream()
                .map(cell -> new Cell(
                        cell.form(), cell.sheet(), cell.cell(), cell.reason().text()))
                .toList();
        return new Place(
                standing.code(),
                false,
                null,
                null,
                move.by().name(),
                move.at().toString(),
                move.reason().text(),
                cells);
    }

    private static Deadline deadline(Timeliness time) {
        int late = time.workingDaysLate();
        return switch (time) {
            case Timeliness.InTime(var due) -> new Deadline(due.toString(), true, late, null, null);
            case Timeliness.Late(var due, var _) -> new Deadline(due.toString(), false, late, null, null);
            case Timeliness.Trial(var due) -> new Deadline(due.toString(), null, late, null, null);
            case Timeliness.AfterClosing(var due, var _, var since, var reopened) ->
                new Deadline(
                        due.toString(),
                        false,
                        late,
                        since.toString(),
                        reopened.map(Instant::toString).orElse(null));
        };
    }

    private static Optional<String> unitName(ReceiptFacts facts) {
        return facts.unit()
                .flatMap(code -> facts.programme().flatMap(programme -> programme.unit(code)))
                .map(Unit::name);
    }

    static @Nullable Count counted(ReceiptFacts facts) {
        if (facts.tally().isEmpty()) {
            return null;
        }
        return switch (facts.tally().get()) {
            case Tally.Unread _ -> new Count(false, facts.recomputed(), 0, 0, List.of());
            case Tally.Read read ->
                new Count(
                        true,
                        facts.recomputed(),
                        read.rows(),
                        read.figures(),
                        read.forms().stream()
                                .map(form -> form(facts.programme(), form))
                                .toList());
        };
    }

    private static Form form(Optional<Programme> programme, Counted form) {
        return new Form(
                form.form(),
                programme
                        .flatMap(known -> known.form(form.form())
                                .map(one -> known.language().of(one.title())))
                        .orElse(null),
                form.rows(),
                form.figures(),
                form.sums().stream()
                        .map(sum -> sum(sum, programme.map(Programme::language).orElse(Language.VI)))
                        .toList());
    }

    private static Sum sum(CountedSum sum, Language language) {
        return new Sum(
                sum.field(),
                sum.member(),
                sum.title(),
                language.unit(sum.unit()),
                sum.sum().toPlainString(),
                sum.figures());
    }
}
