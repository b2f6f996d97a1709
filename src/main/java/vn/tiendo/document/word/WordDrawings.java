package vn.tiendo.document.word;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import vn.tiendo.content.Block;
import vn.tiendo.content.Drawing;
import vn.tiendo.content.PlainText;
import vn.tiendo.document.ooxml.XmlMarkup;
import vn.tiendo.document.wordchart.MarkedBars;
import vn.tiendo.document.wordchart.NativeChart;
import vn.tiendo.document.wordchart.NativeCharts;

/** The drawings of a report: its native charts as parts of the package, and where they stand in the text. Not thread-safe. */
public final class WordDrawings {

    private static final int EMU_A_TWIP = 635;

    /** Ids of drawings; a template's own are far below. */
    private static final int FIRST_ID = 10_000;

    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
    private static final String BOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final ReportWords words;
    private final int width;
    private final Queue<Optional<Placed>> placed = new ArrayDeque<>();
    private int added;
    private int written;

    /** @param width between the margins, in twips */
    public WordDrawings(ReportWords words, int width) {
        this.words = words;
        this.width = width;
    }

    private record Placed(String relation, int height) {}

    /**
     * Adds the charts of a body to its document. They have to be {@linkplain #write written} in the same order.
     *
     * @throws IOException never, for the names of parts are our own
     */
    public WordDrawings add(List<Block> body, PackagePart document) throws IOException {
        for (var block : body) {
            if (block instanceof Block.Picture(Drawing drawing)) {
                var chart = NativeCharts.of(drawing, words.numerals());
                placed.add(chart.isPresent() ? Optional.of(add(chart.get(), document)) : Optional.empty());
            }
        }
        return this;
    }

    private Placed add(NativeChart chart, PackagePart document) throws IOException {
        added++;
        try {
            var part = part(document, "/word/charts/report" + added + ".xml", CHART_TYPE);
            var book = part(document, "/word/embeddings/report" + added + ".xlsx", BOOK_TYPE);
            String bookAt = part.addRelationship(book.getPartName(), TargetMode.INTERNAL, RELATION + "package")
                    .getId();
            fill(book, chart.data().workbook());
            fill(part, chart.xml(words.language(), bookAt).getBytes(StandardCharsets.UTF_8));
            String relation = document.addRelationship(part.getPartName(), TargetMode.INTERNAL, RELATION + "chart")
                    .getId();
            return new Placed(relation, chart.height());
        } catch (InvalidFormatException impossible) {
            throw new IOException(impossible);
        }
    }

    private static PackagePart part(PackagePart document, String name, String type) throws InvalidFormatException {
        return document.getPackage().createPart(PackagingURIHelper.createPartName(name), type);
    }

    private static void fill(PackagePart part, byte[] content) throws IOException {
        try (var out = part.getOutputStream()) {
            out.write(content);
        }
    }

    /** Title and measure, and below them the drawing. */
    void write(Drawing drawing, WordPen pen) {
        var caption = drawing.caption();
        pen.paragraph(WordStyle.CHART_TITLE, caption.title());
        pen.paragraph(WordStyle.MEASURED, caption.measured());
        placed.remove().ifPresent(chart -> {
            pen.begin(WordStyle.CHART);
            inline(pen.markup(), chart, caption.described());
            pen.end();
        });
        if (drawing instanceof Drawing.RankedBars ranked) {
            references(ranked, pen);
        }
        if (drawing instanceof Drawing.TileMap map && !map.tiles().isEmpty()) {
            new TileTable(pen, map, width).write();
        }
    }

    /** What the marks in the bars stand for: the smaller is on the left. */
    private static void references(Drawing.RankedBars ranked, WordPen pen) {
        var ordered = MarkedBars.ordered(ranked.references());
        if (ordered.isEmpty()) {
            return;
        }
        pen.begin(WordStyle.LEGEND);
        for (int i = 0; i < ordered.size(); i++) {
            pen.run("▌", LetterLook.PLAIN.coloured(MarkedBars.colour(i)));
            pen.run(ordered.get(i).name() + ": " + ordered.get(i).text(), LetterLook.PLAIN);
            pen.markup()
                    .open("w:r")
                    .open("w:t", "xml:space", "preserve")
                    .text("     ")
                    .close()
                    .close();
        }
        pen.end();
    }

    private void inline(XmlMarkup markup, Placed chart, String described) {
        written++;
        String number = Integer.toString(FIRST_ID + written);
        markup.open("w:r").open("w:drawing");
        markup.open("wp:inline", "xmlns:wp", WP, "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        markup.empty("wp:extent", "cx", emu(width), "cy", emu(chart.height()));
        markup.empty("wp:docPr", "id", number, "name", "Chart " + written, "descr", PlainText.of(described));
        markup.empty("wp:cNvGraphicFramePr").open("a:graphic", "xmlns:a", A);
        markup.open("a:graphicData", "uri", C).empty("c:chart", "xmlns:c", C, "xmlns:r", R, "r:id", chart.relation());
        markup.close().close().close().close().close();
    }

    private static String emu(int twips) {
        return Integer.toString(twips * EMU_A_TWIP);
    }
}
