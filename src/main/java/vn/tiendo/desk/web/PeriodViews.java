package vn.tiendo.desk.web;

import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.queue.Runs;
import vn.tiendo.submission.MoveWords;
import vn.tiendo.submission.PeriodMoves;

/** Gathers what is known of a period. */
@Component
@ConditionalOnWebApplication
class PeriodViews {

    private static final int RUNS = 10;

    private final Catalogue catalogue;
    private final Boards boards;
    private final ListedSubmissions lines;
    private final ReportFiles files;
    private final Runs runs;
    private final PeriodMoves moves;
    private final ProvinceEntries entries;

    PeriodViews(
            Catalogue catalogue,
            Boards boards,
            ListedSubmissions lines,
            ReportFiles files,
            Runs runs,
            PeriodMoves moves,
            ProvinceEntries entries) {
        this.catalogue = catalogue;
        this.boards = boards;
        this.lines = lines;
        this.files = files;
        this.runs = runs;
        this.moves = moves;
        this.entries = entries;
    }

    /**
     * @param programme its code; empty for the first
     * @throws Missing if there is no such programme, or nothing is known of such a period
     */
    PeriodView find(String programme, String period) {
        var known = programme.isEmpty() ? Optional.of(catalogue.first()) : catalogue.find(programme);
        var parsed = Period.parse(period);
        if (known.isEmpty() || parsed.isEmpty()) {
            throw new Missing();
        }
        var view = view(known.get().programme(), parsed.get());
        if (!view.isKnown()) {
            throw new Missing();
        }
        return view;
    }

    private PeriodView view(Programme programme, Period period) {
        var returns = boards.returns(programme, period);
        return new PeriodView(
                returns,
                lines.of(returns.submissions().reversed()),
                files.of(programme, period),
                runs.latest(programme.code(), period, RUNS),
                moves(programme, period),
                boards.isStale(programme, period),
                entries.count(programme, period));
    }

    private List<LocalText> moves(Programme programme, Period period) {
        var words = new MoveWords(programme);
        return moves.of(programme.code(), period).stream().map(words::sentence).toList();
    }
}
