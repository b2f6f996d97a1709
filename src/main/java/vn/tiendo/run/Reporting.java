package vn.tiendo.run;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.catalogue.RunSettings;
import vn.tiendo.definition.KeptDefinitions;
import vn.tiendo.edition.Publishing;
import vn.tiendo.ledger.Ledger;
import vn.tiendo.progress.Consolidations;
import vn.tiendo.progress.consolidation.Consolidation;
import vn.tiendo.queue.Lanes;
import vn.tiendo.queue.Run;
import vn.tiendo.queue.RunBoard;
import vn.tiendo.queue.Runs;
import vn.tiendo.report.source.Audience;
import vn.tiendo.store.KeptEntries;

/** The steps that roll a period up and write its reports; what came of them, for whoever asks right after. */
@Component
public class Reporting {

    private final Runs runs;
    private final Lanes lanes;
    private final Consolidations consolidations;
    private final Ledger ledger;
    private final Catalogue catalogue;
    private final KeptDefinitions definitions;
    private final RunSettings settings;
    private final RunBoard board;
    private final Publishing publishing;
    private final Map<Long, Consolidation> underWay = new ConcurrentHashMap<>();
    private volatile Optional<Published> last = Optional.empty();

    /** A period's report as it was just published, or found to be published already. */
    public record Published(Consolidation consolidation, Publishing.Published edition) {}

    Reporting(
            Runs runs,
            Lanes lanes,
            Consolidations consolidations,
            Ledger ledger,
            Catalogue catalogue,
            KeptDefinitions definitions,
            RunSettings settings,
            RunBoard board,
            Publishing publishing) {
        this.runs = runs;
        this.lanes = lanes;
        this.consolidations = consolidations;
        this.ledger = ledger;
        this.catalogue = catalogue;
        this.definitions = definitions;
        this.settings = settings;
        this.board = board;
        this.publishing = publishing;
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
        last = Optional.of(new Published(consolidation, published(runs.get(run), consolidation)));
        board.advances(1);
        board.ends();
    }

    private Publishing.Published published(Run run, Consolidation consolidation) throws IOException {
        var programme = catalogue.get(run.programme()).programme();
        var asked = new Publishing.Asked(programme, consolidation, Audience.MAIN, run.id(), run.reason(), run.who());
        try (var entries = new KeptEntries(definitions, settings)) {
            return publishing.publish(asked, entries.programmes(), settings.output(), lanes::confirmed);
        }
    }

    private Consolidation compute(long id) {
        var run = runs.get(id);
        var programme = catalogue.get(run.programme()).programme();
        return consolidations.consolidate(programme, run.period().orElseThrow(), run.asOf(), id, lanes::confirm);
    }
}
