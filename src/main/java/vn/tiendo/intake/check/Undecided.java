package vn.tiendo.intake.check;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.queue.LaneLost;
import vn.tiendo.queue.RunFault;
import vn.tiendo.queue.SubmissionsUnchecked;
import vn.tiendo.submission.Submission;

/**
 * The submissions on which checking or keeping broke down in a step. A fault of ours in one of them must not keep the
 * others waiting: they stay undecided, the others go on, and the step fails in the end.
 */
public class Undecided {

    private static final Logger LOG = LoggerFactory.getLogger(Undecided.class);

    private final TransactionTemplate apart;
    private final List<Long> receipts = new ArrayList<>();

    public Undecided(PlatformTransactionManager transactions) {
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    public void clear() {
        receipts.clear();
    }

    void add(Submission submission, RuntimeException fault) {
        if (isOfTheMachine(fault)) {
            throw fault;
        }
        LOG.info("Submission {} could not be checked", submission.receipt(), fault);
        receipts.add(submission.receipt());
    }

    /** Writes something of several; if that breaks down, of each by itself. In the caller's transaction. */
    public void keep(List<SubmissionCheck.Judged> lot, VerdictKeeper keeping) {
        try {
            apart.executeWithoutResult(_ -> keeping.keep(lot));
        } catch (RuntimeException e) {
            if (isOfTheMachine(e)) {
                throw e;
            }
            LOG.info("A lot of {} could not be kept together; trying each by itself", lot.size(), e);
            lot.forEach(one -> keepAlone(one, keeping));
        }
    }

    private void keepAlone(SubmissionCheck.Judged one, VerdictKeeper keeping) {
        try {
            apart.executeWithoutResult(_ -> keeping.keep(List.of(one)));
        } catch (RuntimeException e) {
            add(one.submission(), e);
        }
    }

    /** @throws SubmissionsUnchecked if there are any */
    public void complain() {
        if (!receipts.isEmpty()) {
            throw new SubmissionsUnchecked(receipts);
        }
    }

    /** What concerns all: another try may help, and going on does not. */
    private static boolean isOfTheMachine(RuntimeException fault) {
        return fault instanceof LaneLost
                || switch (RunFault.of(fault)) {
                    case DATABASE_GONE, DISK_FULL, MEMORY -> true;
                    case FILE, UNCHECKED, NOT_COLLECTED, UNKNOWN -> isTransient(fault);
                };
    }

    private static boolean isTransient(RuntimeException fault) {
        return fault instanceof TransientDataAccessException || fault.getCause() instanceof InterruptedException;
    }
}
