package vn.tiendo.desk.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.tiendo.submission.Submission;
import vn.tiendo.submission.Submissions;

/** Receipts to take along, and what changed, for programs. */
@Page
class ReceiptPages {

    private static final MediaType JSON = new MediaType("application", "json", StandardCharsets.UTF_8);

    private final Submissions submissions;
    private final ReceiptViews receipts;
    private final ChangeViews changes;

    ReceiptPages(Submissions submissions, ReceiptViews receipts, ChangeViews changes) {
        this.submissions = submissions;
        this.receipts = receipts;
        this.changes = changes;
    }

    /** A text, signed. */
    @GetMapping("/submissions/{receipt:\\d{1,18}}/receipt")
    ResponseEntity<Resource> text(@PathVariable long receipt, Locale language) {
        var text = receipts.text(find(receipt), language).getBytes(StandardCharsets.UTF_8);
        return Attachment.of(
                new ByteArrayResource(text),
                (PageFormats.isEnglish(language) ? "receipt-" : "bien-nhan-") + receipt + ".txt");
    }

    @GetMapping("/submissions/{receipt:\\d{1,18}}/receipt.json")
    ResponseEntity<byte[]> json(@PathVariable long receipt) {
        return json(receipts.json(find(receipt)));
    }

    @GetMapping("/submissions/{receipt:\\d{1,18}}/changes.json")
    ResponseEntity<byte[]> changes(@PathVariable long receipt) {
        return json(changes.json(find(receipt)).orElseThrow(Missing::new));
    }

    private static ResponseEntity<byte[]> json(String text) {
        return ResponseEntity.ok().contentType(JSON).body(text.getBytes(StandardCharsets.UTF_8));
    }

    private Submission find(long receipt) {
        return submissions.find(receipt).orElseThrow(Missing::new);
    }
}
