package vn.tiendo.desk.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tiendo.run.Catalogue;
import vn.tiendo.run.SubmissionAnswers;
import vn.tiendo.submission.Submission;
import vn.tiendo.submission.Submissions;

/** Receipts, what checking came to, and the files as they came. */
@Page
class SubmissionPages {

    private static final int LISTED = 100;
    private static final int AT_ONCE = 20;
    private static final Set<String> EXTENSIONS = Set.of("xlsx", "xlsm", "xls");

    private final Submissions submissions;
    private final SubmissionLines lines;
    private final Catalogue catalogue;
    private final Boards boards;
    private final RuleCatalogues rules;
    private final Replies replies;
    private final SubmissionAnswers answers;

    SubmissionPages(
            Submissions submissions,
            SubmissionLines lines,
            Catalogue catalogue,
            Boards boards,
            RuleCatalogues rules,
            Replies replies,
            SubmissionAnswers answers) {
        this.submissions = submissions;
        this.lines = lines;
        this.catalogue = catalogue;
        this.boards = boards;
        this.rules = rules;
        this.replies = replies;
        this.answers = answers;
    }

    /** Those that were just sent, {@code known} being those that had been before; without either, the newest. */
    @GetMapping("/submissions")
    ModelAndView list(
            @RequestParam(defaultValue = "") List<Long> receipt, @RequestParam(defaultValue = "") List<Long> known) {
        var sent = Stream.concat(receipt.stream(), known.stream())
                .sorted()
                .limit(AT_ONCE)
                .map(this::find)
                .toList();
        var shown = lines.of(sent.isEmpty() ? newest() : sent);
        var model = Map.of(
                "lines",
                shown,
                "known",
                known,
                "sent",
                !sent.isEmpty(),
                "pending",
                shown.stream().anyMatch(SubmissionLines.Line::pending));
        return new ModelAndView("submissions", model);
    }

    private List<Submission> newest() {
        return catalogue.programmes().stream()
                .flatMap(programme -> submissions.latest(programme.code(), LISTED).stream())
                .toList();
    }

    @GetMapping("/submissions/{receipt:\\d{1,18}}")
    ModelAndView show(@PathVariable long receipt, @RequestParam(defaultValue = "") List<Long> known) {
        var submission = find(receipt);
        var told = catalogue
                .find(submission.arrival().programme())
                .map(entry -> answers.of(entry.programme(), submission));
        var model = Map.of(
                "line", lines.of(submission),
                "told", told,
                "rules", rules.links(submission.arrival().programme()),
                "known", known.contains(receipt),
                "successor", successor(submission));
        return new ModelAndView("submission", model);
    }

    /** The submission that counts in place of this accepted one. */
    private Optional<Long> successor(Submission submission) {
        return submission
                .decision()
                .filter(made -> made.state().isAccepted())
                .flatMap(made -> catalogue
                        .find(submission.arrival().programme())
                        .map(entry ->
                                boards.returns(entry.programme(), made.period().orElseThrow()))
                        .flatMap(returns -> returns.counting(made.unit().orElseThrow())))
                .map(Submission::receipt)
                .filter(counting -> counting != submission.receipt());
    }

    @GetMapping("/submissions/{receipt:\\d{1,18}}/file")
    ResponseEntity<Resource> file(@PathVariable long receipt) {
        var submission = find(receipt);
        var content = new ByteArrayResource(submissions.content(receipt));
        return Attachment.of(content, "tiendo-" + receipt + "." + extension(submission));
    }

    /** The sender's own workbook with the wrong cells marked. */
    @GetMapping("/submissions/{receipt:\\d{1,18}}/reply")
    ResponseEntity<Resource> reply(@PathVariable long receipt, Locale language) {
        var reply = replies.of(find(receipt), language).orElseThrow(Missing::new);
        return Attachment.of(new ByteArrayResource(reply.content()), "tra-lai-" + receipt + reply.extension());
    }

    private static String extension(Submission submission) {
        String name = submission.arrival().fileName().value();
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return EXTENSIONS.contains(extension) ? extension : "bin";
    }

    private Submission find(long receipt) {
        return submissions.find(receipt).orElseThrow(Missing::new);
    }
}
