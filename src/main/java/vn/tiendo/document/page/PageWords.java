package vn.tiendo.document.page;

import vn.tiendo.content.Numerals;

/** The fixed words of a page. */
public enum PageWords {
    VIETNAMESE(
            "vi",
            Numerals.VIETNAMESE,
            "Đến nội dung báo cáo",
            "Mục lục",
            "Phần ký",
            "PHỤ LỤC",
            "Đơn vị tính: ",
            "Số cần xem lại, vì không số liệu nào của báo cáo này khớp với nó: "),
    ENGLISH(
            "en",
            Numerals.ENGLISH,
            "Skip to the report",
            "Contents",
            "Signature",
            "APPENDIX",
            "Unit: ",
            "To be looked at again, as no figure of this report bears it out: ");

    private final String language;
    private final Numerals numerals;
    private final String skip;
    private final String contents;
    private final String signature;
    private final String appendix;
    private final String unit;
    private final String doubts;

    PageWords(
            String language,
            Numerals numerals,
            String skip,
            String contents,
            String signature,
            String appendix,
            String unit,
            String doubts) {
        this.language = language;
        this.numerals = numerals;
        this.skip = skip;
        this.contents = contents;
        this.signature = signature;
        this.appendix = appendix;
        this.unit = unit;
        this.doubts = doubts;
    }

    /** As {@code lang} wants it. */
    public String language() {
        return language;
    }

    public Numerals numerals() {
        return numerals;
    }

    /** Of the link that leads past the contents. */
    public String skip() {
        return skip;
    }

    public String contents() {
        return contents;
    }

    public String signature() {
        return signature;
    }

    /** Before an appendix's number. */
    public String appendix() {
        return appendix;
    }

    /** Before the unit of a table. */
    String unit() {
        return unit;
    }

    /** Before numbers that do not stand any more. */
    String doubts() {
        return doubts;
    }
}
