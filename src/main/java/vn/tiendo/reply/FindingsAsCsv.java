package vn.tiendo.reply;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.content.CsvText;

/** Findings as CSV, one line each, with a byte order mark. */
public final class FindingsAsCsv {

    private FindingsAsCsv() {}

    public static String of(SenderAnswer answer, Locale language) {
        var words = ReplyWords.in(language);
        var lines = Stream.concat(
                Stream.of(line(field -> field.title(words))),
                answer.told().stream().map(told -> line(field -> field.of(told, words))));
        return lines.collect(Collectors.joining("", CsvText.BYTE_ORDER_MARK, ""));
    }

    private static String line(Function<FindingField, String> text) {
        return Stream.of(FindingField.values())
                .map(text)
                .map(CsvText::quoted)
                .collect(Collectors.joining(",", "", CsvText.LINE_END));
    }
}
