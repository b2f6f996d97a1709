package vn.tiendo.run;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import vn.tiendo.content.Block;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.Numerals;
import vn.tiendo.content.Sentence;
import vn.tiendo.content.ShownFigure;
import vn.tiendo.workbook.CellValue;
import vn.tiendo.workbook.Limits;
import vn.tiendo.workbook.open.GuardedWorkbookReader;

/** What is read in a report, whatever it is written as; without the space that each format puts where it likes. */
final class FormatTexts {

    private FormatTexts() {}

    static String of(String format, byte[] file) throws IOException {
        return switch (format) {
            case "docx" -> withoutSpace(unescaped(docx(file)));
            case "html" -> withoutSpace(unescaped(new String(file, StandardCharsets.UTF_8)));
            case "pdf" -> withoutSpace(pdf(file));
            default -> throw new IllegalArgumentException(format);
        };
    }

    private static String docx(byte[] file) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IOException("No document");
    }

    private static String pdf(byte[] file) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String unescaped(String markup) {
        return markup.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&");
    }

    static String withoutSpace(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f\\u00ad\\u200b]+", "");
    }

    /** Every number that the body says, in sentences and tables, as it is read. */
    static List<String> numbers(List<Block> body) {
        return body.stream()
                .flatMap(FormatTexts::numbers)
                .map(FormatTexts::withoutSpace)
                .distinct()
                .toList();
    }

    private static Stream<String> numbers(Block block) {
        return switch (block) {
            case Block.Paragraph(var sentences) -> sentences.stream().flatMap(FormatTexts::figures);
            case Block.Points(var points) ->
                points.stream().flatMap(point -> point.sentences().stream()).flatMap(FormatTexts::figures);
            case Block.KeyFigures(var figures) ->
                figures.stream().flatMap(figure -> figure.shown().map(ShownFigure::text).stream());
            case Block.Table table ->
                table.lines().stream().flatMap(line -> line.cells().stream()).flatMap(FormatTexts::number);
            case Block.Title _, Block.Picture _, Block.Remark _, Block.Officer _ -> Stream.of();
        };
    }

    private static Stream<String> figures(Sentence sentence) {
        return sentence.parts().stream()
                .flatMap(part -> part instanceof Sentence.Figure(var shown) ? Stream.of(shown.text()) : Stream.of());
    }

    private static Stream<String> number(CellContent cell) {
        return cell instanceof CellContent.Figure ? Stream.of(Numerals.VIETNAMESE.text(cell)) : Stream.of();
    }

    /** Every number of a workbook. */
    static List<Double> workbook(byte[] file) throws IOException {
        var numbers = new ArrayList<Double>();
        try (var workbook = new GuardedWorkbookReader(Limits.DEFAULT).open(file, "")) {
            workbook.sheets()
                    .forEach(sheet -> sheet.rows()
                            .forEachRemaining(row -> row.cells().forEach(cell -> {
                                if (cell.value() instanceof CellValue.Decimal number) {
                                    numbers.add(number.value().doubleValue());
                                }
                            })));
        }
        return numbers;
    }
}
