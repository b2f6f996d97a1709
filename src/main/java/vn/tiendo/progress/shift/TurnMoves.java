package vn.tiendo.progress.shift;

import java.time.Instant;
import java.util.Optional;
import vn.tiendo.submission.Move;
import vn.tiendo.submission.Standing;
import vn.tiendo.submission.Standings;

/** What moved the submission that counted before. */
public record TurnMoves(Standings standings, Instant later) {

    /** Withdrawn or sent back, by whom, why; nothing where its period was reopened instead, or nothing was moved. */
    public Optional<Move> of(Turn turn) {
        return turn.cause()
                .filter(Cause.MOVE::equals)
                .flatMap(_ -> turn.before())
                .flatMap(this::move);
    }

    // What was superseded by one that was then sent back went with that one.
    private Optional<Move> move(long receipt) {
        return switch (standings.of(receipt, later).orElse(new Standing.Pending())) {
            case Standing.Withdrawn(var move) -> Optional.of(move);
            case Standing.SentBack(var move) -> Optional.of(move);
            case Standing.Superseded(long by) when by > receipt -> move(by);
            case Standing.Superseded _, Standing.Pending _, Standing.Returned _, Standing.Counts _, Standing.Held _ ->
                Optional.empty();
        };
    }
}
