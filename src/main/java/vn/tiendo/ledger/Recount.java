package vn.tiendo.ledger;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** What was counted in submissions, held against what is counted when they are read again. In the caller's transaction. */
public final class Recount {

    private final Counts counts;

    public Recount(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.counts = new Counts(jdbc, transactions);
    }

    /** How what is kept stands to what is counted now. */
    public enum Kept {
        SAME,
        MISSING,
        OTHERWISE
    }

    public Kept compare(long receipt, Tally now) {
        return counts.of(receipt)
                .map(kept -> kept.equals(now) ? Kept.SAME : Kept.OTHERWISE)
                .orElse(Kept.MISSING);
    }

    /** Keeps it where nothing is kept. */
    public void add(long receipt, Tally now) {
        counts.keep(receipt, now);
    }

    /** Keeps it, whatever is kept. */
    public void replace(long receipt, Tally now) {
        counts.replace(receipt, now);
    }
}
