package vn.tiendo.programme;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads one file of {@code reports/}. */
final class ReportFile {

    static final String[] KEYS = {"report", "title", "fileName", "sections"};

    /** What the file systems and archives of districts' computers refuse in a name. */
    private static final String FILE_NAME = "[^\\\\/:*?\"<>|]{1,120}\\.xlsx";

    /** Excel's own limits for the name of a sheet. */
    private static final String SHEET_NAME = "[^\\\\/?*\\[\\]:]{1,31}";

    private final Block block;
    private final Set<String> known;

    /** @param indicators with the forms' fields, what a section's columns may name */
    ReportFile(Piece file, List<Form> forms, List<Indicator> indicators) {
        this.block = file.block(KEYS);
        this.known = indicators.stream().map(Indicator::code).collect(Collectors.toCollection(TreeSet::new));
        forms.forEach(form -> form.columns().forEach(column -> known.add(column.field())));
    }

    ReportDefinition report() {
        String fileName = block.text("fileName");
        if (!fileName.isEmpty() && !fileName.matches(FILE_NAME)) {
            block.faults().add(block.placeOf("fileName"), "tên tệp '" + fileName + "'", "cần tên kết thúc bằng .xlsx");
        }
        var sections = block.needList("sections");
        var sheets = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        return new ReportDefinition(
                block.text("report"),
                block.localText("title"),
                fileName,
                sections.stream().map(s -> section(s, sheets)).toList());
    }

    private ReportDefinition.Section section(Piece piece, Set<String> sheets) {
        var section = piece.block("shows", "sheet", "title", "columns");
        String sheet = section.text("sheet");
        if (!sheet.isEmpty() && !sheet.matches(SHEET_NAME)) {
            block.faults()
                    .add(section.placeOf("sheet"), "tên trang '" + sheet + "'", "nhiều nhất 31 chữ, không có \\/?*[]:");
        }
        if (!sheet.isEmpty() && !sheets.add(sheet)) {
            block.faults().add(section.placeOf("sheet"), "trùng tên trang '" + sheet + "'", "");
        }
        section.list("columns").forEach(this::checkColumn);
        return new ReportDefinition.Section(
                section.oneOf("shows", ReportDefinition.Kind.class),
                sheet,
                section.localText("title"),
                section.texts("columns"));
    }

    private void checkColumn(Piece column) {
        String code = column.text();
        if (!code.isEmpty() && !known.contains(code)) {
            column.fault("không có chỉ tiêu hoặc trường '" + code + "'", Nearest.suggestion(code, known));
        }
    }
}
