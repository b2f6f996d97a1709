package vn.tiendo.reply;

import java.util.Locale;
import java.util.Optional;
import vn.tiendo.form.Reading;
import vn.tiendo.form.read.FormReader;
import vn.tiendo.form.read.SubmissionReader;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.Shipped;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.submission.FileName;
import vn.tiendo.submission.State;
import vn.tiendo.validation.Checked;
import vn.tiendo.validation.Checker;
import vn.tiendo.validation.RuleCatalogue;
import vn.tiendo.validation.known.Claim;
import vn.tiendo.validation.known.History;
import vn.tiendo.workbook.Limits;
import vn.tiendo.workbook.open.GuardedWorkbookReader;

/** Checks workbooks by the shipped definitions and answers them. */
public final class SampleDesk {

    private final Programme programme = Shipped.urban();
    private final Checker checker = new Checker(programme);
    private final Rules rules = new Rules(RuleCatalogue.of(programme), id -> "/rules#" + id);
    private final ReplyWorkbooks replies = new ReplyWorkbooks(Limits.DEFAULT);
    private final SubmissionReader reader =
            new SubmissionReader(new GuardedWorkbookReader(Limits.DEFAULT), new FormReader(programme));

    public Reading read(byte[] content) {
        return reader.read(content, "tep");
    }

    Checked check(byte[] content, Claim claim) {
        return checker.check(read(content), claim, History.NONE, Optional.empty());
    }

    Reply reply(String name, byte[] content, Claim claim) {
        var checked = check(content, claim);
        var answer = new SenderAnswer(
                new FileName(name),
                Optional.of(12L),
                checked.unit().map(Object::toString),
                checked.period().map(period -> LocalText.of(period.toString())),
                checked.verdict().status().isAccepted() ? State.ACCEPTED_WITH_WARNINGS : State.REJECTED,
                checked.verdict().findings());
        return replies.write(content, answer, rules, Locale.of("vi"));
    }
}
