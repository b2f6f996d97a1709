package vn.tiendo.document.page;

import java.util.List;
import vn.tiendo.content.Block;
import vn.tiendo.content.Drawing;
import vn.tiendo.content.Sentence;

/** Writes the blocks of a body, in their order. */
public final class BlockMarkup {

    private static final int DOTTED_LINES = 3;

    private final Markup out;
    private final Medium medium;
    private int titles;
    private int pictures;
    private int tables;

    public BlockMarkup(Markup out, Medium medium) {
        this.out = out;
        this.medium = medium;
    }

    public void write(Block block) {
        switch (block) {
            case Block.Title title -> title(title);
            case Block.Paragraph(List<Sentence> sentences) -> paragraph("p", sentences);
            case Block.Points(List<Block.Paragraph> points) -> points(points);
            case Block.KeyFigures(List<Block.KeyFigure> figures) -> keyFigures(figures);
            case Block.Table table -> new TableMarkup(out, medium, "table-" + ++tables).write(table);
            case Block.Picture(Drawing drawing) -> picture(drawing);
            case Block.Remark(List<Sentence> sentences) -> paragraph("p", sentences, "class", "remark");
            case Block.Officer officer -> officer(officer);
        }
        out.newLine();
    }

    private void title(Block.Title title) {
        out.element("h" + (title.level() + 1), Outline.text(title), "id", Outline.part(++titles));
    }

    private void paragraph(String tag, List<Sentence> sentences, String... attributes) {
        out.open(tag, attributes);
        SentenceMarkup.write(out, medium, sentences);
        out.close();
    }

    private void points(List<Block.Paragraph> points) {
        out.open("ul", "class", "points");
        for (var point : points) {
            out.open("li").text("– ");
            SentenceMarkup.write(out, medium, point.sentences());
            out.close();
        }
        out.close();
    }

    private void keyFigures(List<Block.KeyFigure> figures) {
        boolean byTwo = figures.size() == 2 || figures.size() == 4;
        out.open("div", "class", byTwo ? "keys by-two" : "keys");
        figures.forEach(this::keyFigure);
        out.close();
    }

    private void keyFigure(Block.KeyFigure figure) {
        out.open("div", "class", "key").element("p", figure.name(), "class", "name");
        figure.shown().ifPresent(shown -> {
            out.open("p", "class", "value");
            SentenceMarkup.number(out, medium, shown);
            sign(figure.trend());
            out.close();
        });
        paragraph("p", List.of(figure.told()), "class", "told");
        out.close().newLine();
    }

    /** Said in words, too, so it is not read out. */
    private void sign(Block.Trend trend) {
        if (!trend.sign().isEmpty()) {
            out.text(" ").element("span", trend.sign(), "class", "sign", "aria-hidden", "true");
        }
    }

    private void picture(Drawing drawing) {
        var caption = drawing.caption();
        out.open("figure").open("figcaption");
        out.element("span", caption.title(), "class", "title").element("span", caption.measured(), "class", "measured");
        out.close().open("div", "class", "plate");
        medium.pictures().write(out, drawing, "picture-" + ++pictures);
        out.close().close();
    }

    private void officer(Block.Officer officer) {
        out.open("div", "class", officer.written().isPresent() ? "officer" : "officer keep");
        out.element("p", officer.asked(), "class", "asked");
        officer.written().ifPresentOrElse(this::written, this::dots);
        out.close();
    }

    /** Lines of dots to be filled in by hand. */
    private void dots() {
        for (int i = 0; i < DOTTED_LINES; i++) {
            out.blank("div", "class", "dots");
        }
    }

    private void written(Block.Written written) {
        written.said().forEach(this::write);
        written.doubts().forEach(doubt -> out.element("p", doubt.told(), "class", "doubts"));
        out.element("p", "(" + written.by() + ", " + written.on() + ")", "class", "by");
    }
}
