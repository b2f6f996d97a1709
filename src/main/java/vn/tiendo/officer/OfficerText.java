package vn.tiendo.officer;

import java.time.Instant;
import java.util.List;
import vn.tiendo.submission.Actor;

/**
 * What an officer wrote for a place of a report.
 *
 * @param block the place's code
 * @param at its place in the one order of the programme
 * @param quoted the figures that it quotes
 */
public record OfficerText(long id, String block, WrittenWords words, Actor by, Instant at, List<QuotedFigure> quoted) {

    public OfficerText {
        quoted = List.copyOf(quoted);
    }
}
