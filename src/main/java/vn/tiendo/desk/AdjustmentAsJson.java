package vn.tiendo.desk;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tiendo.progress.AdjustmentLine;
import vn.tiendo.progress.Measured;
import vn.tiendo.submission.Adjustment;

/**
 * An adjustment for programs.
 *
 * @param amount money in whole đồng
 * @param reverses the one that it takes back
 * @param standing counts, no-row, reversed or reversal
 */
record AdjustmentAsJson(
        long id,
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
        String standing) {

    static AdjustmentAsJson of(AdjustmentLine line) {
        var entry = line.entry();
        var figure = entry.figure();
        return new AdjustmentAsJson(
                entry.id(),
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
                standing(line.standing()));
    }

    private static String standing(Adjustment.Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
