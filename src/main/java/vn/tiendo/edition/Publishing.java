package vn.tiendo.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.programme.Programme;
import vn.tiendo.progress.consolidation.Consolidation;
import vn.tiendo.report.source.Audience;
import vn.tiendo.report.source.EditionChanges;
import vn.tiendo.report.source.EditionNote;
import vn.tiendo.report.source.ReportDrafts;
import vn.tiendo.report.source.ReportFormat;
import vn.tiendo.report.source.ReportSource;
import vn.tiendo.report.source.WrittenReport;

/**
 * Publishes a period's report as its next edition, or finds that nothing it is made from has changed. The files are
 * written aside, the edition is kept in the database, and then all files are given their names. Whoever dies in between
 * leaves the edition before in the folder, whole until the names are given; who comes next with the same inputs puts the
 * files of the kept edition in their places.
 */
public final class Publishing {

    private static final Logger LOG = LoggerFactory.getLogger(Publishing.class);

    private final Editions editions;
    private final KnownInputs inputs;
    private final EditionSources sources;
    private final List<ReportFormat> formats;
    private final Clock clock;

    public Publishing(
            Editions editions, KnownInputs inputs, EditionSources sources, List<ReportFormat> formats, Clock clock) {
        this.editions = editions;
        this.inputs = inputs;
        this.sources = sources;
        this.formats = List.copyOf(formats);
        this.clock = clock;
    }

    /**
     * What is to be published.
     *
     * @param programme in all its versions
     * @param run that made the consolidation, and why and by whom it was asked for
     */
    public record Asked(
            Programme programme, Consolidation consolidation, Audience audience, long run, String reason, String who) {

        EditionKey key() {
            return new EditionKey(programme.code(), consolidation.period(), audience);
        }
    }

    /**
     * What lies in the period's folder now.
     *
     * @param isNew whether there was anything to publish; otherwise it is the edition that was there before
     * @param stale what officers quote in a new one and is so no more
     */
    public record Published(Edition edition, boolean isNew, List<WrittenReport> files, List<Stale> stale) {

        public Published {
            files = List.copyOf(files);
            stale = List.copyOf(stale);
        }
    }

    /**
     * A number that an officer quotes, and that is another now.
     *
     * @param place the code of the place in which it is quoted
     * @param now what it is now, where that is known
     */
    public record Stale(String place, String number, Optional<String> now) {}

    /** Does something in a transaction that nobody else's writing can come into; throws if that is not to be had. */
    public interface Confirmed {
        <T> T by(Supplier<T> writing);
    }

    /** @throws IOException if the disk refuses; the edition before stays then */
    public Published publish(Asked asked, KeptProgrammes programmes, Path output, Confirmed confirmed)
            throws IOException {
        var known = programmes.knowing(asked.programme());
        var made = inputs.of(asked.key(), asked.consolidation().asOf())
                .by(asked.programme().version());
        var last = editions.last(asked.key());
        int number = last.map(Edition::number).orElse(0) + 1;
        var folder = ReportDrafts.folder(output, ReportSource.of(asked.consolidation()));
        if (last.isPresent() && isAsBefore(last.get(), made, asked)) {
            return new Published(last.get(), false, restored(last.get(), folder, confirmed), List.of());
        }
        var source = sources.next(asked, number, known);
        try (var drafts = ReportDrafts.of(ReportDrafts.Wanted.of(source, formats), folder)) {
            var edition = confirmed.by(() -> editions.add(
                    asked.key(), number, asked.consolidation().asOf(), making(asked, made), drafts.files()));
            return new Published(edition, true, written(drafts::publish, confirmed), stale(source));
        }
    }

    private static List<Stale> stale(ReportSource source) {
        var stale = source.officersPlaces().stream()
                .flatMap(place -> place.written().stream()
                        .flatMap(text -> text.doubts().stream())
                        .map(doubt -> new Stale(place.code(), doubt.number(), doubt.now())))
                .toList();
        stale.forEach(one -> LOG.warn(
                "In {} an officer quotes {}, which is {} now",
                one.place(),
                one.number(),
                one.now().orElse("nowhere")));
        return stale;
    }

    /** A format that is new is something new, too. */
    private boolean isAsBefore(Edition last, EditionInputs made, Asked asked) {
        var source = ReportSource.of(asked.consolidation(), asked.audience(), Optional.of(unchanged(last)));
        return last.making().inputs().equals(made.digest())
                && formats.stream()
                        .filter(format -> format.suits(source))
                        .allMatch(format -> last.file(format.fileName(source)).isPresent());
    }

    /** The last edition, had it to be made now: one after another says what changed, be it nothing. */
    private static EditionNote unchanged(Edition last) {
        var changes = Optional.of(last.number())
                .filter(number -> number > 1)
                .map(number -> EditionChanges.nothingSince(number - 1, last.asOf()));
        return new EditionNote(last.number(), last.making().reason(), changes);
    }

    private Edition.Making making(Asked asked, EditionInputs made) {
        return new Edition.Making(
                asked.run(),
                clock.instant(),
                asked.reason(),
                asked.who(),
                made.definitions(),
                made.digest(),
                ProgramVersion.CURRENT);
    }

    private List<WrittenReport> restored(Edition edition, Path folder, Confirmed confirmed) throws IOException {
        return written(() -> new EditionFolder(editions, folder).restore(edition), confirmed);
    }

    private interface Writing {
        List<WrittenReport> write() throws IOException;
    }

    /** Files cannot be taken back: nobody else may publish, before the first is written and while they are. */
    private static List<WrittenReport> written(Writing writing, Confirmed confirmed) throws IOException {
        try {
            return confirmed.by(() -> {
                try {
                    return writing.write();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
