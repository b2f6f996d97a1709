package vn.tiendo.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A place of a template that a report fills: a content control whose tag is its name in small letters. */
enum ReportSlot {
    /** The body above the issuer. */
    SUPERIOR(Sort.TEXT, "[CƠ QUAN CHỦ QUẢN]"),
    ISSUER(Sort.TEXT, "[CƠ QUAN BAN HÀNH]"),
    /** What stands behind the number. */
    SYMBOL(Sort.TEXT, "[ký hiệu]"),
    PLACE(Sort.TEXT, "[Địa danh]"),
    /** Left blank for the registry. */
    DATE(Sort.TEXT, "[ngày tháng năm]"),
    /** What it is: "BÁO CÁO". */
    KIND(Sort.TEXT, "[TÊN LOẠI VĂN BẢN]"),
    SUBJECT(Sort.CONTENT, "[Trích yếu nội dung]"),
    BODY(Sort.CONTENT, "[Nội dung báo cáo]"),
    /** In whose name and by what right it is signed. */
    OFFICE(Sort.TEXT, "[QUYỀN HẠN, CHỨC VỤ NGƯỜI KÝ]"),
    SIGNER(Sort.TEXT, "[Họ và tên]"),
    /** The lines of "Nơi nhận". */
    RECIPIENTS(Sort.TEXT, "[Nơi nhận]"),
    APPENDICES(Sort.CONTENT, "[Các phụ lục]");

    private final Sort sort;
    private final String prompt;

    ReportSlot(Sort sort, String prompt) {
        this.sort = sort;
        this.prompt = prompt;
    }

    private enum Sort {
        /** An office may have printed it on its template. */
        TEXT,
        /** Without it the report would not be there. */
        CONTENT
    }

    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What stands there as long as it is empty. */
    String prompt() {
        return prompt;
    }

    boolean holdsTheReport() {
        return sort == Sort.CONTENT;
    }

    /** Whether it is filled with paragraphs and tables of our own, not with text in the look of its prompt. */
    boolean holdsBlocks() {
        return this == BODY || this == APPENDICES;
    }

    static Optional<ReportSlot> tagged(String tag) {
        return Arrays.stream(values()).filter(slot -> slot.tag().equals(tag)).findFirst();
    }

    /** What a report has for it, line by line. */
    List<String> lines(OfficialReport report) {
        return switch (this) {
            case SUPERIOR -> report.head().superior();
            case ISSUER -> report.head().issuer();
            case SYMBOL -> List.of(report.head().symbol());
            case PLACE -> List.of(LetterTop.place(report.head()));
            case DATE -> List.of(report.manner().dateLeftBlank());
            case KIND -> List.of(report.kind());
            case SUBJECT -> report.subject();
            case OFFICE -> report.signature().office();
            case SIGNER -> List.of(report.signature().name());
            case RECIPIENTS -> LetterEnd.listed(report.recipients());
            case BODY, APPENDICES -> List.of();
        };
    }
}
