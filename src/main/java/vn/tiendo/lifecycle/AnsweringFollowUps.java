package vn.tiendo.lifecycle;

import java.util.List;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.measure.Period;
import vn.tiendo.officer.FollowUp;
import vn.tiendo.officer.FollowUpAnswer;
import vn.tiendo.officer.FollowUpAnswers;
import vn.tiendo.programme.Programme;
import vn.tiendo.report.source.Audience;
import vn.tiendo.store.WritingStores;
import vn.tiendo.submission.Actor;

/** Keeps what the province says became of what was asked in the period before. */
public final class AnsweringFollowUps {

    private final Programme programme;
    private final WritingStores stores;

    public AnsweringFollowUps(Programme programme, WritingStores stores) {
        this.programme = programme;
        this.stores = stores;
    }

    /** What is said, of whichever asking. */
    public record Wanted(Period period, FollowUpAnswer.Result result, String words, Actor by) {}

    /** What was asked before the period, with what is known of it. */
    public List<FollowUp> asked(Period period, Audience audience) {
        return stores.editionSources()
                .officers(programme, period, audience, stores.clock().instant())
                .followUps();
    }

    /** Says the same of each of them, in one transaction. */
    public List<FollowUpAnswer> answer(List<FollowUp> asked, Wanted wanted) {
        var answers = new FollowUpAnswers(stores.jdbc(), stores.clock());
        return new TransactionTemplate(stores.transactions())
                .execute(_ -> asked.stream()
                        .map(one -> answers.add(new FollowUpAnswers.Wanted(
                                programme.code(),
                                wanted.period(),
                                one.key(),
                                wanted.result(),
                                wanted.words(),
                                wanted.by())))
                        .toList());
    }
}
