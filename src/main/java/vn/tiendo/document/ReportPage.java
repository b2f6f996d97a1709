package vn.tiendo.document;

import java.util.ArrayDeque;
import java.util.List;
import vn.tiendo.content.Block;
import vn.tiendo.content.PlainText;
import vn.tiendo.document.page.AppendixMarkup;
import vn.tiendo.document.page.BlockMarkup;
import vn.tiendo.document.page.Markup;
import vn.tiendo.document.page.Medium;
import vn.tiendo.document.page.Outline;
import vn.tiendo.document.page.PageStyles;
import vn.tiendo.document.page.PageWords;

/** A report as one page that needs nothing else: no script, nothing to load. */
final class ReportPage {

    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    private final OfficialReport report;
    private final Medium medium;
    private final Markup out;

    ReportPage(OfficialReport report, Medium medium, Markup out) {
        this.report = report;
        this.medium = medium;
        this.out = out;
    }

    static PageWords words(LetterManner manner) {
        return switch (manner) {
            case OFFICIAL -> PageWords.VIETNAMESE;
            case PLAIN -> PageWords.ENGLISH;
        };
    }

    /** What the report is, in one line. */
    static String title(OfficialReport report) {
        return PlainText.of(report.kind() + " " + String.join(" ", report.subject()));
    }

    void write() {
        var outline = Outline.of(report.body(), report.appendices(), medium.words());
        out.open("html", "lang", medium.words().language());
        head(outline);
        out.open("body").newLine();
        if (!medium.onPaper()) {
            contents(outline);
        }
        out.open("main", "id", "report").open("article", "class", "report").newLine();
        new LetterMarkup(out, report.manner()).top(report.head());
        subject();
        body();
        out.close();
        var appendices = new AppendixMarkup(out, medium);
        report.appendices().forEach(appendices::write);
        out.close().close().close().newLine();
    }

    private void head(Outline outline) {
        out.open("head").empty("meta", "charset", "utf-8");
        if (medium.onPaper()) {
            bookmarks(outline);
        } else {
            out.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                    .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        }
        out.newLine().element("title", title(report));
        out.empty("meta", "name", medium.onPaper() ? "subject" : "description", "content", title(report))
                .newLine();
        out.open("style").raw(PageStyles.of(medium)).close().close().newLine();
    }

    private void bookmarks(Outline outline) {
        var open = new ArrayDeque<Integer>();
        out.open("bookmarks");
        for (var entry : outline.entries()) {
            for (; !open.isEmpty() && open.peek() >= entry.level(); open.pop()) {
                out.close();
            }
            out.open("bookmark", "name", entry.text(), "href", "#" + entry.id());
            open.push(entry.level());
        }
        open.forEach(_ -> out.close());
        out.close();
    }

    private void contents(Outline outline) {
        out.element("a", medium.words().skip(), "class", "skip", "href", "#report")
                .newLine();
        out.open("nav", "aria-labelledby", "contents")
                .element("h2", medium.words().contents(), "id", "contents")
                .open("ul")
                .newLine();
        outline.entries()
                .forEach(entry -> out.open("li", "class", "level-" + entry.level())
                        .element("a", entry.text(), "href", "#" + entry.id())
                        .close()
                        .newLine());
        out.close().close().newLine();
    }

    private void subject() {
        out.open("h1").element("span", report.kind());
        report.subject().forEach(line -> out.text(" ").element("span", line));
        out.close().blank("div", "class", "rule").newLine();
    }

    /** The signature stands on no page alone: what is said last goes with it, if that is a paragraph. */
    private void body() {
        var blocks = new BlockMarkup(out, medium);
        var body = report.body();
        boolean together = !body.isEmpty() && isShort(body.getLast());
        List<Block> before = together ? body.subList(0, body.size() - 1) : body;
        before.forEach(blocks::write);
        out.open("div", "class", "keep report");
        if (together) {
            blocks.write(body.getLast());
        }
        new LetterMarkup(out, report.manner()).end(report.signature(), report.recipients());
        out.close().newLine();
    }

    private static boolean isShort(Block block) {
        return switch (block) {
            case Block.Paragraph _, Block.Remark _, Block.Officer _ -> true;
            case Block.Title _, Block.Points _, Block.KeyFigures _, Block.Table _, Block.Picture _ -> false;
        };
    }
}
