package vn.tiendo.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.tiendo.ledger.Ledger;
import vn.tiendo.progress.Consolidation;
import vn.tiendo.progress.Consolidations;
import vn.tiendo.report.Editions;
import vn.tiendo.report.FiguresJson;
import vn.tiendo.report.ProvincialWorkbook;
import vn.tiendo.report.WrittenReport;

/** The steps that roll a period up and write its reports; what came of them, for whoever asks right after. */
@Component
public class Reporting {

    private final Runs runs;
    private final Lanes lanes;
    private final Consolidations consolidations;
    private final Ledger ledger;
    private final Catalogue catalogue;
    private final RunSettings settings;
    private final RunBoard board;
    private final Editions editions = new Editions(List.of(new ProvincialWorkbook(), new FiguresJson()));
    private final Map<Long, Consolidation> underWay = new ConcurrentHashMap<>();
    private volatile Optional<Published> last = Optional.empty();

    /** A period's report as it was just written. */
    public record Published(Consolidation consolidation, List<WrittenReport> files) {}

    Reporting(
            Runs runs,
            Lanes lanes,
            Consolidations consolidations,
            Ledger ledger,
            Catalogue catalogue,
            RunSettings settings,
            RunBoard board) {
        this.runs = runs;
        this.lanes = lanes;
        this.consolidations = consolidations;
        this.ledger = ledger;
        this.catalogue = catalogue;
        this.settings = settings;
        this.board = board;
    }

    /** The report that this process published last. */
    public Optional<Published> last() {
        return last;
    }

    void consolidate(long run) {
        board.begins("consolidate", 1);
        ledger.lookAtItself();
        underWay.put(run, compute(run));
        board.advances(1);
        board.ends();
    }

    void publish(long run) throws IOException {
        board.begins("publish", 1);
        // After a crash between the two steps the figures are rolled up once more: as of the same instant, the same.
        var before = underWay.remove(run);
        var consolidation = before == null ? compute(run) : before;
        last = Optional.of(new Published(consolidation, write(consolidation)));
        board.advances(1);
        board.ends();
    }

    /** Files cannot be taken back: nobody else may have the lane, before the first and while they are written. */
    private List<WrittenReport> write(Consolidation consolidation) throws IOException {
        try {
            return lanes.confirmed(() -> written(consolidation));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private List<WrittenReport> written(Consolidation consolidation) {
        try {
            return editions.write(consolidation, settings.output());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Consolidation compute(long id) {
        var run = runs.get(id);
        var programme = catalogue.get(run.programme()).programme();
        return consolidations.consolidate(programme, run.period().orElseThrow(), run.asOf(), id, lanes::confirm);
    }
}
