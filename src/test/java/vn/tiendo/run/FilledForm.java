package vn.tiendo.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.form.Choice;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.Form;

/** A workbook with one filled table, its header written by the form's definition; the amounts are in đồng. */
record FilledForm(Programme programme, Form form) {

    private static final int HEADER = 4;

    /** One column of the sheet: its key ({@code plan}, {@code plan_by:NSTW}) and labels from the top. */
    private record Place(String key, List<String> labels) {}

    /** For June 2025. */
    byte[] of(String sender, List<Map<String, Object>> rows) throws IOException {
        return of(sender, "Kỳ báo cáo: Tháng 6/2025", rows);
    }

    /**
     * @param periodLine as it stands above the table
     * @param rows what each row says, by field, or {@code field:member}
     */
    byte[] of(String sender, String periodLine, List<Map<String, Object>> rows) throws IOException {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet(form.sheets().getFirst());
            sheet.createRow(0).createCell(0).setCellValue(sender);
            sheet.createRow(1).createCell(0).setCellValue(periodLine);
            sheet.createRow(2).createCell(0).setCellValue("Đơn vị tính: đồng");
            var places = form.columns().stream().flatMap(this::places).toList();
            int depth = header(sheet, places);
            for (int i = 0; i < rows.size(); i++) {
                fill(sheet, HEADER + depth + i, places, rows.get(i));
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private Stream<Place> places(Column column) {
        String path = column.is().getFirst();
        return column.isAcross()
                ? programme.choices().getOrDefault(column.across().getFirst(), List.of()).stream()
                        .map(choice -> new Place(column.field() + ":" + choice.value(), labels(path, choice)))
                : Stream.of(new Place(column.field(), List.of(path.split(" / ", -1))));
    }

    private static List<String> labels(String path, Choice choice) {
        return Stream.of(path.split(" / ", -1))
                .map(step -> step.equals("*") ? choice.name().vi() : step)
                .toList();
    }

    private static int header(XSSFSheet sheet, List<Place> places) {
        int depth =
                places.stream().mapToInt(place -> place.labels().size()).max().orElse(1);
        for (int level = 0; level < depth; level++) {
            sheet.createRow(HEADER + level);
        }
        for (int column = 0; column < places.size(); column++) {
            var labels = places.get(column).labels();
            for (int level = 0; level < labels.size(); level++) {
                sheet.getRow(HEADER + level).createCell(column).setCellValue(labels.get(level));
            }
            if (labels.size() < depth) {
                sheet.addMergedRegion(
                        new CellRangeAddress(HEADER + labels.size() - 1, HEADER + depth - 1, column, column));
            }
        }
        mergeAlike(sheet, places);
        return depth;
    }

    /** Neighbours under one label, as people draw them. */
    private static void mergeAlike(XSSFSheet sheet, List<Place> places) {
        int first = 0;
        for (int column = 1; column <= places.size(); column++) {
            boolean same = column < places.size()
                    && places.get(column).labels().size() > 1
                    && places.get(column)
                            .labels()
                            .getFirst()
                            .equals(places.get(first).labels().getFirst());
            if (!same && column - first > 1) {
                sheet.addMergedRegion(new CellRangeAddress(HEADER, HEADER, first, column - 1));
            }
            first = same ? first : column;
        }
    }

    private static void fill(XSSFSheet sheet, int number, List<Place> places, Map<String, Object> row) {
        var cells = sheet.createRow(number);
        var keys = new ArrayList<>(places.stream().map(Place::key).toList());
        row.forEach((key, value) -> {
            var cell = cells.createCell(keys.indexOf(key));
            switch (value) {
                case Number amount -> cell.setCellValue(amount.doubleValue());
                default -> cell.setCellValue(value.toString());
            }
        });
    }
}
