package vn.tiendo.report.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.CellLook;
import vn.tiendo.content.Heading;
import vn.tiendo.content.SheetWriter;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.form.Item;
import vn.tiendo.programme.registry.Town;
import vn.tiendo.programme.report.ReportDefinition.Section;
import vn.tiendo.progress.consolidation.Consolidation;
import vn.tiendo.progress.consolidation.Consolidation.RowLine;
import vn.tiendo.report.word.CoverageLine;
import vn.tiendo.report.word.DimensionMembers;
import vn.tiendo.report.word.ReportNames;
import vn.tiendo.report.word.Vietnamese;

/** A form whose columns are members, as towns: its data items down, the members across. */
record ItemsSheet(Consolidation consolidation, Section section) implements ReportSheet {

    private static final String LEGEND =
            "Ô trống: chưa có số liệu. “Không áp dụng”: đơn vị ghi ký hiệu không áp dụng. Số 0: đơn vị báo cáo bằng 0.";
    private static final int FIRST_COLUMNS = 3;
    private static final int MOST_DECIMALS = 3;
    /** So many items are still legible on one page. */
    private static final int ONE_PAGE = 40;

    /** So wide are words about an item. */
    private static final double REMARK = 26;

    @Override
    public Optional<String> silence() {
        return FormSheet.silence(consolidation, section);
    }

    @Override
    public void write(SheetWriter sheet) {
        form().ifPresent(form -> write(sheet, form, dimension(form)));
    }

    private Optional<Form> form() {
        return section.form().flatMap(consolidation.programme()::form);
    }

    private List<RowLine> rows() {
        return consolidation.rows(section.form().orElse(""));
    }

    /** The dimension whose members its columns stand for. */
    private static String dimension(Form form) {
        return form.columns().stream()
                .filter(Column::isAcross)
                .findFirst()
                .map(column -> column.across().getFirst())
                .orElse("");
    }

    private void write(SheetWriter sheet, Form form, String dimension) {
        var data = new HashMap<String, RowLine>();
        rows().forEach(row -> data.putIfAbsent(row.subject(), row));
        var members = new DimensionMembers(consolidation.programme(), dimension);
        var shown = Stream.concat(members.always().stream(), data.keySet().stream())
                .distinct()
                .sorted(members.order())
                .toList();
        var said = said(form, data.values());
        var table = new Table(
                members,
                shown,
                data,
                said.stream().filter(column -> words(form, column).size() > 1).toList());
        sheet.columns(table.widths(), FIRST_COLUMNS);
        Masthead.write(consolidation, section.title().vi(), "", sheet);
        sheet.heading(table.heading()).pin(FIRST_COLUMNS);
        form.items().forEach(item -> sheet.row(look(item), table.row(item)));
        if (form.items().size() <= ONE_PAGE) {
            sheet.onOnePage();
        }
        sheet.line(
                CellLook.NOTE,
                new CoverageLine(consolidation).of(section) + " " + LEGEND + table.silent(form) + saidOnce(form, said));
    }

