package vn.tiendo.report;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.CellLook;
import vn.tiendo.content.Heading;
import vn.tiendo.content.Numerals;
import vn.tiendo.content.PlainSheet;
import vn.tiendo.content.SheetWriter;
import vn.tiendo.report.sheet.ReportSheet;

/** A sheet as a reader sees it: its lines of text, its headings and rows with bars between their cells. */
public final class ReadSheet extends PlainSheet {

    private final List<String> lines = new ArrayList<>();

    public static List<String> of(ReportSheet sheet) {
        var read = new ReadSheet();
        sheet.write(read);
        return List.copyOf(read.lines);
    }

    @Override
    public SheetWriter line(CellLook look, String text) {
        lines.add(text);
        count(1);
        return this;
    }

    @Override
    public SheetWriter heading(Heading heading) {
        lines.add(String.join(
                "|",
                heading.paths().stream().map(path -> String.join(" / ", path)).toList()));
        count(heading.depth());
        return this;
    }

    @Override
    public int row(CellLook look, List<CellContent> contents) {
        lines.add(String.join(
                "|", contents.stream().map(Numerals.VIETNAMESE::text).toList()));
        return count(1);
    }
}
