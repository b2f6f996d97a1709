package vn.tiendo.report;

import static java.util.Map.entry;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.measure.Amount;
import vn.tiendo.measure.MoneyUnit;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.ProgrammeForTests;
import vn.tiendo.programme.Task;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Choice;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.FieldType;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.form.Item;
import vn.tiendo.programme.form.TestColumn;
import vn.tiendo.programme.form.TestForm;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.programme.indicator.Indicator.Measure;
import vn.tiendo.programme.indicator.Narrowing;
import vn.tiendo.programme.registry.Project;
import vn.tiendo.programme.registry.Town;
import vn.tiendo.programme.registry.Unit;
import vn.tiendo.programme.report.ReportDefinition;
import vn.tiendo.programme.report.ReportDefinition.Kind;
import vn.tiendo.programme.report.ReportDefinition.Section;
import vn.tiendo.programme.report.ReportDefinition.Telling;
import vn.tiendo.programme.time.Schedule;

/** A programme of the usual shape: four forms, a dozen indicators, ten sections. */
final class SampleProgramme {

    static final List<String> SUMS =
            List.of("total", "before", "plan", "dis_in", "dis_ytd", "vol_in", "vol_ytd", "est_year");
    private static final List<String> ALL = List.of("unit", "task", "owner", "project");

    private static final Map<String, List<String>> NO_TELLS = Map.of();
    private static final List<String> PROJECT_COLUMNS = List.of(
            "code",
            "name",
            "total",
            "before",
            "plan",
            "dis_in",
            "dis_ytd",
            "dis_pct",
            "vol_in",
            "vol_ytd",
            "est_year",
            "stage",
            "delay_reason",
            "difficulty",
            "proposal",
            "plan_by");

    private SampleProgramme() {}

    static Programme of(List<Unit> units, List<Town> towns, List<Project> projects) {
        return ProgrammeForTests.of("urban-infrastructure")
                .headed(
                        LocalText.of("Chương trình phát triển hệ thống kết cấu hạ tầng"),
                        LocalText.of("Uỷ ban nhân dân tỉnh Điện Biên"),
                        LocalText.of("số liệu minh hoạ"))
                .tasks(groups(), tasks())
                .units(units)
                .towns(towns)
                .projects(projects)
                .choices(choices())
                .forms(forms())
                .indicators(indicators())
                .schedule(new Schedule(ZoneId.of("Asia/Ho_Chi_Minh"), "0 * * * * *", "0 * * * * *", 15, 14, 20))
                .report(report())
                .programme();
    }

    private static Map<String, LocalText> groups() {
        var groups = new LinkedHashMap<String, LocalText>();
        groups.put("1", LocalText.of("Hạ tầng giao thông, hạ tầng khung của các đô thị"));
        groups.put("2", LocalText.of("Hạ tầng kỹ thuật đô thị"));
        groups.put("3", LocalText.of("Quy hoạch và quản lý đô thị"));
        return groups;
    }

    private static List<Task> tasks() {
        return List.of(
                task("1.1", "Nâng cấp Cảng hàng không Điện Biên", "B01"),
                task("1.2", "Các dự án giao thông trọng điểm; kết nối vùng, kết nối các địa phương", "B01"),
                task("1.3", "Hạ tầng kỹ thuật, hạ tầng xã hội TP Điện Biên Phủ, trọng tâm là trục đường 60m", "B01"),
                task("1.4", "Giao thông, hạ tầng phía Tây lòng chảo Điện Biên", "B01"),
                task("1.5", "Hạ tầng dọc sông Nậm Rốm", "B01"),
                task("1.6", "Trung tâm chính trị – hành chính tỉnh", "B01"),
                task("1.7", "Thu hút đầu tư ngoài ngân sách vào khu đô thị mới, thương mại, dịch vụ", "B04"),
                task("2.1", "Giao thông nội thị", "B01", "B02"),
                task("2.2", "Cấp nước, thoát nước", "B01", "B02"),
                task("2.3", "Thu gom, xử lý nước thải", "B01", "B02"),
                task("2.4", "Thu gom, xử lý chất thải rắn", "B01", "B02"),
                task("2.5", "Chiếu sáng hiện đại", "B01", "B02"),
                task("2.6", "Công trình công cộng, công viên, chỉnh trang đô thị", "B01", "B02"),
                task("3.1", "Lập và thực hiện quy hoạch", "B03", "B02"),
                task("3.2", "Quản lý đô thị; ban hành quy chế quản lý kiến trúc", "B03"),
                task("3.3", "Tuyên truyền xây dựng đô thị văn minh, xanh, sạch, đẹp", "B03"),
                task("3.4", "Chọn và nhân rộng đô thị kiểu mẫu", "B03", "B01"));
    }

