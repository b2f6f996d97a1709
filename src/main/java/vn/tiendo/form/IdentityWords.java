package vn.tiendo.form;

import java.util.List;
import vn.tiendo.measure.Folded;

/** Labels by which cover sheets and title lines say who reports for when. */
final class IdentityWords {

    static final List<Folded> UNIT_CODE = folded("Mã đơn vị", "Mã đơn vị báo cáo");
    static final List<Folded> UNIT_NAME = folded("Đơn vị báo cáo", "Tên đơn vị", "Đơn vị", "Cơ quan báo cáo");
    static final List<Folded> PERIOD = folded("Kỳ báo cáo", "Kỳ", "Tháng báo cáo");
    static final List<Folded> TEMPLATE = folded("Phiên bản biểu mẫu", "Phiên bản mẫu");
    static final List<Folded> MONEY_UNIT = folded("Đơn vị tính", "ĐVT", "Đơn vị");

    private IdentityWords() {}

    static boolean isOne(List<Folded> words, String text) {
        return words.contains(Folded.of(text));
    }

    private static List<Folded> folded(String... words) {
        return List.of(words).stream().map(Folded::of).toList();
    }
}
