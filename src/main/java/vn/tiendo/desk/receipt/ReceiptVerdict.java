package vn.tiendo.desk.receipt;

import java.util.List;
import java.util.Optional;
import vn.tiendo.receipt.ReceiptFacts;

/** What verifying a file came to. */
public sealed interface ReceiptVerdict {

    /** Whether the file is what it should be. */
    default boolean isVerified() {
        return switch (this) {
            case Known _, Genuine _ -> true;
            case Unknown _, Altered _, Unsigned _, Foreign _ -> false;
        };
    }

    /** A file that was received, byte for byte. */
    record Known(List<ReceiptFacts> receipts) implements ReceiptVerdict {}

    /**
     * A file of which there is no receipt.
     *
     * @param alike what is known that is like it
     */
    record Unknown(ShownFile file, Alike alike) implements ReceiptVerdict {}

    /**
     * What was received that a file may have been made from.
     *
     * @param reply whether it is called as our replies are
     * @param sameName received under its name, with other bytes
     * @param sameUnit received of the unit for the period that the workbook names
     */
    record Alike(boolean reply, List<ReceiptFacts> sameName, Optional<ReceiptFacts> sameUnit) {}

    /**
     * A receipt as it was written.
     *
     * @param now what it would say today; empty if this database does not know its submission
     * @param amongOthers whether more stands in the file, which is no part of it
     */
    record Genuine(Optional<ReceiptFacts> now, boolean amongOthers) implements ReceiptVerdict {}

    /**
     * A receipt that was altered.
     *
     * @param differences none if only what stands under it was
     */
    record Altered(List<Difference> differences) implements ReceiptVerdict {}

    /** A receipt without what should stand under it. */
    record Unsigned() implements ReceiptVerdict {}

    /** A receipt of which nothing was signed here. */
    record Foreign() implements ReceiptVerdict {}

    /**
     * A line that is not as it was.
     *
     * @param shown empty if it was taken out
     * @param original empty if it was put in, or cannot be told any more
     * @param signed whether there was a line in its place
     */
    record Difference(Optional<ReceiptFile.Line> shown, Optional<String> original, boolean signed) {}
}