    private static Task task(String code, String name, String... forms) {
        return new Task(code, code.substring(0, 1), LocalText.of(name), List.of(forms));
    }

    private static Map<String, List<Choice>> choices() {
        return Map.ofEntries(
                entry("capital", list("NSTW:Ngân sách trung ương", "NSDP:Ngân sách địa phương", "KHAC:Vốn khác")),
                entry(
                        "kinds",
                        list(
                                "QHC:Quy hoạch chung",
                                "QHPK:Quy hoạch phân khu",
                                "QHCT:Quy hoạch chi tiết",
                                "QCKT:Quy chế quản lý kiến trúc",
                                "TT:Tuyên truyền",
                                "DTD:Đô thị kiểu mẫu")),
                entry(
                        "states",
                        list(
                                "Chưa triển khai:Chưa triển khai",
                                "Đang lập:Đang lập",
                                "Đang thẩm định:Đang thẩm định",
                                "Đã phê duyệt:Đã phê duyệt",
                                "Đã hoàn thành:Đã hoàn thành")),
                entry("reasons", list("a:a. Thủ tục đầu tư", "b:b. Giải phóng mặt bằng", "d:d. Bố trí vốn")));
    }

    private static List<Choice> list(String... choices) {
        var list = new ArrayList<Choice>();
        for (String choice : choices) {
            int colon = choice.indexOf(':');
            list.add(new Choice(choice.substring(0, colon), LocalText.of(choice.substring(colon + 1)), List.of()));
        }
        return list;
    }

    private static List<Form> forms() {
        return List.of(
                form("B01", "Tiến độ thực hiện và giải ngân các dự án", Form.Subject.KEY, projectColumns(), List.of()),
                form("B02", "Số liệu cơ sở của các đô thị", Form.Subject.ACROSS, townColumns(), items()),
                form("B03", "Quy hoạch, quản lý đô thị", Form.Subject.ROW, schemeColumns(), List.of()),
                form("B04", "Thu hút đầu tư ngoài ngân sách", Form.Subject.KEY, investmentColumns(), List.of()));
    }

    private static Form form(String code, String title, Form.Subject subject, List<Column> columns, List<Item> items) {
        boolean monthly = code.equals("B01");
        return TestForm.of(code, subject, columns)
                .title(LocalText.of(title))
                .number("Biểu số 0" + code.charAt(2))
                .collected(monthly ? Form.Frequency.MONTH : Form.Frequency.QUARTER)
                .expectedOf(expectation(code))
                .sheet(title)
                .table(List.of("code"), "code", List.of("Tổng số"), List.of())
                .items(items)
                .form();
    }

    private static Form.Expectation expectation(String code) {
        return switch (code) {
            case "B01" -> new Form.Expectation.UnitsWithProjects();
            case "B04" -> new Form.Expectation.Named(List.of("STC"));
            default -> new Form.Expectation.UnitsWithTowns();
        };
    }

    private static List<Column> projectColumns() {
        var columns = new ArrayList<>(List.of(
                column("code", "Mã dự án", FieldType.CODE, Optional.of("projects")),
                column("name", "Tên dự án", FieldType.TEXT, Optional.empty())));
        SUMS.forEach(sum -> columns.add(column(sum, "Tiền / " + sum, FieldType.MONEY, Optional.empty())));
        columns.add(column("stage", "Giai đoạn thực hiện", FieldType.TEXT, Optional.empty()));
        columns.add(choice("delay_reason", "Nguyên nhân chậm", "reasons"));
        columns.add(column("difficulty", "Khó khăn, vướng mắc", FieldType.TEXT, Optional.empty()));
        columns.add(TestColumn.of("plan_by", FieldType.MONEY)
                .is("Theo nguồn / *")
                .across("capital")
                .required()
                .total()
                .column());
        columns.add(column("proposal", "Đề xuất, kiến nghị", FieldType.TEXT, Optional.empty()));
        return columns;
    }

