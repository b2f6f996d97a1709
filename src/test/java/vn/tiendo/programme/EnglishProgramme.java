package vn.tiendo.programme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * A programme that speaks English. Its definitions give Vietnamese beside English here and there, for readers who ask for
 * it; its rules are those of the village schools.
 */
public final class EnglishProgramme {

    public static final String CODE = "school-renewal";

    private static final Path SCHOOLS = Path.of("jobs", "village-schools");

    /** What the rules of the village schools say in Vietnamese besides sentences. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("Hoàn thành", "Complete"),
            Map.entry("Tiểu hoc cs", "Primry"),
            Map.entry("Tuần Giáo", "Northfield"),
            Map.entry("Nậm Pồ", "Southport"),
            Map.entry("đồng", "VND"),
            Map.entry("công trình", "works"),
            Map.entry("phòng", "rooms"),
            Map.entry("báo cáo", "report"));

    private EnglishProgramme() {}

    /** Writes it into a folder of programmes. */
    public static void write(Path jobs) throws IOException {
        var folder = jobs.resolve(CODE);
        put(folder, "programme.yaml", PROGRAMME);
        put(folder, "forms/return.yaml", FORM);
        put(folder, "rules.yaml", inEnglish("rules.yaml"));
        put(folder, "indicators.yaml", inEnglish("indicators.yaml"));
        put(folder, "schedule.yaml", SCHEDULE);
        put(folder, "reports/quarterly.yaml", REPORT);
        put(folder, "units.csv", UNITS);
        put(folder, "towns.csv", "code,name,class,target_class,unit\n");
        put(folder, "projects.csv", PROJECTS);
        put(folder, "contacts.csv", CONTACTS);
    }

    private static void put(Path folder, String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }

    /** The file in the programme's words, without comments. */
    private static String inEnglish(String name) throws IOException {
        String text = Files.readString(SCHOOLS.resolve(name)).replaceAll("(?m)^ *#.*\\R", "");
        for (var word : WORDS.entrySet()) {
            text = text.replace(word.getKey(), word.getValue());
        }
        return text;
    }

    private static final String PROGRAMME = """
            language: en
            title: { vi: Tài trợ sửa trường, en: School renewal grants }
            issuer: { vi: Quỹ tài trợ trường học, en: School Grant Fund }
            notice: { vi: Số liệu bịa, en: Invented figures }
            templateVersion: "1"
            groups:
              - group: "1"
                name: { vi: Trường lớp, en: Buildings }
                tasks:
                  - { task: "1.1", name: { en: Renewal }, measuredBy: [S01B] }
            placeholders: [Choose one…]
            choices:
              level:
                - { value: P, name: { vi: Tiểu học, en: Primary school } }
                - { value: S, name: { en: Secondary school } }
              state: [Not begun, Under construction, Suspended, Complete]
              fund:
                - { value: GRANT, name: { vi: Tài trợ, en: Grant } }
                - { value: OWN, name: { vi: Vốn tự có, en: Own funds } }
              kind:
                - { value: plan, name: { vi: Kế hoạch, en: Planned } }
                - { value: actual, name: { en: Spent } }
              management: [By the trust, By a contractor]
            """;

