package vn.tiendo.notice;

import vn.tiendo.programme.Programme;
import vn.tiendo.programme.fault.Language;

/**
 * How mails end: where to look, who wrote, and the gist in the other language. Who reads the English of an English
 * programme is told nothing in Vietnamese.
 */
final class MailEnd {

    private MailEnd() {}

    /** @param link empty if there are no pages to look at */
    static void add(PlainBody body, MailWords words, Programme about, String link, String gist) {
        if (!link.isEmpty()) {
            body.say(words.say("link", link));
        }
        body.say(words.say("automatic"));
        if (words.language() == Language.VI || about.language() == Language.VI) {
            body.line(words.say("divider"));
            body.say(gist);
        }
    }
}