    /** What all rows say in a column of words about the items. */
    private Set<String> words(Form form, Column column) {
        return rows().stream()
                .flatMap(row -> form.items().stream()
                        .map(item -> row.texts().getOrDefault(item.code() + ":" + column.field(), "")))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What is the same of all items is said once, under the table. */
    private String saidOnce(Form form, List<Column> said) {
        return said.stream()
                .filter(column -> words(form, column).size() == 1)
                .map(column -> " " + ReportNames.title(column) + ": "
                        + words(form, column).iterator().next() + ".")
                .collect(Collectors.joining());
    }

    /** Columns of words about the items, of those that say anything. */
    private static List<Column> said(Form form, Collection<RowLine> rows) {
        return form.remarks().stream()
                .filter(column -> rows.stream()
                        .anyMatch(row -> form.items().stream()
                                .anyMatch(item -> row.texts().containsKey(item.code() + ":" + column.field()))))
                .toList();
    }

    private static CellLook look(Item item) {
        return item.required() ? CellLook.BODY : CellLook.MUTED;
    }

    /**
     * The table.
     *
     * @param shown the members, a column each
     * @param data what was reported, by member
     * @param remarks columns of words about the items
     */
    private record Table(
            DimensionMembers members, List<String> shown, Map<String, RowLine> data, List<Column> remarks) {

        List<Double> widths() {
            var widths = new ArrayList<>(List.of(6.5, 48.0, 13.0));
            shown.forEach(member -> widths.add(Vietnamese.widthFor(members.name(member), 13.0)));
            remarks.forEach(_ -> widths.add(REMARK));
            return widths;
        }

        Heading heading() {
            var paths = new ArrayList<>(List.of(List.of("Mã"), List.of("Chỉ tiêu"), List.of("Đơn vị tính")));
            shown.forEach(member -> paths.add(path(member)));
            remarks.forEach(column -> paths.add(List.of(ReportNames.title(column))));
            return new Heading(paths);
        }

        /** Of a town its class and who reports it, too. */
        private List<String> path(String member) {
            String name = members.name(member);
            return members.list().equals("towns")
                    ? members.programme()
                            .town(member)
                            .map(town -> List.of(
                                    name, classes(town), new ReportNames(members.programme()).shortUnit(town.unit())))
                            .orElse(List.of(name))
                    : List.of(name);
        }

        /** Today's class and the one aimed at. */
        private static String classes(Town town) {
            if (town.urbanClass().isEmpty()) {
                return "";
            }
            String today = town.urbanClass().equals("-") ? "chưa xếp loại" : "loại " + town.urbanClass();
            return town.urbanClass().equals(town.targetClass()) ? today : today + " → " + town.targetClass();
        }

        List<CellContent> row(Item item) {
            int decimals = decimals(item);
            var row = new ArrayList<CellContent>(List.of(
                    CellContent.centred(item.code()),
                    CellContent.words(item.name().vi()),
                    CellContent.centred(item.unit())));
            shown.forEach(member -> row.add(content(member, item, decimals)));
            remarks.forEach(column -> row.add(CellContent.words(remark(item, column))));
            return row;
        }

        /** The same words of several members once, with whose they are where not all say the same. */
        private String remark(Item item, Column column) {
            var said = new LinkedHashMap<String, List<String>>();
            for (String member : shown) {
                Optional.ofNullable(data.get(member))
                        .map(row -> row.texts().get(item.code() + ":" + column.field()))
                        .ifPresent(words -> said.computeIfAbsent(words, _ -> new ArrayList<>())
                                .add(members.name(member)));
            }
            boolean alike = said.size() == 1;
            return said.entrySet().stream()
                    .map(entry ->
                            alike ? entry.getKey() : entry.getKey() + " (" + String.join(", ", entry.getValue()) + ")")
                    .collect(Collectors.joining("; "));
        }

        private CellContent content(String member, Item item, int decimals) {
            var line = data.get(member);
            if (line != null && line.marks().containsKey(item.code())) {
                return CellContent.centred("không áp dụng");
            }
            return value(member, item)
                    .<CellContent>map(value -> new CellContent.Figure(value, decimals))
                    .orElse(CellContent.BLANK);
        }

        private Optional<BigDecimal> value(String member, Item item) {
            return Optional.ofNullable(data.get(member))
                    .map(row -> row.numbers().get(item.code()));
        }

        private int decimals(Item item) {
            return shown.stream()
                    .flatMap(member -> value(member, item).stream())
                    .map(BigDecimal::stripTrailingZeros)
                    .mapToInt(value -> Math.clamp(value.scale(), 0, MOST_DECIMALS))
                    .max()
                    .orElse(0);
        }

        String silent(Form form) {
            var silent = shown.stream()
                    .filter(member -> !data.containsKey(member))
                    .map(members::name)
                    .toList();
            return silent.isEmpty() ? "" : " Chưa có " + form.number() + " của: " + String.join(", ", silent) + ".";
        }
    }
}
