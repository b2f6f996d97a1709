package vn.tiendo.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.CellLook;
import vn.tiendo.content.Heading;
import vn.tiendo.content.SheetWriter;
import vn.tiendo.programme.Form;
import vn.tiendo.programme.Item;
import vn.tiendo.programme.ReportDefinition.Section;
import vn.tiendo.programme.Town;
import vn.tiendo.progress.Consolidation;
import vn.tiendo.progress.Consolidation.TownDatum;

/** Base data of towns: items down, towns across. */
record TownsSheet(Consolidation consolidation, Section section) implements ReportSheet {

    private static final String LEGEND =
            "Ô trống: chưa có số liệu. “Không áp dụng”: đơn vị ghi ký hiệu không áp dụng. Số 0: đơn vị báo cáo bằng 0.";
    private static final int MOST_DECIMALS = 3;

    /** So many items are still legible on one page. */
    private static final int ONE_PAGE = 40;

    @Override
    public void write(SheetWriter sheet) {
        var form = new CollectedForms(consolidation).towns();
        sheet.columns(widths());
        Masthead.write(consolidation, section.title().vi(), "", sheet);
        var silence = new CollectedForms(consolidation).silence(form, true);
        if (form.isEmpty() || silence.isPresent()) {
            sheet.gap().line(CellLook.PARAGRAPH, silence.orElse(""));
            return;
        }
        sheet.heading(heading()).pin(2);
        form.get().items().forEach(item -> sheet.row(look(item), row(item)));
        if (form.get().items().size() <= ONE_PAGE) {
            sheet.onOnePage();
        }
        sheet.line(CellLook.NOTE, LEGEND + " " + silent(form.get()));
    }

    private List<Town> towns() {
        return consolidation.programme().towns();
    }

    private List<Double> widths() {
        var widths = new ArrayList<>(List.of(6.5, 48.0, 13.0));
        towns().forEach(_ -> widths.add(12.0));
        return widths;
    }

    private Heading heading() {
        var names = new Names(consolidation.programme());
        var paths = new ArrayList<>(List.of(List.of("Mã"), List.of("Chỉ tiêu"), List.of("Đơn vị tính")));
        for (Town town : towns()) {
            paths.add(List.of(town.name(), classes(town), names.shortUnit(town.unit())));
        }
        return new Heading(paths);
    }

    /** Today's class and the one aimed at. */
    private static String classes(Town town) {
        if (town.urbanClass().isEmpty()) {
            return "";
        }
        String today = town.urbanClass().equals("-") ? "chưa xếp loại" : "loại " + town.urbanClass();
        return town.urbanClass().equals(town.targetClass()) ? today : today + " → " + town.targetClass();
    }

    private static CellLook look(Item item) {
        return item.required() ? CellLook.BODY : CellLook.MUTED;
    }

    private List<CellContent> row(Item item) {
        int decimals = decimals(item);
        var row = new ArrayList<>(List.of(
                CellContent.centred(item.code()),
                CellContent.words(item.name().vi()),
                CellContent.centred(item.unit())));
        towns().forEach(town -> row.add(content(town, item, decimals)));
        return row;
    }

    private Optional<TownDatum> datum(Town town, Item item) {
        return Optional.ofNullable(
                consolidation.towns().getOrDefault(town.code(), Map.of()).get(item.code()));
    }

    private CellContent content(Town town, Item item, int decimals) {
        var datum = datum(town, item);
        return datum.flatMap(TownDatum::value)
                .<CellContent>map(value -> new CellContent.Figure(value, decimals))
                .or(() -> datum.flatMap(TownDatum::mark).map(_ -> CellContent.centred("không áp dụng")))
                .orElse(CellContent.BLANK);
    }

    private int decimals(Item item) {
        return towns().stream()
                .flatMap(town -> datum(town, item).flatMap(TownDatum::value).stream())
                .map(BigDecimal::stripTrailingZeros)
                .mapToInt(value -> Math.clamp(value.scale(), 0, MOST_DECIMALS))
                .max()
                .orElse(0);
    }

    private String silent(Form form) {
        var silent = towns().stream()
                .filter(town -> consolidation
                        .towns()
                        .getOrDefault(town.code(), Map.of())
                        .isEmpty())
                .map(Town::name)
                .toList();
        return silent.isEmpty() ? "" : "Chưa có " + form.number() + " của: " + String.join(", ", silent) + ".";
    }
}
