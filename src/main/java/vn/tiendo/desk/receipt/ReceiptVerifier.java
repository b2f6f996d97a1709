package vn.tiendo.desk.receipt;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.desk.console.DaysAndTimes;
import vn.tiendo.programme.fault.Language;
import vn.tiendo.receipt.Comparisons;
import vn.tiendo.receipt.ReceiptFacts;
import vn.tiendo.receipt.Receipts;
import vn.tiendo.store.OpenStores;
import vn.tiendo.submission.FileName;
import vn.tiendo.submission.ReceiptCheck;
import vn.tiendo.submission.ReceiptSeal;
import vn.tiendo.submission.Relatives;
import vn.tiendo.submission.Submission;
import vn.tiendo.submission.Submissions;

/** Tells what a file has to do with what was received: a workbook by its bytes, a receipt by its signature. */
public final class ReceiptVerifier {

    private static final int SHOWN = 3;
    private static final Pattern REPLY = Pattern.compile("_(?:tra-lai|reply)(?=\\.[^.]*$|$)");
    private static final Pattern HASH = Pattern.compile("\\b[0-9a-f]{64}\\b");
    private static final Pattern NUMBER =
            Pattern.compile("(?<=^receipt = |^BIÊN NHẬN BÀI NỘP SỐ |^RECEIPT FOR SUBMISSION NO\\. )\\d{1,18}$");
    private static final Pattern TIME = Pattern.compile("\\d{2}/\\d{2}/\\d{4} \\d{2}:\\d{2}:\\d{2}");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[\\d:.]+Z");

    private final Submissions submissions;
    private final Relatives relatives;
    private final Receipts receipts;
    private final Comparisons comparisons;
    private final Catalogue catalogue;
    private final Optional<ReceiptSeal> seal;
    private final Optional<String> programme;

    /**
     * @param seal none if this installation never signed anything
     * @param programme the only one whose receipts are looked for, if any
     */
    public ReceiptVerifier(
            OpenStores stores, Catalogue catalogue, Optional<ReceiptSeal> seal, Optional<String> programme) {
        this.submissions = stores.submissions();
        this.relatives = stores.relatives();
        this.receipts = Receipts.of(stores, catalogue);
        this.comparisons = Comparisons.of(stores, catalogue);
        this.catalogue = catalogue;
        this.seal = seal;
        this.programme = programme;
    }

    public ReceiptVerdict verify(Path path) throws IOException {
        var file = ShownFile.of(path);
        var known = file.sha256().map(relatives::withContent).orElse(List.of()).stream()
                .filter(this::isMeant)
                .toList();
        if (!known.isEmpty()) {
            return new ReceiptVerdict.Known(known.stream().map(receipts::of).toList());
        }
        var receipt = file.small().flatMap(ReceiptFile::of);
        return receipt.isPresent() ? verify(receipt.get()) : new ReceiptVerdict.Unknown(file, alike(file));
    }

    private boolean isMeant(Submission submission) {
        return programme.isEmpty()
                || programme.get().equals(submission.arrival().programme());
    }

    private ReceiptVerdict verify(ReceiptFile shown) {
        if (shown.signature().isEmpty()) {
            return new ReceiptVerdict.Unsigned();
        }
        if (seal.isEmpty()) {
            return new ReceiptVerdict.Foreign();
        }
        return switch (seal.get()
                .check(shown.form(), shown.texts(), shown.signature().get())) {
            case ReceiptCheck.Genuine() -> new ReceiptVerdict.Genuine(now(shown), shown.amongOthers());
            case ReceiptCheck.Altered(var differences) ->
                new ReceiptVerdict.Altered(told(shown, differences, seal.get()));
            case ReceiptCheck.Foreign() -> new ReceiptVerdict.Foreign();
        };
    }

    /** The submission that a genuine receipt is of: the one whose number and hash it says. */
    private Optional<ReceiptFacts> now(ReceiptFile shown) {
        var numbers = matches(NUMBER, shown).toList();
        return hashed(shown)
                .filter(submission -> numbers.contains(Long.toString(submission.receipt())))
                .findFirst()
                .map(receipts::of);
    }

