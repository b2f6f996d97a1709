package vn.tiendo.desk.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.queue.Run;
import vn.tiendo.queue.Runs;

/** Every run: what, why, who, how far. */
@Page
class RunPages {

    private static final int LISTED = 100;

    private final Catalogue catalogue;
    private final Runs runs;

    RunPages(Catalogue catalogue, Runs runs) {
        this.catalogue = catalogue;
        this.runs = runs;
    }

    @GetMapping("/runs")
    ModelAndView list() {
        var newest = newest();
        var model = Map.of(
                "runs",
                newest,
                "now",
                runs.underWay(),
                "underWay",
                newest.stream().anyMatch(Run::isPending));
        return new ModelAndView("runs", model);
    }

    private List<Run> newest() {
        return catalogue.programmes().stream()
                .flatMap(programme -> runs.latest(programme.code(), LISTED).stream())
                .sorted(Comparator.comparingLong(Run::id).reversed())
                .limit(LISTED)
                .toList();
    }

    @GetMapping("/runs/{id:\\d{1,18}}")
    ModelAndView show(@PathVariable long id) {
        var run = runs.find(id).orElseThrow(Missing::new);
        return new ModelAndView("run", Map.of("run", run, "underWay", run.isPending()));
    }

    /** Lets it be, whichever process is at it. */
    @PostMapping("/runs/{id:\\d{1,18}}/stop")
    ModelAndView stop(@PathVariable long id) {
        var run = runs.find(id).orElseThrow(Missing::new);
        runs.stop(run.id());
        return new ModelAndView("redirect:/runs/" + id);
    }
}
