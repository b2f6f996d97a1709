package vn.tiendo.document.pdf;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.render.AbstractOutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import vn.tiendo.content.PlainText;
import vn.tiendo.document.chart.ChartColour;
import vn.tiendo.document.chart.Mark;
import vn.tiendo.document.chart.Plate;

/** Paints a plate's marks on a page; its words stay words, which can be searched and copied. */
record PlatePainter(AbstractOutputDevice device, RenderingContext context, Place place) {

    private static final double RIM = 1.4;

    /**
     * Where it is painted, in the device's dots.
     *
     * @param scale dots a unit
     */
    record Place(double x, double y, double scale) {

        double x(double unit) {
            return x + unit * scale;
        }

        double y(double unit) {
            return y + unit * scale;
        }
    }

    void paint(Plate plate) {
        var before = device.getStroke();
        plate.marks().forEach(this::paint);
        device.setStroke(before == null ? new BasicStroke() : before);
    }

    private void paint(Mark mark) {
        switch (mark) {
            case Mark.Box(double x, double y, double width, double height, ChartColour fill) ->
                fill(
                        new Rectangle2D.Double(place.x(x), place.y(y), width * place.scale(), height * place.scale()),
                        fill);
            case Mark.Line(List<Mark.Point> points, Mark.Pencil pencil) -> draw(path(points), pencil);
            case Mark.Area(List<Mark.Point> points, ChartColour fill) -> fill(path(points), fill);
            case Mark.Dot(Mark.Point centre, double radius, ChartColour ink, boolean filled) -> {
                var circle = circle(centre, radius);
                fill(circle, filled ? ink : ChartColour.WHITE);
                draw(circle, new Mark.Pencil(ink, RIM, List.of()));
            }
            case Mark.Words words -> write(words);
        }
    }

    private void fill(Shape shape, ChartColour ink) {
        device.setColor(new FSRGBColor(ink.rgb()));
        device.fill(shape);
    }

    private void draw(Shape shape, Mark.Pencil pencil) {
        device.setColor(new FSRGBColor(pencil.ink().rgb()));
        device.setStroke(stroke(pencil));
        device.draw(shape);
    }

    private BasicStroke stroke(Mark.Pencil pencil) {
        float width = (float) (pencil.width() * place.scale());
        if (pencil.dash().isEmpty()) {
            return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
        }
        float[] dash = new float[pencil.dash().size()];
        for (int i = 0; i < dash.length; i++) {
            dash[i] = (float) (pencil.dash().get(i) * place.scale());
        }
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dash, 0);
    }

    private Path2D path(List<Mark.Point> points) {
        var path = new Path2D.Double();
        path.moveTo(place.x(points.getFirst().x()), place.y(points.getFirst().y()));
        points.stream().skip(1).forEach(point -> path.lineTo(place.x(point.x()), place.y(point.y())));
        return path;
    }

    private Ellipse2D circle(Mark.Point centre, double radius) {
        double side = 2 * radius * place.scale();
        return new Ellipse2D.Double(place.x(centre.x() - radius), place.y(centre.y() - radius), side, side);
    }

    private void write(Mark.Words words) {
        String text = Glyphs.printable(PlainText.of(words.text()));
        var specification = specification(words.type());
        var font = context.getFont(specification);
        int width = context.getTextRenderer().getWidth(context.getFontContext(), font, text);
        double x = place.x(words.at().x()) - width * shift(words.anchor());
        device.setColor(new FSRGBColor(words.ink().rgb()));
        device.setFontSpecification(specification);
        device.setFont(font);
        context.getTextRenderer()
                .drawString(device, text, (float) x, (float) place.y(words.at().y()));
    }

    private FontSpecification specification(Mark.Type type) {
        var specification = new FontSpecification();
        specification.families = new String[] {SerifFont.FAMILY};
        specification.size = (float) (type.size() * place.scale());
        specification.fontWeight = type.bold() ? IdentValue.FONT_WEIGHT_700 : IdentValue.FONT_WEIGHT_400;
        specification.fontStyle = type.italic() ? IdentValue.ITALIC : IdentValue.NORMAL;
        specification.variant = IdentValue.NORMAL;
        return specification;
    }

    private static double shift(Mark.Anchor anchor) {
        return switch (anchor) {
            case START -> 0;
            case MIDDLE -> 0.5;
            case END -> 1;
        };
    }
}
