package vn.tiendo.desk.metric;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tiendo.progress.adjust.AdjustmentLine;
import vn.tiendo.progress.sum.Measured;
import vn.tiendo.submission.adjust.Adjustment;

/**
 * An adjustment for programs.
 *
 * @param id its number; null of what a decision on double counting leaves out, which is written down nowhere else
 * @param amount money in whole đồng
 * @param reverses the one that it takes back
 * @param standing counts, no-row, reversed, reversal, left-out or leaves-out
 * @param decision the number of the decision on double counting from which it comes
 */
public record AdjustmentAsJson(
        @Nullable Long id,
        String period,
        String unit,
        String form,
        String subject,
        String field,
        String member,
        BigDecimal amount,
        String who,
        String at,
        String reason,
        @Nullable Long reverses,
        String standing,
        @Nullable Long decision) {

    public static AdjustmentAsJson of(AdjustmentLine line) {
        var entry = line.entry();
        var figure = entry.figure();
        return new AdjustmentAsJson(
                entry.decision().isPresent() ? null : entry.id(),
                entry.period().toString(),
                figure.unit().value(),
                figure.form(),
                figure.subject(),
                figure.field(),
                figure.member(),
                Measured.plain(entry.amount()),
                entry.by().name(),
                entry.at().toString(),
                entry.reason().text(),
                entry.reverses().orElse(null),
                standing(line.standing()),
                entry.decision().orElse(null));
    }

    private static String standing(Adjustment.Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
