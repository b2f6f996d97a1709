package vn.tiendo.document.chart;

import java.util.List;

/** The colours of drawings: greys, and one accent. They differ in brightness, too, so that they tell apart in black and white. */
public enum ChartColour {
    BLACK(0x1A1A1A),
    ACCENT(0x1F4E79),
    DARK(0x595959),
    GREY(0xB0B0B0),
    LIGHT(0xDDDDDD),
    WHITE(0xFFFFFF),
    /** From the lightest. */
    SHADE_1(0xF1F5F9),
    SHADE_2(0xCBDAE8),
    SHADE_3(0x8FB0CC),
    SHADE_4(0x4A7BA6),
    SHADE_5(0x1F4E79);

    private static final List<ChartColour> SHADES = List.of(SHADE_1, SHADE_2, SHADE_3, SHADE_4, SHADE_5);

    private final int rgb;

    ChartColour(int rgb) {
        this.rgb = rgb;
    }

    /** As {@code 0xRRGGBB}. */
    public int rgb() {
        return rgb;
    }

    /** The shade of that number, from 0, among so many. */
    static ChartColour shade(int number, int among) {
        int last = SHADES.size() - 1;
        return SHADES.get(among < 2 ? last / 2 : Math.clamp(number, 0, among - 1) * last / (among - 1));
    }

    boolean isDark() {
        return this == ACCENT || this == DARK || this == BLACK || this == SHADE_4 || this == SHADE_5;
    }
}