    private static List<Column> townColumns() {
        return List.of(column("code", "Mã số", FieldType.CODE, Optional.of("items")));
    }

    private static List<Item> items() {
        var items = new ArrayList<Item>();
        for (int i = 1; i <= 30; i++) {
            String code = i < 10 ? "D0" + i : "D" + i;
            items.add(
                    new Item(code, LocalText.of("Chỉ tiêu cơ sở số " + i + " của đô thị theo Biểu 02"), "người", true));
        }
        return items;
    }

    private static List<Column> schemeColumns() {
        return List.of(
                column("name", "Tên đồ án, quy chế", FieldType.TEXT, Optional.empty()),
                column("town", "Đô thị", FieldType.CODE, Optional.of("towns")),
                choice("kind", "Loại", "kinds"),
                choice("state", "Tình trạng", "states"),
                column("decision", "Số quyết định", FieldType.TEXT, Optional.empty()),
                column("date", "Ngày ban hành", FieldType.DATE, Optional.empty()),
                column("area", "Diện tích", FieldType.NUMBER, Optional.empty()));
    }

    private static List<Column> investmentColumns() {
        return List.of(
                column("code", "Mã dự án", FieldType.CODE, Optional.empty()),
                column("name", "Tên dự án", FieldType.TEXT, Optional.empty()),
                column("investor", "Nhà đầu tư", FieldType.TEXT, Optional.empty()),
                column("registered", "Vốn đăng ký", FieldType.MONEY, Optional.empty()),
                column("realised", "Vốn thực hiện", FieldType.MONEY, Optional.empty()),
                column("area", "Diện tích", FieldType.NUMBER, Optional.empty()));
    }

    private static Column column(String field, String is, FieldType type, Optional<String> key) {
        return TestColumn.of(field, type)
                .is(is)
                .key(key)
                .unit(field.equals("area") ? "ha" : "")
                .required()
                .total()
                .column();
    }

    private static Column choice(String field, String is, String list) {
        return TestColumn.of(field, FieldType.CHOICE)
                .is(is)
                .choices(list)
                .required()
                .column();
    }

    private static List<Indicator> indicators() {
        return List.of(
                money("total", "Tổng mức đầu tư"),
                money("before", "Luỹ kế giải ngân đến hết năm trước"),
                money("plan", "Kế hoạch vốn năm"),
                money("dis_in", "Giải ngân trong kỳ"),
                money("dis_ytd", "Giải ngân luỹ kế từ đầu năm"),
                new Indicator(
                        "dis_pct",
                        LocalText.of("Tỷ lệ giải ngân"),
                        "%",
                        new Measure.Sum("B01", "dis_ytd"),
                        Optional.of(new Measure.Sum("B01", "plan")),
                        4,
                        ALL),
                money("vol_in", "Khối lượng trong kỳ"),
                money("vol_ytd", "Khối lượng luỹ kế từ đầu năm"),
                money("est_year", "Ước giải ngân cả năm"),
                new Indicator(
                        "projects",
                        LocalText.of("Số dự án"),
                        "dự án",
                        new Measure.Count("B01"),
                        Optional.empty(),
                        0,
                        List.of("unit", "task", "owner")),
                new Indicator(
                        "plan_by",
                        LocalText.of("Kế hoạch vốn theo nguồn"),
                        "đồng",
                        new Measure.Sum("B01", "plan_by"),
                        Optional.empty(),
                        0,
                        List.of("capital")),
                new Indicator(
                        "registered",
                        LocalText.of("Vốn đăng ký"),
                        "đồng",
                        new Measure.Sum("B04", "registered"),
                        Optional.empty(),
                        0,
                        List.of("unit")),
                new Indicator(
                        "plans",
                        LocalText.of("Đồ án quy hoạch"),
                        "đồ án",
                        new Measure.Count("B03", new Narrowing(Optional.empty(), Map.of("kind", List.of("QHC")))),
                        Optional.empty(),
                        0,
                        List.of("unit")));
    }

