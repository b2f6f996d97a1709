package vn.tiendo.programme;

import java.util.Arrays;
import java.util.Optional;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** What the YAML parser complains of, in words for somebody who edits definitions but knows no YAML. */
enum YamlWords {
    COLON(
            "mapping values are not allowed",
            "dấu hai chấm ở chỗ này chưa đúng",
            "thụt dòng thẳng với các mục cùng cấp; câu có dấu hai chấm thì đặt trong dấu nháy kép"),
    TAB("(TAB)", "có dấu tab", "thụt dòng bằng dấu cách"),
    LIST_OPEN("expected ',' or ']'", "danh sách […] chưa đóng", "thêm dấu ] hoặc dấu phẩy trước chỗ này"),
    MAPPING_OPEN("expected ',' or '}'", "khối {…} chưa đóng", "thêm dấu } hoặc dấu phẩy trước chỗ này"),
    QUOTE(
            "while scanning a quoted scalar",
            "dấu nháy chưa đóng",
            "thêm dấu nháy ở cuối câu; kiểm tra cả các dòng trên"),
    STREAM_END("unexpected end of stream", "dấu nháy chưa đóng", "thêm dấu nháy ở cuối câu; kiểm tra cả các dòng trên"),
    BLOCK(
            "expected <block end>",
            "dòng này không khớp với các dòng trên",
            "kiểm tra thụt dòng, và dấu nháy có đủ cặp không, ở dòng này và dòng trên"),
    COLON_MISSING("could not find expected ':'", "thiếu dấu hai chấm", "ghi 'mục: giá trị' ở dòng này hoặc dòng trên"),
    SIGN("cannot start any token", "ký tự này không đứng đầu được", "đặt cả câu trong dấu nháy kép"),
    TAG("tag", "có dấu ! chọn kiểu, không được phép", "bỏ dấu !, hoặc đặt cả câu trong dấu nháy kép"),
    ALIAS("aliases", "có ký hiệu dùng lại (&, *) không được phép", "ghi đủ nội dung ở từng chỗ"),
    UNKNOWN_ALIAS("undefined alias", "câu bắt đầu bằng dấu *", "đặt câu trong dấu nháy kép"),
    DEPTH("Nesting Depth", "lồng quá nhiều cấp", "kiểm tra các dấu [ và {"),
    LENGTH("code point limit", "tệp quá lớn", "chia bớt, hoặc kiểm tra lại nội dung"),
    SECOND("but found another document", "có dấu --- ngăn hai phần", "mỗi tệp chỉ một phần; bỏ dòng ---"),
    OTHER(
            "",
            "không đọc được dòng này",
            "kiểm tra thụt dòng, dấu hai chấm, dấu nháy và dấu ngoặc ở dòng này và dòng trên");

    private final String said;
    private final String what;
    private final String remedy;

    YamlWords(String said, String what, String remedy) {
        this.said = said;
        this.what = what;
        this.remedy = remedy;
    }

    static String what(YAMLException e) {
        return of(e).what;
    }

    static String remedy(YAMLException e) {
        return of(e).remedy;
    }

    private static YamlWords of(YAMLException e) {
        String message = e instanceof MarkedYAMLException marked
                ? marked.getContext() + " " + marked.getProblem()
                : Optional.ofNullable(e.getMessage()).orElse("");
        return Arrays.stream(values())
                .filter(words -> message.contains(words.said))
                .findFirst()
                .orElse(OTHER);
    }
}
