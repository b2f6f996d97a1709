package vn.tiendo.lifecycle;

import java.util.List;
import java.util.Optional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.measure.Period;
import vn.tiendo.officer.OfficerText;
import vn.tiendo.officer.OfficerTexts;
import vn.tiendo.officer.ReportKey;
import vn.tiendo.officer.WrittenWords;
import vn.tiendo.programme.Programme;
import vn.tiendo.report.source.Audience;
import vn.tiendo.store.WritingStores;
import vn.tiendo.submission.Actor;

/** Keeps what an officer writes for a place of a report, with the figures of the report that it quotes. */
public final class WritingTexts {

    private final Programme programme;
    private final WritingStores stores;

    public WritingTexts(Programme programme, WritingStores stores) {
        this.programme = programme;
        this.stores = stores;
    }

    /**
     * What is to be written.
     *
     * @param block the code of the place, which the report has
     * @param words empty to take back what stands there
     */
    public record Wanted(Period period, Audience audience, String block, WrittenWords words, Actor by) {}

    /**
     * What came of it.
     *
     * @param before what stood there until now
     * @param kept empty where the same stood there already
     * @param others numbers in it that are no figures of the report
     */
    public record Answer(Optional<OfficerText> before, Optional<OfficerText> kept, List<String> others) {

        public Answer {
            others = List.copyOf(others);
        }
    }

    public Answer write(Wanted wanted) {
        var report = new ReportKey(
                programme.code(), wanted.period(), wanted.audience().code());
        var texts = new OfficerTexts(stores.jdbc(), stores.clock());
        var now = stores.clock().instant();
        var before = Optional.ofNullable(texts.of(report, now).get(wanted.block()));
        var stands = before.map(OfficerText::words).orElse(WrittenWords.NONE);
        if (stands.equals(wanted.words())) {
            return new Answer(before, Optional.empty(), List.of());
        }
        var quoted = stores.editionSources().quoted(programme, wanted.period(), wanted.audience(), now, wanted.words());
        var text = new OfficerTexts.Wanted(report, wanted.block(), wanted.words(), wanted.by(), quoted.figures());
        var kept = new TransactionTemplate(stores.transactions()).execute(_ -> texts.add(text));
        return new Answer(before, Optional.of(kept), quoted.others());
    }
}
