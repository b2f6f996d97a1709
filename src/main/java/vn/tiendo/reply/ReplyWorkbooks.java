package vn.tiendo.reply;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import vn.tiendo.finding.Finding;
import vn.tiendo.workbook.Limits;
import vn.tiendo.workbook.mark.CopyImpossible;
import vn.tiendo.workbook.mark.FrontSheet;
import vn.tiendo.workbook.mark.copy.MarkedCopies;

/**
 * Makes replies: the sender's own workbook, marked, with a first sheet; that sheet alone where no copy can be made that
 * keeps everything. Thread-safe.
 */
public final class ReplyWorkbooks {

    /** From here on, in bytes, a workbook is large: only one such is answered at a time, for the memory that takes. */
    private static final int LARGE = 2 << 20;

    private final MarkedCopies copies;
    private final Semaphore oneLarge = new Semaphore(1, true);

    public ReplyWorkbooks(Limits limits) {
        this.copies = new MarkedCopies(limits);
    }

    /** @param content the file as it came; waits while another large one is answered */
    public Reply write(byte[] content, SenderAnswer answer, Rules rules, Locale language) {
        if (content.length < LARGE) {
            return answer(content, answer, rules, language);
        }
        oneLarge.acquireUninterruptibly();
        try {
            return answer(content, answer, rules, language);
        } finally {
            oneLarge.release();
        }
    }

    private Reply answer(byte[] content, SenderAnswer answer, Rules rules, Locale language) {
        var words = ReplyWords.in(language);
        try {
            return answer.wasRead()
                    ? whole(content, answer, rules, words)
                    : alone(FindingsSheet.of(answer, rules, words, words.say("alone.UNREADABLE")));
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory cannot fail so", impossible);
        }
    }

    private Reply whole(byte[] content, SenderAnswer answer, Rules rules, ReplyWords words) throws IOException {
        var out = new Pieces();
        var front = FindingsSheet.of(answer, rules, words, "");
        try {
            var format = copies.write(content, CellMarks.of(marked(answer), words), front, out);
            return new Reply(out, extension(format), true);
        } catch (CopyImpossible impossible) {
            String why = words.say("alone." + impossible.why().name());
            return alone(FindingsSheet.of(answer, rules, words, why));
        }
    }

    private static List<Finding> marked(SenderAnswer answer) {
        return Stream.concat(answer.sentBack().stream(), answer.findings().stream())
                .toList();
    }

    private Reply alone(FrontSheet front) throws IOException {
        var out = new Pieces();
        copies.writeAlone(front, out);
        return new Reply(out, extension(MarkedCopies.Format.XLSX), false);
    }

    private static String extension(MarkedCopies.Format format) {
        return switch (format) {
            case XLSX -> ".xlsx";
            case XLS -> ".xls";
        };
    }

    /** The file that a reply to this one is called, without an extension. */
    public static String name(String file, Locale language) {
        return Optional.of(file.lastIndexOf('.'))
                        .filter(dot -> dot > 0)
                        .map(dot -> file.substring(0, dot))
                        .orElse(file)
                + (language.getLanguage().equals("en") ? "_reply" : "_tra-lai");
    }
}
