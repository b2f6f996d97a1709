package vn.tiendo.desk.web;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.catalogue.RunSettings;
import vn.tiendo.queue.Runs;

/** The first page: who has sent what, what goes on, and a form to send. */
@Page
class BoardPage {

    private final Catalogue catalogue;
    private final Boards boards;
    private final Runs runs;
    private final RunSettings settings;

    BoardPage(Catalogue catalogue, Boards boards, Runs runs, RunSettings settings) {
        this.catalogue = catalogue;
        this.boards = boards;
        this.runs = runs;
        this.settings = settings;
    }

    @GetMapping("/")
    ModelAndView show() {
        return page(HttpStatus.OK, "");
    }

    /** The page again, with the reason why what was sent from it could not be taken. */
    ModelAndView refuse(HttpStatus status, String why) {
        return page(status, why);
    }

    private ModelAndView page(HttpStatus status, String fault) {
        var model = Map.of(
                "boards", catalogue.programmes().stream().map(boards::of).toList(),
                "now", runs.underWay(),
                "largest", settings.fileBytes(),
                "fault", fault);
        return new ModelAndView("board", model, status);
    }
}
