package vn.tiendo.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiendo.ledger.Ledger;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.fault.Nearest;
import vn.tiendo.programme.form.Form;
import vn.tiendo.store.WritingStores;
import vn.tiendo.submission.Actor;
import vn.tiendo.submission.Lifecycle;
import vn.tiendo.submission.Move;
import vn.tiendo.submission.MoveWords;
import vn.tiendo.submission.Outcome;
import vn.tiendo.submission.Reason;
import vn.tiendo.submission.Submission;

/** Sends a submission back for cells of its own: what somebody wrote is held against what it has. */
public final class SendingBack {

    private static final Pattern SHAPE =
            Pattern.compile("\\s*([^!=]{1,50}?)\\s*!\\s*([A-Za-z]{1,3}[1-9]\\d{0,6})\\s*=(.*)", Pattern.DOTALL);

    private final Programme programme;
    private final Lifecycle lifecycle;
    private final Ledger ledger;

    public SendingBack(Programme programme, WritingStores stores) {
        this.programme = programme;
        this.lifecycle = stores.lifecycle(programme);
        this.ledger = stores.ledger();
    }

    /**
     * All that is wrong with the cells is told at once.
     *
     * @param cells such as {@code B01!L12=lý do}
     * @param until the last day on which a closed period is open again
     */
    public Outcome of(
            Submission submission, Actor actor, Reason reason, List<String> cells, Optional<LocalDate> until) {
        var faults = new ArrayList<LocalText>();
        var found = new ArrayList<Move.Cell>();
        if (!cells.isEmpty()) {
            var wanted = new Wanted(submission, FilledCells.of(ledger.cells(submission.receipt())), faults);
            cells.forEach(written -> cell(written, wanted).ifPresent(found::add));
        }
        return faults.isEmpty()
                ? lifecycle.sendBack(submission.receipt(), actor, reason, found, until)
                : new Outcome.Refused(faults);
    }

    /** Whose cells are named, where it has figures, and what is wrong so far. */
    private record Wanted(Submission submission, FilledCells filled, List<LocalText> faults) {

        void refuse(String key, Map<String, LocalText> values) {
            faults.add(MoveWords.say("refuse.send-back." + key, values));
        }

        LocalText number() {
            return LocalText.of(Long.toString(submission.receipt()));
        }
    }

    private Optional<Move.Cell> cell(String written, Wanted wanted) {
        var match = SHAPE.matcher(written);
        var reason = match.matches() ? Reason.of(match.group(3)) : Optional.<Reason>empty();
        if (wanted.submission().arrival().isDeclaration()) {
            wanted.refuse("nil", Map.of("receipt", wanted.number()));
            return Optional.empty();
        }
        if (reason.isEmpty()) {
            wanted.refuse("not-a-cell", Map.of("found", LocalText.of(written)));
            return Optional.empty();
        }
        String named = match.group(1);
        String cell = match.group(2).toUpperCase(Locale.ROOT);
        var form = forms().stream().filter(code -> code.equalsIgnoreCase(named)).findFirst();
        if (form.isEmpty()) {
            var near = Nearest.suggestion(named, forms());
            wanted.refuse("no-form", Map.of("found", LocalText.of(written), "form", LocalText.of(named), "near", near));
        }
        return form.flatMap(code -> cell(code, cell, reason.get(), wanted));
    }

    private static Optional<Move.Cell> cell(String form, String cell, Reason reason, Wanted wanted) {
        var sheet = wanted.filled().sheetWith(form, cell);
        if (sheet.isEmpty()) {
            var near = near(wanted.filled().nearest(form, cell));
            wanted.refuse(
                    "no-figure",
                    Map.of(
                            "form",
                            LocalText.of(form),
                            "cell",
                            LocalText.of(cell),
                            "receipt",
                            wanted.number(),
                            "near",
                            near));
        }
        return sheet.map(name -> new Move.Cell(form, name, cell, reason));
    }

    private static LocalText near(List<String> cells) {
        return cells.isEmpty()
                ? MoveWords.say("near.no-cells", Map.of())
                : MoveWords.say("near.cells", Map.of("cells", LocalText.of(String.join(", ", cells))));
    }

    private List<String> forms() {
        return programme.everyForm().stream().map(Form::code).distinct().toList();
    }
}
