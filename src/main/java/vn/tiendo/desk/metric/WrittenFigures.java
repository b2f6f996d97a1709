package vn.tiendo.desk.metric;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.content.CsvText;
import vn.tiendo.desk.console.Console;
import vn.tiendo.ledger.FigureLine;

/**
 * Figures on their way out, one a line: CSV with a line of titles, or JSON objects. Holds a few lines at most, however many
 * there are.
 */
final class WrittenFigures implements AutoCloseable {

    private static final int HELD = 1 << 16;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> TITLES = List.of(
            "form", "unit", "subject", "field", "member", "value", "words", "mark", "sheet", "cell", "raw", "receipt");

    private final Console console;
    private final boolean json;
    private final StringBuilder waiting = new StringBuilder();

    WrittenFigures(Console console, boolean json) {
        this.console = console;
        this.json = json;
        if (!json) {
            waiting.append(CsvText.BYTE_ORDER_MARK)
                    .append(String.join(",", TITLES))
                    .append(CsvText.LINE_END);
        }
    }

    private record Line(
            String form,
            String unit,
            String subject,
            String field,
            String member,
            @Nullable BigDecimal value,
            @Nullable String words,
            @Nullable String mark,
            String sheet,
            String cell,
            String raw,
            long receipt) {

        static Line of(FigureLine figure) {
            return new Line(
                    figure.form(),
                    figure.unit(),
                    figure.subject(),
                    figure.field(),
                    figure.member(),
                    figure.value().map(WrittenFigures::plain).orElse(null),
                    figure.words().orElse(null),
                    figure.mark().orElse(null),
                    figure.sheet(),
                    figure.cell(),
                    figure.raw(),
                    figure.receipt());
        }
    }

    void add(FigureLine figure) {
        waiting.append(json ? JSON.writeValueAsString(Line.of(figure)) + "\n" : csv(figure));
        if (waiting.length() >= HELD) {
            close();
        }
    }

    private static String csv(FigureLine figure) {
        var before = Stream.of(figure.form(), figure.unit(), figure.subject(), figure.field(), figure.member())
                .map(CsvText::quoted);
        // Numbers are the program's own: a minus before one starts no formula.
        var value = Stream.of(
                figure.value().map(number -> plain(number).toPlainString()).orElse(""));
        var after = Stream.of(said(figure.words()), said(figure.mark()), figure.sheet(), figure.cell(), figure.raw())
                .map(CsvText::quoted);
        return Stream.of(before, value, after, Stream.of(Long.toString(figure.receipt())))
                .flatMap(part -> part)
                .collect(Collectors.joining(",", "", CsvText.LINE_END));
    }

    private static String said(Optional<String> text) {
        return text.orElse("");
    }

    /** Without an exponent, in which JSON would write 1E+9. */
    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /** Writes what waits. */
    @Override
    public void close() {
        console.write(waiting.toString());
        waiting.setLength(0);
    }
}