    private static Indicator money(String code, String name) {
        return new Indicator(code, LocalText.of(name), "đồng", new Measure.Sum("B01", code), Optional.empty(), 0, ALL);
    }

    private static ReportDefinition report() {
        return new ReportDefinition(
                "monthly",
                LocalText.of("Báo cáo tiến độ thực hiện Chương trình phát triển kết cấu hạ tầng, phát triển đô thị"),
                "bao-cao-{period}.xlsx",
                List.of(
                        section(Kind.OVERVIEW, "Tổng hợp", "Các chỉ tiêu chủ yếu"),
                        indicators(
                                "unit",
                                "dis_pct",
                                "Theo đơn vị",
                                "projects",
                                "total",
                                "plan",
                                "dis_in",
                                "dis_ytd",
                                "dis_pct",
                                "vol_in",
                                "vol_ytd",
                                "est_year"),
                        indicators(
                                "task",
                                "",
                                "Theo nhiệm vụ",
                                "projects",
                                "total",
                                "plan",
                                "dis_in",
                                "dis_ytd",
                                "dis_pct",
                                "est_year"),
                        indicators("owner", "", "Theo chủ đầu tư", "projects", "plan", "dis_ytd", "dis_pct"),
                        rows("B01", "Danh mục dự án"),
                        form(Kind.ITEMS, "B02", "Đô thị", Telling.NONE),
                        rows("B03", "Quy hoạch và quản lý", "kind", "state"),
                        rows("B04", "Thu hút đầu tư", "investor", "name"),
                        section(Kind.SUBMISSIONS, "Tình hình nộp báo cáo", "Tình hình nộp báo cáo của các đơn vị"),
                        notes()));
    }

    private static Section section(Kind kind, String sheet, String title, String... columns) {
        return new Section(kind, sheet, LocalText.of(title), List.of(columns));
    }

    private static Section indicators(String by, String rank, String sheet, String... columns) {
        var tells = by.equals("task") ? Map.of("1.7", List.of("registered"), "3.1", List.of("plans")) : NO_TELLS;
        return new Section(
                Kind.INDICATORS,
                sheet,
                LocalText.of("Kết quả " + sheet.toLowerCase(java.util.Locale.ROOT)),
                List.of(columns),
                Optional.of(by),
                Optional.of(rank).filter(code -> !code.isEmpty()),
                Optional.empty(),
                new Telling(List.of(), tells, Map.of(), Optional.empty()));
    }

    private static Section rows(String form, String sheet, String... count) {
        var money = form.equals("B04") ? Optional.of(MoneyUnit.TY) : Optional.<MoneyUnit>empty();
        var columns = form.equals("B01") ? PROJECT_COLUMNS : List.<String>of();
        return new Section(
                Kind.ROWS,
                sheet,
                LocalText.of(sheet),
                columns,
                Optional.empty(),
                Optional.empty(),
                Optional.of(form),
                new Telling(List.of(count), Map.of(), Map.of(), money));
    }

    private static Section form(Kind kind, String form, String sheet, Telling telling) {
        return new Section(
                kind,
                sheet,
                LocalText.of(sheet),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(form),
                telling);
    }

    private static Section notes() {
        var says = Map.of("DA07", LocalText.of("{count} dự án giải ngân vượt kế hoạch"));
        return new Section(
                Kind.NOTES,
                "Ghi chú",
                LocalText.of("Ghi chú và chú giải"),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Telling(List.of(), Map.of(), says, Optional.empty()));
    }

    static Unit unit(String code, String name, String shortName) {
        return new Unit(new UnitCode(code), name, shortName);
    }

    static Town town(String code, String name, String today, String target, String unit) {
        return new Town(code, name, today, target, new UnitCode(unit));
    }

    static Project project(String code, String unit, String task, String name, long total) {
        return new Project(
                code, new UnitCode(unit), task, name, "Chủ đầu tư", "", "B", 2021, 2025, "", new Amount(total));
    }
}