    private List<ReceiptVerdict.Difference> told(
            ReceiptFile shown, List<ReceiptCheck.Difference> differences, ReceiptSeal sealed) {
        Map<String, String> originals = originals(shown, sealed);
        return differences.stream()
                .map(difference -> new ReceiptVerdict.Difference(
                        difference.shown().isPresent()
                                ? Optional.of(
                                        shown.lines().get(difference.shown().getAsInt()))
                                : Optional.empty(),
                        difference.signed().map(originals::get),
                        difference.signed().isPresent()))
                .toList();
    }

    /** Lines that the receipt may have had, by their codes: what it would say today, or on the day that it names. */
    private Map<String, String> originals(ReceiptFile shown, ReceiptSeal sealed) {
        var lines = new HashMap<String, String>();
        var instants = new ArrayList<>(instants(shown));
        instants.add(Instant.now());
        Stream.concat(named(shown), hashed(shown))
                .distinct()
                .limit(SHOWN)
                .forEach(submission -> instants.forEach(asOf -> lines(shown, receipts.of(submission, asOf))
                        .forEach(line -> lines.put(sealed.code(line), line))));
        return lines;
    }

    private static Stream<String> lines(ReceiptFile shown, ReceiptFacts facts) {
        return shown.form().equals(ReceiptAsJson.FORM)
                ? ReceiptAsJson.lines(facts).stream()
                : Stream.of(Language.values()).flatMap(language -> ReceiptAsText.lines(facts, language).stream());
    }

    /** The submission whose number stands there. */
    private Stream<Submission> named(ReceiptFile shown) {
        return matches(NUMBER, shown).limit(SHOWN).flatMap(number -> submissions.find(Long.parseLong(number)).stream());
    }

    private Stream<Submission> hashed(ReceiptFile shown) {
        return matches(HASH, shown).limit(SHOWN).flatMap(hash -> relatives.withContent(hash).stream());
    }

    /** Of the times that it names the last one: when it was made. */
    private static List<Instant> instants(ReceiptFile shown) {
        var texts = matches(TIME, shown).map(ReceiptVerifier::instant);
        var programs = matches(INSTANT, shown).map(ReceiptVerifier::parsed);
        return Stream.concat(texts, programs).flatMap(Optional::stream).sorted().toList().reversed().stream()
                .limit(1)
                .toList();
    }

    private static Optional<Instant> instant(String time) {
        return DaysAndTimes.parsed(time);
    }

    private static Optional<Instant> parsed(String instant) {
        try {
            return Optional.of(Instant.parse(instant));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Stream<String> matches(Pattern pattern, ReceiptFile shown) {
        return shown.lines().stream()
                .flatMap(line -> pattern.matcher(line.text()).results())
                .map(found -> found.group());
    }

    private ReceiptVerdict.Alike alike(ShownFile file) throws IOException {
        String name = String.valueOf(file.path().getFileName());
        String original = REPLY.matcher(name).replaceFirst("");
        var sameName = relatives.named(new FileName(original), SHOWN).stream()
                .filter(this::isMeant)
                .map(receipts::of)
                .toList();
        return new ReceiptVerdict.Alike(
                !original.equals(name), sameName, sameName.isEmpty() ? sameUnit(file) : Optional.empty());
    }

    /** The last one of the unit and period that the workbook itself names, if it is one and names any. */
    private Optional<ReceiptFacts> sameUnit(ShownFile file) throws IOException {
        for (var known : catalogue.programmes()) {
            boolean meant = programme.isEmpty() || programme.get().equals(known.code());
            var last =
                    meant ? comparisons.lastOf(catalogue.get(known.code()), file.path()) : Optional.<Submission>empty();
            if (last.isPresent()) {
                return last.map(receipts::of);
            }
        }
        return Optional.empty();
    }
}
