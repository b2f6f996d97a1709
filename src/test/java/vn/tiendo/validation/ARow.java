package vn.tiendo.validation;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.form.TableRow;

/** A row being written, as raw text by slot ("plan", "plan_by:NSTW"); what a test does not state is valid. */
public final class ARow {
    private static final Map<String, String[]> PROJECTS = Map.of(
            "7811019", new String[] {"Nhà văn hoá trung tâm thị xã Mường Lay", "15.000"},
            "7866020", new String[] {"Thu gom và xử lý nước thải Thị xã Mường Lay", "35.000"});

    final TableRow.Kind kind;
    final Map<String, String> cells = new LinkedHashMap<>();
    boolean formulas;
    int depth = 1;

    private ARow(TableRow.Kind kind) {
        this.kind = kind;
    }

    /** A project's row in triệu đồng: plan 1.000 = 600 + 300 + 100, disbursed 250 (25 %). */
    public static ARow project(String code) {
        String[] known = PROJECTS.getOrDefault(code, new String[] {"Dự án " + code, "15.000"});
        return new ARow(TableRow.Kind.LEAF)
                .with("code", code)
                .with("name", known[0])
                .with("total", known[1])
                .with("plan", "1.000")
                .with("plan_by:NSTW", "600")
                .with("plan_by:NSĐP", "300")
                .with("plan_by:KHAC", "100")
                .with("vol_ytd", "300")
                .with("dis_in", "50")
                .with("dis_ytd", "250")
                .with("dis_pct", "25 %")
                .with("land_due", "2,5")
                .with("land_done", "2,5")
                .with("stage", "Đang thi công");
    }

    public static ARow item(String code, String value) {
        return new ARow(TableRow.Kind.LEAF)
                .with("code", code)
                .with("content", "Số liệu " + code)
                .with("value:DT-MLA", value);
    }

    static ARow scheme() {
        return new ARow(TableRow.Kind.LEAF)
                .with("name", "Quy hoạch chung Mường Lay")
                .with("town", "Thị xã Mường Lay")
                .with("kind", "QHC")
                .with("state", "Đang lập")
                .with("decision_no", "")
                .with("decision_date", "")
                .with("area", "120");
    }

    public static ARow investment(String registered, String realised) {
        return new ARow(TableRow.Kind.LEAF)
                .with("code", "NNS-01")
                .with("name", "Khu du lịch")
                .with("registered", registered)
                .with("realised", realised);
    }

    /** Totals as the sheet adds them, typed by hand; only the fields given are filled. */
    public static ARow total(String field, String printed) {
        return new ARow(TableRow.Kind.TOTAL).with("name", "TỔNG SỐ").with(field, printed);
    }

    public static ARow group(String field, String printed) {
        return new ARow(TableRow.Kind.GROUP).with("name", "Nhóm").with(field, printed);
    }

    public static ARow subtotal(String field, String printed) {
        return new ARow(TableRow.Kind.SUBTOTAL).with("name", "Cộng").with(field, printed);
    }

    /** A leaf row in which nothing is written yet. */
    public static ARow leaf() {
        return new ARow(TableRow.Kind.LEAF);
    }

    /** Of a group: under how many others it stands, from 1. */
    public ARow atDepth(int of) {
        depth = of;
        return this;
    }

    public ARow with(String slot, String raw) {
        cells.put(slot, raw);
        return this;
    }

    public ARow without(String... slots) {
        List.of(slots).forEach(cells::remove);
        return this;
    }

    /** The figures of the row are formulas. */
    public ARow byFormula() {
        formulas = true;
        return this;
    }

    static BigDecimal number(String raw) {
        return new BigDecimal(raw.replace(".", "").replace(',', '.'));
    }
}
