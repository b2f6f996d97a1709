package vn.tiendo.workbook.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Puts into a chart's part what POI's smaller schemas do not know: that parts of a stacked bar stand in one line. */
final class ChartPart {

    private static final Pattern NAME = Pattern.compile("xl/charts/chart\\d+\\.xml");
    private static final Pattern STACKED = Pattern.compile("<c:grouping val=\"stacked\"/>");
    private static final Pattern GAP = Pattern.compile("<c:gapWidth val=\"\\d+\"/>");
    private static final String OVERLAP = "<c:overlap val=\"100\"/>";

    private ChartPart() {}

    static boolean is(String name) {
        return NAME.matcher(name).matches();
    }

    /** Writes the part with it; closes neither stream. */
    static void complete(InputStream part, OutputStream to) throws IOException {
        String written = new String(part.readAllBytes(), StandardCharsets.UTF_8);
        String whole = STACKED.matcher(written).find()
                ? GAP.matcher(written).replaceAll(gap -> gap.group() + OVERLAP)
                : written;
        to.write(whole.getBytes(StandardCharsets.UTF_8));
    }
}
