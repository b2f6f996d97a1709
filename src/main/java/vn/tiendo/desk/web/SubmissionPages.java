package vn.tiendo.desk.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.submission.Submission;
import vn.tiendo.submission.Submissions;

/** Receipts, what checking came to, and the files as they came. */
@Page
class SubmissionPages {

    private static final int LISTED = 100;
    private static final int AT_ONCE = 20;

    private final Submissions submissions;
    private final ListedSubmissions lines;
    private final Catalogue catalogue;
    private final RuleCatalogues rules;
    private final SubmissionParts parts;

    SubmissionPages(
            Submissions submissions,
            ListedSubmissions lines,
            Catalogue catalogue,
            RuleCatalogues rules,
            SubmissionParts parts) {
        this.submissions = submissions;
        this.lines = lines;
        this.catalogue = catalogue;
        this.rules = rules;
        this.parts = parts;
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
                shown.stream().anyMatch(ListedSubmissions.Line::pending));
        return new ModelAndView("submissions", model);
    }

    private List<Submission> newest() {
        return catalogue.programmes().stream()
                .flatMap(programme -> submissions.latest(programme.code(), LISTED).stream())
                .toList();
    }

    @GetMapping("/submissions/{receipt:\\d{1,18}}")
    ModelAndView show(@PathVariable long receipt, @RequestParam(defaultValue = "") List<Long> known, Locale language) {
        var submission = find(receipt);
        var line = lines.of(submission);
        var model = new HashMap<>(parts.of(submission, line, language));
        model.put("line", line);
        model.put("rules", rules.links(submission.arrival().programme()));
        model.put("known", known.contains(receipt));
        return new ModelAndView("submission", model);
    }

    private Submission find(long receipt) {
        return submissions.find(receipt).orElseThrow(Missing::new);
    }
}
