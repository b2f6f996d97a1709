package vn.tiendo.intake.arrival;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.programme.fault.Language;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.queue.RunProgress;

/**
 * What a run has to say of what it takes: in a sentence to whoever waits for it, and into the log.
 *
 * @param language of the log: the one of the programme whose run it is
 */
public record RunTelling(RunProgress progress, Language language) {

    private static final Logger LOG = LoggerFactory.getLogger(RunTelling.class);

    public void tell(LocalText what) {
        LOG.info(language.of(what));
        progress.tells(what);
    }
}