    private static final String FORM = """
            form: S01
            title: { vi: Báo cáo tài trợ, en: Grant return }
            number: Form SR-1
            collected: quarter
            expectedOf: all
            sheets: [Return]
            tables:
              - table: S01A
                title: { vi: Thông tin chung, en: General data }
                between: { after: [Part A – General data], before: [Part B] }
                questions:
                  - { field: sites, is: [Number of sites], type: number, unit: sites, required: true, prefill: last }
                  - { field: rooms, is: [Number of classrooms], type: number, unit: rooms, required: true, prefill: last }
                  - { field: temporary, is: [Temporary classrooms], type: number, unit: rooms, required: true, prefill: shown }
                  - { field: permanent_pct, is: [Share of permanent classrooms], type: percent, unit: "%", derived: "percent(rooms - temporary, rooms)", tolerance: 0.05 }
                  - { field: management, is: [Management], type: choice, choices: management, required: true }
                  - { field: met_on, is: [Date of the last board meeting], type: date, precision: day }
                  - { field: difficulty, is: [Main difficulties], type: text, answer: below }
              - table: S01B
                title: { vi: Tiến độ, en: Progress of the works }
                between: { after: [Part B – Progress of the works], before: [Part C] }
                header: [code, rooms_planned]
                leaf: code
                rows:
                  - { is: total, says: [Total] }
                subject: key
                columns:
                  - { field: stt, is: ["No."], type: text }
                  - { field: place, is: [Town], type: text, prefill: registry.place }
                  - { field: code, is: [Works], type: code, key: projects, required: true, inside: "{code}: {name}", prefill: registry.code }
                  - { field: name, from: code, type: text }
                  - { field: level, is: [Level], type: choice, choices: level, required: true, prefill: last }
                  - { field: rooms_planned, is: [Classrooms / Planned], type: number, unit: rooms, required: true, total: true, prefill: last }
                  - { field: rooms_done, is: [Classrooms / Completed], type: number, unit: rooms, required: true, total: true, prefill: shown }
                  - { field: cost, is: [Total cost], type: money, unit: thousand VND, required: true, total: true, prefill: registry.total }
                  - { field: state, is: [State], type: choice, choices: state, required: true }
                  - { field: begun, is: [Begun], type: date, precision: month, required_if: "state != 'Not begun'" }
                  - { field: finished, is: [Finished], type: date, precision: month, required_if: "state == 'Complete'" }
                  - { field: reason, is: [Reason], type: text, required_if: "state == 'Suspended'" }
              - table: S01C
                title: Funds by quarter
                between: { after: [Part C – Funds by quarter] }
                header: [fund, amount]
                leaf: fund
                totals: [Grand total]
                ends: [Note, Prepared by]
                subject: [fund]
                columns:
                  - { field: fund, is: [Fund], type: choice, choices: fund, required: true }
                  - { field: amount, is: ["Year {year} / {quarter} / {kind}"], type: money, unit: thousand VND, prefill: last_of_year, across: [year, quarter, kind], required: true, total: true }
                  - { field: plan, is: [Whole year / Planned], type: money, unit: thousand VND, derived: 'sum(where(amount, "*/*/plan"))' }
                  - { field: actual, is: [Whole year / Spent], type: money, unit: thousand VND, derived: 'sum(where(amount, "*/*/actual"))' }
            """;

    private static final String SCHEDULE = """
            source: agreed by telephone
            verified: false
            zone: Asia/Ho_Chi_Minh
            collect: "0 */10 * * * *"
            report: "0 5 7-18 * * MON-FRI"
            data: { from: 15, to: 14 }
            due: { day: 17 }
            """;

    private static final String REPORT = """
            report: quarterly
            title: { en: "School renewal, {period}" }
            fileName: renewal-{period}.xlsx
            sections:
              - { shows: overview, sheet: Overview, title: Overview }
              - { shows: indicators, by: unit, sheet: Units, title: Units }
            """;

    private static final String UNITS = """
            code,name,short_name
            NOR,Northfield School Trust,Northfield
            SOU,Southport School Trust,Southport
            """;

    private static final String PROJECTS = """
            code,unit,task,name,owner,place,group,start,finish,decision,total_dong
            N-014,NOR,1.1,Hill Road School,Northfield,Hill Road,C,2024,2025,,8400000000
            N-015,NOR,1.1,Bridge Street School,Northfield,Bridge Street,C,2024,2025,,5200000000
            N-016,NOR,1.1,Mill Lane School,Northfield,Mill Lane,C,2024,2026,,6150000000
            S-031,SOU,1.1,Harbour School,Southport,Harbour,C,2024,2025,,3275000000
            """;

    private static final String CONTACTS = """
            unit,name,email
            province,Grants office,grants@fund.example
            NOR,Northfield office,office@northfield.example
            """;
}
