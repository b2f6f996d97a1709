package vn.tiendo.desk.web;

import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tiendo.queue.Run;
import vn.tiendo.queue.RunRequest;
import vn.tiendo.run.Dispatcher;

/** A period: its submissions, who is missing, its reports, its runs, and a form to run it once more. */
@Page
class PeriodPages {

    private static final String WHO = "operator";

    private final PeriodViews views;
    private final ReportFiles files;
    private final Dispatcher dispatcher;

    PeriodPages(PeriodViews views, ReportFiles files, Dispatcher dispatcher) {
        this.views = views;
        this.files = files;
        this.dispatcher = dispatcher;
    }

    @GetMapping("/periods/{period}")
    ModelAndView show(@PathVariable String period, @RequestParam(defaultValue = "") String programme) {
        return page(views.find(programme, period), HttpStatus.OK, Optional.empty());
    }

    /** The same address, whether it was asked for or answers a form. */
    private static ModelAndView page(PeriodView view, HttpStatus status, Optional<RunReason> refused) {
        var returns = view.returns();
        String here = "/periods/" + returns.period() + "?programme="
                + returns.programme().code();
        var model = Map.of("view", view, "refused", refused, "longest", RunReason.LONGEST, "here", here);
        return new ModelAndView("period", model, status);
    }

    @PostMapping("/periods/{period}/runs")
    ModelAndView rerun(
            @PathVariable String period,
            @RequestParam(defaultValue = "") String programme,
            @RequestParam(defaultValue = "") String reason) {
        var view = views.find(programme, period);
        var given = new RunReason(reason);
        if (!given.isGood()) {
            return page(view, HttpStatus.BAD_REQUEST, Optional.of(given));
        }
        var returns = view.returns();
        var noted = dispatcher.note(new RunRequest(
                returns.programme().code(),
                Optional.of(returns.period()),
                Run.What.REPORT,
                Optional.empty(),
                given.text(),
                WHO));
        return new ModelAndView("redirect:/runs/" + noted.id());
    }

    @GetMapping("/periods/{period}/files/{name}")
    ResponseEntity<Resource> file(
            @PathVariable String period, @PathVariable String name, @RequestParam(defaultValue = "") String programme) {
        var returns = views.find(programme, period).returns();
        var file = files.find(returns.programme(), returns.period(), name).orElseThrow(Missing::new);
        return Attachment.of(new FileSystemResource(file.path()), file.name());
    }
}
