package vn.tiendo.run;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.programme.Language;
import vn.tiendo.programme.LocalText;

/**
 * What a run has to say of what it takes: in a sentence to whoever waits for it, and into the log.
 *
 * @param language of the log: the one of the programme whose run it is
 */
record Telling(RunProgress progress, Language language) {

    private static final Logger LOG = LoggerFactory.getLogger(Telling.class);

    void tell(LocalText what) {
        LOG.info(language.of(what));
        progress.tells(what);
    }
}
