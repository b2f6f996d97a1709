package vn.tiendo.ledger;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The way of some submissions' figures into a table that is made like {@code stored_figure}, streamed by one COPY.
 *
 * @param table its name
 */
record Loading(JdbcTemplate jdbc, String table) {

    private static final int LONGEST_RAW = 32_767;

    private record Numbers(
            Map<String, Integer> subjects, Map<Series, Integer> series, Map<FigurePlace, Integer> places) {}

    /** In the caller's transaction, to be rolled back when this throws. */
    void load(List<LedgerEntry> submissions) {
        var numbers = numbers(submissions);
        jdbc.execute((ConnectionCallback<@Nullable Void>) connection -> {
            try {
                load(submissions, numbers, connection);
            } catch (IOException e) {
                throw new DataAccessResourceFailureException("Loading figures broke off", e);
            }
            return null;
        });
    }

    // Figures are told twice, for their numbers and for themselves: to hold those of a large workbook would cost more.
    private Numbers numbers(List<LedgerEntry> submissions) {
        var subjects = new HashSet<String>();
        var series = new HashSet<Series>();
        var places = new HashSet<FigurePlace>();
        submissions.stream().flatMap(LedgerEntry::figures).forEach(figure -> {
            subjects.add(figure.subject());
            series.add(Series.of(figure));
            places.add(FigurePlace.of(figure));
        });
        var numbering = new Numbering(JdbcClient.create(jdbc));
        return new Numbers(numbering.subjects(subjects), numbering.series(series), numbering.places(places));
    }

    private void load(Collection<LedgerEntry> submissions, Numbers numbers, Connection connection)
            throws SQLException, IOException {
        var stream = new PGCopyOutputStream(
                connection.unwrap(PGConnection.class),
                "COPY " + table
                        + " (receipt, subject, series, place, row_number, period, value, words, mark, raw) FROM STDIN");
        try (var writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8)) {
            for (LedgerEntry submission : submissions) {
                write(submission, numbers, writer);
            }
        } catch (IOException e) {
            if (e.getCause() instanceof SQLException refused) {
                throw refused;
            }
            throw e;
        }
    }

    private static void write(LedgerEntry submission, Numbers numbers, Writer writer) throws IOException {
        Iterator<Figure> figures = submission.figures().iterator();
        while (figures.hasNext()) {
            writer.write(line(submission, figures.next(), numbers));
        }
    }

    private static String line(LedgerEntry submission, Figure figure, Numbers numbers) {
        var place = FigurePlace.of(figure);
        String raw = BoundedText.text(figure.entry().original(), LONGEST_RAW);
        return CopyText.line(Arrays.<@Nullable String>asList(
                Long.toString(submission.receipt()),
                String.valueOf(numbers.subjects.get(figure.subject())),
                String.valueOf(numbers.series.get(Series.of(figure))),
                String.valueOf(numbers.places.get(place)),
                Integer.toString(figure.row()),
                submission.period().toString(),
                figure.said() instanceof FigureValue.Value(var number) ? number.toString() : null,
                figure.said() instanceof FigureValue.Words(var text) ? text : null,
                figure.said() instanceof FigureValue.Mark(var mark) ? mark : null,
                raw.equals(place.shown(figure.said())) ? null : raw));
    }
}
