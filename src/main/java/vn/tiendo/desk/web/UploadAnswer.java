package vn.tiendo.desk.web;

import java.util.List;
import vn.tiendo.submission.Receipt;

/**
 * What a program is told that has sent files: the bytes are safe. What came of the check stands, a few seconds later, at
 * the address of the findings.
 */
record UploadAnswer(List<Line> receipts) {

    /** One file's receipt, in the order sent. */
    record Line(
            long receipt,
            String sha256,
            long size,
            String receivedAt,
            boolean alreadyKnown,
            String submission,
            String findings) {

        private static Line of(Receipt receipt) {
            String address = "/submissions/" + receipt.number();
            return new Line(
                    receipt.number(),
                    receipt.sha256(),
                    receipt.size(),
                    receipt.receivedAt().toString(),
                    receipt.alreadyKnown(),
                    address,
                    address + "/findings.json");
        }
    }

    static UploadAnswer of(List<Receipt> receipts) {
        return new UploadAnswer(receipts.stream().map(Line::of).toList());
    }
}
