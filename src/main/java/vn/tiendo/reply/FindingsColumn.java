package vn.tiendo.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.tiendo.measure.Folded;

/** A column of the table of findings in the first sheet; by its title it is found again when the sheet comes back. */
enum FindingsColumn {
    NO(6),
    SEVERITY(15),
    WHERE(16),
    CELL(9),
    MESSAGE(66),
    FOUND(18),
    EXPECTED(18),
    /** To be filled in beside warnings. */
    REASON(38),
    RULE(9),
    /** The beginning of the finding's identity: for us alone, so out of sight. */
    CODE(0);

    private final double width;

    FindingsColumn(double width) {
        this.width = width;
    }

    /** 0 hides it. */
    double width() {
        return width;
    }

    String title(ReplyWords words) {
        return words.say("column." + name().toLowerCase(Locale.ROOT));
    }

    boolean isTitle(String text) {
        return ReplyWords.all().stream().map(this::title).map(Folded::of).anyMatch(Folded.of(text)::equals);
    }

    /** Those of a sheet: reasons are asked for only where there are warnings. */
    static List<FindingsColumn> of(boolean asking) {
        var columns = new ArrayList<>(List.of(values()));
        if (!asking) {
            columns.removeAll(List.of(REASON, CODE));
        }
        return columns;
    }
}
