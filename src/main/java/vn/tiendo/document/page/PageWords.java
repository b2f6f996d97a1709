package vn.tiendo.document.page;

import vn.tiendo.content.Numerals;

/** The fixed words of a page. */
public enum PageWords {
    VIETNAMESE("vi", Numerals.VIETNAMESE, "Đến nội dung báo cáo", "Mục lục", "Phần ký", "PHỤ LỤC", "Đơn vị tính: "),
    ENGLISH("en", Numerals.ENGLISH, "Skip to the report", "Contents", "Signature", "APPENDIX", "Unit: ");

    private final String language;
    private final Numerals numerals;
    private final String skip;
    private final String contents;
    private final String signature;
    private final String appendix;
    private final String unit;

    PageWords(
            String language,
            Numerals numerals,
            String skip,
            String contents,
            String signature,
            String appendix,
            String unit) {
        this.language = language;
        this.numerals = numerals;
        this.skip = skip;
        this.contents = contents;
        this.signature = signature;
        this.appendix = appendix;
        this.unit = unit;
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
}
