package vn.tiendo.notice;

/** How mails end: where to look, who wrote, and the gist in the other language. */
final class MailEnd {

    private MailEnd() {}

    /** @param link empty if there are no pages to look at */
    static void add(PlainBody body, Words words, String link, String gist) {
        if (!link.isEmpty()) {
            body.say(words.say("link", link));
        }
        body.say(words.say("automatic"));
        body.line(words.say("divider"));
        body.say(gist);
    }
}
