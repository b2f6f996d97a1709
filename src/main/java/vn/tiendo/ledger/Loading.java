package vn.tiendo.ledger;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;

/** The way of one submission's figures into the table, streamed by COPY. */
record Loading(long receipt, String programme, Period period, UnitCode unit) {

    private static final int LONGEST_RAW = 32_767;
    private static final int LONGEST_SHEET = 255;

    private static final String COPY = """
            COPY figure (receipt, programme, period, unit, form, subject, field, member,
                         value, words, mark, sheet, row_number, cell, raw)
            FROM STDIN
            """;

    private static final String COPY_ASIDE = """
            COPY reread (receipt, programme, period, unit, form, subject, field, member,
                         value, words, mark, sheet, row_number, cell, raw)
            FROM STDIN
            """;

    /** In the connection's transaction, to be rolled back when this throws. */
    void load(Stream<Figure> figures, Connection connection) throws SQLException, IOException {
        load(figures, connection, COPY);
    }

    /** The same into the table {@code reread}, which {@link Rereading} makes. */
    void loadAside(Stream<Figure> figures, Connection connection) throws SQLException, IOException {
        load(figures, connection, COPY_ASIDE);
    }

    private void load(Stream<Figure> figures, Connection connection, String copy) throws SQLException, IOException {
        var stream = new PGCopyOutputStream(connection.unwrap(PGConnection.class), copy);
        try (var writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8)) {
            write(figures.iterator(), writer);
        } catch (IOException e) {
            if (e.getCause() instanceof SQLException refused) {
                throw refused;
            }
            throw e;
        }
    }

    private void write(Iterator<Figure> figures, Writer writer) throws IOException {
        while (figures.hasNext()) {
            writer.write(line(figures.next()));
        }
    }

    private String line(Figure figure) {
        return CopyText.line(Arrays.<@Nullable String>asList(
                Long.toString(receipt),
                programme,
                period.toString(),
                unit.value(),
                figure.form(),
                figure.subject(),
                figure.field(),
                figure.member(),
                figure.said() instanceof Said.Value(var number) ? number.toString() : null,
                figure.said() instanceof Said.Words(var text) ? text : null,
                figure.said() instanceof Said.Mark(var mark) ? mark : null,
                Storable.text(figure.sheet(), LONGEST_SHEET),
                Integer.toString(figure.row()),
                String.valueOf(figure.entry().address()),
                Storable.text(figure.entry().original(), LONGEST_RAW)));
    }
}
