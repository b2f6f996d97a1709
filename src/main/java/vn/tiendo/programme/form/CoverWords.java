package vn.tiendo.programme.form;

import java.util.List;
import java.util.stream.Stream;

/**
 * Labels by which cover sheets and title lines say who reports for when.
 *
 * @param unitCode beside it stands the unit's code
 * @param unitName beside it stands the unit's name
 * @param period beside or behind it stands the reporting period
 * @param template beside it stands the version of the blank workbook
 * @param moneyUnit behind it stands the unit in which money is stated
 */
public record CoverWords(
        List<String> unitCode,
        List<String> unitName,
        List<String> period,
        List<String> template,
        List<String> moneyUnit) {

    /** What Vietnamese forms say. */
    public static final CoverWords USUAL = new CoverWords(
            List.of("Mã đơn vị", "Mã đơn vị báo cáo"),
            List.of("Đơn vị báo cáo", "Tên đơn vị", "Đơn vị", "Cơ quan báo cáo"),
            List.of("Kỳ báo cáo", "Kỳ", "Tháng báo cáo", "Quý báo cáo", "Kỳ số liệu"),
            List.of("Phiên bản biểu mẫu", "Phiên bản mẫu"),
            List.of("Đơn vị tính", "ĐVT", "Đơn vị"));

    /** What forms in English say; districts may well fill them in under the labels that they are used to. */
    public static final CoverWords ENGLISH = new CoverWords(
            and(List.of("Unit code", "Code of the unit"), USUAL.unitCode),
            and(List.of("Reporting unit", "Name of the unit", "Unit", "Organisation"), USUAL.unitName),
            and(List.of("Reporting period", "Period"), USUAL.period),
            and(List.of("Form version", "Template version"), USUAL.template),
            and(List.of("Amounts in", "Unit of measurement"), USUAL.moneyUnit));

    public CoverWords {
        unitCode = List.copyOf(unitCode);
        unitName = List.copyOf(unitName);
        period = List.copyOf(period);
        template = List.copyOf(template);
        moneyUnit = List.copyOf(moneyUnit);
    }

    private static List<String> and(List<String> words, List<String> others) {
        return Stream.concat(words.stream(), others.stream()).toList();
    }
}
