package vn.tiendo.document.chart;

import java.util.List;
import java.util.stream.Collectors;
import vn.tiendo.content.Drawing;
import vn.tiendo.content.Numerals;
import vn.tiendo.content.PlainText;

/** Writes drawings as SVG: without scripts, links or anything to load; the same drawing gives the same text. */
public final class SvgDrawings {

    private static final String FONTS = "'Times New Roman','Liberation Serif',Tinos,serif";

    private final StringBuilder svg = new StringBuilder();

    private SvgDrawings() {}

    /**
     * As it stands within a page: a well-formed element, without its caption's title, which is read out instead.
     *
     * @param id of letters, digits and hyphens, alone of its kind on the page
     */
    public static String of(Drawing drawing, Numerals numerals, String id) {
        return new SvgDrawings().write(drawing, Plate.of(drawing, numerals), id);
    }

    private String write(Drawing drawing, Plate plate, String id) {
        String width = Decimals.of(plate.width());
        String height = Decimals.of(plate.height());
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 ")
                .append(width + " " + height)
                .append("\" width=\"" + width + "\" height=\"" + height)
                .append("\" aria-labelledby=\"" + id + "-title " + id + "-desc\" font-family=\"" + FONTS + "\">\n");
        svg.append("<title id=\"" + id + "-title\">" + text(drawing.caption().title()) + "</title>\n");
        svg.append("<desc id=\"" + id + "-desc\">" + text(drawing.caption().described()) + "</desc>\n");
        plate.marks().forEach(this::mark);
        return svg.append("</svg>").toString();
    }

    private void mark(Mark mark) {
        switch (mark) {
            case Mark.Box box -> box(box);
            case Mark.Line(List<Mark.Point> points, Mark.Pencil pencil) -> line(points, pencil);
            case Mark.Area(List<Mark.Point> points, ChartColour fill) -> polygon(points, fill);
            case Mark.Dot dot -> dot(dot);
            case Mark.Words words -> words(words);
        }
    }

    private void box(Mark.Box box) {
        svg.append("<rect");
        number("x", box.x());
        number("y", box.y());
        number("width", box.width());
        number("height", box.height());
        svg.append(" fill=\"" + colour(box.fill()) + "\"/>\n");
    }

    private void line(List<Mark.Point> points, Mark.Pencil pencil) {
        svg.append("<polyline points=\"" + places(points) + "\" fill=\"none\" stroke=\"" + colour(pencil.ink()) + "\"");
        number("stroke-width", pencil.width());
        if (!pencil.dash().isEmpty()) {
            svg.append(" stroke-dasharray=\""
                    + pencil.dash().stream().map(Decimals::of).collect(Collectors.joining(" ")) + "\"");
        }
        svg.append("/>\n");
    }

    private void polygon(List<Mark.Point> points, ChartColour fill) {
        svg.append("<polygon points=\"" + places(points) + "\" fill=\"" + colour(fill) + "\"/>\n");
    }

    private void dot(Mark.Dot dot) {
        svg.append("<circle");
        number("cx", dot.centre().x());
        number("cy", dot.centre().y());
        number("r", dot.radius());
        svg.append(" fill=\"" + colour(dot.filled() ? dot.ink() : ChartColour.WHITE) + "\" stroke=\""
                + colour(dot.ink()) + "\" stroke-width=\"1.4\"/>\n");
    }

    private void words(Mark.Words words) {
        svg.append("<text");
        number("x", words.at().x());
        number("y", words.at().y());
        number("font-size", words.type().size());
        svg.append(
                switch (words.anchor()) {
                    case START -> "";
                    case MIDDLE -> " text-anchor=\"middle\"";
                    case END -> " text-anchor=\"end\"";
                });
        svg.append(words.type().bold() ? " font-weight=\"bold\"" : "");
        svg.append(words.type().italic() ? " font-style=\"italic\"" : "");
        svg.append(" fill=\"" + colour(words.ink()) + "\">" + text(words.text()) + "</text>\n");
    }

    private void number(String name, double value) {
        svg.append(" " + name + "=\"" + Decimals.of(value) + "\"");
    }

    private static String places(List<Mark.Point> points) {
        return points.stream()
                .map(point -> Decimals.of(point.x()) + "," + Decimals.of(point.y()))
                .collect(Collectors.joining(" "));
    }

    private static String colour(ChartColour ink) {
        return "#" + Integer.toHexString(0x1000000 | ink.rgb()).substring(1);
    }

    private static String text(String raw) {
        return PlainText.of(raw).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
