package vn.tiendo.report.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.tiendo.content.CsvText;
import vn.tiendo.report.data.TidyFigures.Tidy;
import vn.tiendo.report.source.ReportFormat;
import vn.tiendo.report.source.ReportSource;

/**
 * Every figure of a report, a line each: UTF-8 with a byte order mark, RFC 4180, with a line of titles. Money in whole
 * đồng, numbers with a point; what is unknown has no line, a ratio over zero no value.
 */
public final class FiguresCsv implements ReportFormat {

    private static final List<String> TITLES =
            List.of("indicator", "dimension", "key", "name", "numerator", "denominator", "value", "unit");

    @Override
    public String code() {
        return "csv";
    }

    @Override
    public String fileName(ReportSource source) {
        return "figures.csv";
    }

    @Override
    public void write(ReportSource source, OutputStream out) throws IOException {
        Writer lines = new OutputStreamWriter(out, UTF_8);
        lines.write(CsvText.BYTE_ORDER_MARK + String.join(",", TITLES) + CsvText.LINE_END);
        try {
            new TidyFigures(source.consolidation()).all().forEach(figure -> write(figure, lines));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        lines.flush();
    }

    private static void write(Tidy figure, Writer lines) {
        try {
            lines.write(String.join(
                            ",",
                            CsvText.quoted(figure.indicator().code()),
                            CsvText.quoted(figure.dimension()),
                            CsvText.quoted(figure.key()),
                            CsvText.quoted(figure.name()),
                            number(Optional.of(figure.numerator())),
                            number(figure.denominator()),
                            number(figure.value()),
                            CsvText.quoted(figure.indicator().unit()))
                    + CsvText.LINE_END);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String number(Optional<BigDecimal> number) {
        return number.map(known -> JsonFigures.plain(known).toPlainString()).orElse("");
    }
}
