package vn.tiendo.programme.registry;

import java.util.List;
import vn.tiendo.programme.fault.LocalText;

/** What a name was found to mean: something, or nothing certain. */
public sealed interface Found {

    /** One thing and no other. */
    record Hit(Registered thing, Why why) implements Found {}

    /**
     * Nothing that may be taken for granted.
     *
     * @param ambiguous whether the name fits several things exactly, rather than some of them nearly
     * @param suggestions the nearest, the best first; for a person to choose from
     */
    record Unclear(boolean ambiguous, List<Suggestion> suggestions) implements Found {}

    /** @param likeness from 0 to 1 */
    record Suggestion(Registered thing, Why why, double likeness) {}

    /** By what something was found. */
    enum Why {
        CODE("mã", "code"),
        NAME("tên", "name"),
        SHORT_NAME("tên ngắn", "short name"),
        ABBREVIATION("tên viết tắt", "abbreviated name"),
        ALIAS("cách ghi đã xác nhận", "confirmed alias"),
        BARE_NAME("tên không kèm loại", "name without its kind"),
        OLD_NAME("tên cũ hoặc tên về sau", "earlier or later name"),
        PREDECESSOR("tên của đơn vị cũ nay thuộc đơn vị này", "name of a predecessor"),
        SUCCESSOR("tên của đơn vị kế thừa", "name of a successor"),
        NOT_VALID("đúng tên, nhưng không có hiệu lực lúc đó", "right name, not valid at that time"),
        LIKE("gần giống", "alike");

        private final String vi;
        private final String en;

        Why(String vi, String en) {
            this.vi = vi;
            this.en = en;
        }

        public LocalText said() {
            return new LocalText(vi, en);
        }
    }
}
