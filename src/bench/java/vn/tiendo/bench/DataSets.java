package vn.tiendo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SequencedMap;

/** Makes the workbooks that are read; the same ones every time, on every machine. */
final class DataSets {

    private static final long SEED = 20_250_630;

    /** Neighbouring seeds would begin alike. */
    private static final long APART = 0x9E37_79B9_7F4A_7C15L;

    /** One workbook in this many comes from a program that writes texts into their cells. */
    private static final int ONE_INLINE_IN = 20;

    private final Path folder;

    DataSets(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    DataSet small(int count) throws IOException {
        var books = new ArrayList<Book>();
        for (int number = 1; number <= count; number++) {
            var random = new Random(SEED + number * APART);
            var content = new DistrictSheet(random, number % ONE_INLINE_IN == 0);
            var sheets = sheets(1 + random.nextInt(4), content);
            var writer = new BookWriter(DistrictSheet.COLUMNS);
            books.add(writer.write(folder.resolve("small-%03d.xlsx".formatted(number)), sheets));
        }
        return new DataSet(count + " small workbooks", books);
    }

    DataSet large(int rows) throws IOException {
        var content = new LargeSheet(rows, new Random(SEED));
        var book =
                new BookWriter(LargeSheet.COLUMNS).write(folder.resolve("large-" + rows + ".xlsx"), sheets(1, content));
        return new DataSet(
                String.format(Locale.ROOT, "%,d rows × %d columns", rows, LargeSheet.COLUMNS), List.of(book));
    }

    private static SequencedMap<String, BookWriter.Content> sheets(int count, BookWriter.Content content) {
        var sheets = new LinkedHashMap<String, BookWriter.Content>();
        for (int sheet = 1; sheet <= count; sheet++) {
            sheets.put("Biểu 0" + sheet, content);
        }
        return sheets;
    }
}
