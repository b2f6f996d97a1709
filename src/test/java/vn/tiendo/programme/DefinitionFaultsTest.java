package vn.tiendo.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefinitionFaultsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path jobs;

    @ParameterizedTest(name = "{0}: {2} → {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            programme.yaml         | templateVersion:       | templateVersoin:       | không có mục 'templateVersoin'; có phải 'templateVersion'?
            programme.yaml         | measuredBy: [B01]      | measuredBy: [B10]      | không có biểu 'B10'; có phải 'B01'?
            programme.yaml         | task: "1.2"            | task: "1.1"            | trùng nhiệm vụ '1.1'; đã khai ở
            programme.yaml         | value: NSĐP            | value: NSTW            | trùng giá trị 'NSTW'; đã khai ở
            programme.yaml         | capital:               | capitals:              | không có danh mục 'capital'; có phải 'capitals'?
            forms/b01-projects.yaml | choices: stage        | choices: stages        | không có danh mục 'stages'; có phải 'stage'?
            forms/b01-projects.yaml | across: capital       | across: captial        | không có danh mục 'captial'; có phải 'capital'?
            forms/b01-projects.yaml | key: projects         | key: project           | không có danh mục gốc 'project'; có phải 'projects'?
            forms/b01-projects.yaml | type: years           | type: year             | không có giá trị 'year'; có phải 'years'?
            forms/b01-projects.yaml | leaf: code            | leaf: cod              | không có trường 'cod'; có phải 'code'?
            forms/b01-projects.yaml | header: [code, name   | header: [code, nmae    | không có trường 'nmae'; có phải 'name'?
            forms/b01-projects.yaml | field: dis_ytd        | field: vol_ytd         | trùng trường 'vol_ytd'; đã khai ở
            forms/b01-projects.yaml | field: place          | field: Place           | tên trường 'Place'; cần chữ thường
            forms/b01-projects.yaml | is: [Giải ngân / Luỹ kế từ đầu năm] | is: [GIẢI NGÂN / Lũy kế  từ đầu năm, Giải ngân / Trong kỳ] | nhãn 'Giải ngân / Trong kỳ' đã dùng cho trường 'dis_in'; mỗi nhãn
            forms/b01-projects.yaml | Kế hoạch vốn năm / Trong đó / * | Kế hoạch vốn năm / Trong đó | nhãn 'Kế hoạch vốn năm / Trong đó'; cột có across phải
            forms/b01-projects.yaml | đến hết năm {year}    | đến hết năm {yaer}     | không có ký hiệu '{yaer}'; chỉ có {year}
            forms/b01-projects.yaml | expectedOf: projects  | expectedOf: project    | không có giá trị 'project'; có phải 'projects'?
            forms/b01-projects.yaml | subject: key          | subject: across-row    | không có giá trị 'across-row'; có thể là: key, across, row, whole
            forms/b01-projects.yaml | collected: month      | collected: [month]     | sai kiểu; cần một chuỗi chữ
            forms/b01-projects.yaml | key: projects, required: true | key: projects, required: yes | sai kiểu; cần true hoặc false
            forms/b01-projects.yaml | type: years           | type: years, type: text | mục 'type' ghi hai lần; chỉ ghi một lần
            forms/b01-projects.yaml | number: Biểu số 01    | ``                     | thiếu mục 'number'
            forms/b01-projects.yaml | header: [code, name, total] | header: code     | sai kiểu; cần một danh sách
            forms/b01-projects.yaml | type: years           | type: years, total: true | không cộng được cột kiểu này; chỉ cột money
            forms/b03-planning.yaml | number: Biểu số 03    | number: Biểu số 01     | trùng số biểu 'Biểu số 01'; đã khai ở
            forms/b03-planning.yaml | choices: plan_kind    | unit: x                | cột kiểu choice chưa nêu danh mục; thêm mục 'choices'
            forms/b03-planning.yaml | field: town           | field: city            | 'subject' này cần trường 'town'
            forms/b02-town-data.yaml | item: D02            | item: D01              | trùng số liệu 'D01'; đã khai ở
            rules.yaml             | rule: TM02             | rule: TM01             | trùng quy tắc 'TM01'; đã khai ở
            rules.yaml             | at: dis_ytd            | at: dis_ydt            | không có trường 'dis_ydt'; có phải 'dis_ytd'?
            rules.yaml             | on: B04                | on: B40                | không có biểu 'B40'; có phải 'B04'?
            rules.yaml             | - [D04, D03]           | - [D04, D93]           | không có số liệu 'D93'; có phải 'D03'?
            rules.yaml             | - [D04, D03]           | - [D04, D03, D01]      | có 3 số liệu; cần một số liệu, hoặc một cặp
            rules.yaml             | severity: warning      | severity: warn         | không có giá trị 'warn'; có thể là: error, warning, note
            rules.yaml             | đơn vị {found}         | đơn vị {fuond}         | không có chỗ điền '{fuond}'; có phải 'found'?
            rules.yaml             | rule: QH01             | rule: Q1               | mã quy tắc 'Q1'; cần chữ hoa
            indicators.yaml        | sum: B01.vol_in        | sum: B01.vol_on        | không có trường 'vol_on'; có phải 'vol_in'?
            indicators.yaml        | sum: B01.vol_in        | sum: vol_in            | 'vol_in' không phải một cột; cần biểu.trường
            indicators.yaml        | sum: B01.vol_in        | sum: B01.stage         | không cộng được cột 'B01.stage'; cần cột money
            indicators.yaml        | { count: B04 }         | { count: B04, sum: B04.realised } | cần đúng một cách tính
            indicators.yaml        | [unit, task, owner]    | [unit, taks, owner]    | không có chiều 'taks'; có phải 'task'?
            indicators.yaml        | indicator: before      | indicator: total       | trùng chỉ tiêu 'total'; đã khai ở
            reports/monthly.yaml   | dis_pct, est_year]     | dis_ptc, est_year]     | không có chỉ tiêu hoặc trường 'dis_ptc'; có phải 'dis_pct'?
            reports/monthly.yaml   | shows: towns           | shows: town            | không có giá trị 'town'; có phải 'towns'?
            reports/monthly.yaml   | sheet: Đô thị          | sheet: Theo đơn vị     | trùng tên trang 'Theo đơn vị'
            reports/monthly.yaml   | .xlsx                  | .docx                  | tên tệp 'bao-cao-{period}.docx'; cần tên
            schedule.yaml          | Ho_Chi_Minh            | Ho_Chi_Min             | không có múi giờ 'Asia/Ho_Chi_Min'; có phải 'Asia/Ho_Chi_Minh'?
            schedule.yaml          | "0 5 7-18 * * MON-FRI" | "0 5 7-24 * * MON-FRI" | lịch '0 5 7-24 * * MON-FRI'; phần giờ '7-24'
            schedule.yaml          | from: 15               | from: 31               | sai giá trị; cần một số nguyên từ 1 đến 28
            towns.csv              | III,II,094             | III,II,049             | không có đơn vị '049'; có phải '094'?
            towns.csv              | target_class           | target                 | thiếu cột 'target_class'
            projects.csv           | "1467000000000"        | "1.467.000.000.000"    | ô 'total_dong' ghi '1.467.000.000.000'; cần số tiền bằng đồng
            projects.csv           | "7724001","ACV","1.1"  | "7724001","AVC","1.1"  | không có đơn vị 'AVC'; có phải 'ACV'?
            projects.csv           | "7724001","ACV","1.1"  | "7724001","ACV","1.9"  | không có nhiệm vụ '1.9'; có phải '1.1'?
            projects.csv           | "7813002"              | "7724001"              | trùng dự án '7724001'; đã khai ở
            projects.csv           | "2022","2025"          | "2022","2021"          | năm hoàn thành trước năm khởi công; từ 2022 trở đi
            projects.csv           | "2022","2025"          | "22","2025"            | ô 'start' ghi '22'; cần một năm
            projects.csv           | "2022","2025",         | "2022",                | dòng có 11 ô; cần 12 ô
            units.csv              | 095,                   | 094,                   | trùng đơn vị '094'; đã khai ở
            units.csv              | 095,                   | 0 95,                  | ô 'code' ghi '0 95'; cần mã đơn vị
            units.csv              | 095,Thị xã Mường Lay   | 095,                   | ô 'name' còn trống
            """)
    void tellsWhatIsWrongAndWhere(String file, String old, String replacement, String what) {
        var copy = ProgrammeCopy.in(jobs).with(file, old, replacement);

        assertThat(copy.faults())
                .anySatisfy(fault -> assertThat(fault).matches("^\\Q" + file + "\\E:\\d+:\\d+: \\Q" + what + "\\E.*"));
    }

    @Test
    void pointsToTheLineAndTheCharacter() {
        var copy = ProgrammeCopy.in(jobs).write("schedule.yaml", """
                zone: Asia/Ho_Chi_Minh
                collect: "0 */10 * * * *"
                reprot: "0 5 * * * *"
                data: { from: 15, to: 14 }
                due: { day: 77 }
                """);

        assertThat(copy.faults())
                .containsExactly(
                        "schedule.yaml:1:1: thiếu mục 'report'",
                        "schedule.yaml:3:1: không có mục 'reprot'; có phải 'report'?",
                        "schedule.yaml:5:13: sai giá trị; cần một số nguyên từ 1 đến 28");
    }

    @Test
    void pointsToTheLineAndTheFieldOfARegistryEvenBelowACellOfTwoLines() {
        var copy = ProgrammeCopy.in(jobs)
                .with("towns.csv", "Thị xã Mường Lay,IV", "\"Thị xã\nMường Lay\",IV")
                .with("towns.csv", "V,V,097", "V,V,O97");

        assertThat(copy.faults()).containsExactly("towns.csv:5:5: không có đơn vị 'O97'; có phải '097'?");
    }

    @Test
    void tellsTheFaultsOfAllFilesOfAllProgrammesAtOnce() {
        ProgrammeCopy.in(jobs, "first")
                .with("rules.yaml", "at: dis_ytd", "at: dis_ydt")
                .with("forms/b01-projects.yaml", "leaf: code", "leaf: cod")
                .with("units.csv", "code,name", "id,name");
        ProgrammeCopy.in(jobs, "second")
                .with("schedule.yaml", "day: 17", "day: x")
                .without("rules.yaml");

        assertThatThrownBy(() -> Programmes.load(jobs))
                .isInstanceOf(DefinitionFaults.class)
                .hasMessageContaining("first/rules.yaml:")
                .hasMessageContaining("không có trường 'dis_ydt'; có phải 'dis_ytd'?")
                .hasMessageContaining("first/forms/b01-projects.yaml:")
                .hasMessageContaining("first/units.csv:1:1: thiếu cột 'code'")
                .hasMessageContaining("second/schedule.yaml:")
                .hasMessageContaining("second/rules.yaml:1:1: thiếu tệp");
    }

    @Test
    void refusesTextThatIsNotYaml() {
        var copy = ProgrammeCopy.in(jobs).write("schedule.yaml", "zone: [Asia\ncollect: x");

        assertThat(copy.faults())
                .singleElement()
                .asString()
                .startsWith("schedule.yaml:2:")
                .contains("sai cú pháp YAML");
    }

    @Test
    void refusesAnEmptyFile() {
        assertThat(ProgrammeCopy.in(jobs)
                        .write("schedule.yaml", "# chưa có gì\n")
                        .faults())
                .containsExactly("schedule.yaml:1:1: tệp trống");
    }

    @Test
    void refusesAFileInAnotherEncoding() throws Exception {
        var copy = ProgrammeCopy.in(jobs);
        Files.write(jobs.resolve("urban-infrastructure/towns.csv"), "code,name\nĐ".getBytes(StandardCharsets.UTF_16));

        assertThat(copy.faults()).contains("towns.csv:1:1: tệp không phải UTF-8; lưu lại tệp bằng bảng mã UTF-8");
    }

    @Test
    void refusesAnUnclosedQuoteInARegistry() {
        var copy = ProgrammeCopy.in(jobs).with("towns.csv", "Thị trấn Mường Chà", "\"Thị trấn\" Mường Chà");

        assertThat(copy.faults()).contains("towns.csv:4:1: sai cú pháp CSV; kiểm tra dấu nháy kép của dòng này");
    }

    @Test
    void refusesAliasesThatGrowWithoutBound() {
        var copy = ProgrammeCopy.in(jobs).write("schedule.yaml", """
                a: &a [x, x, x, x]
                b: &b [*a, *a, *a, *a]
                zone: *b
                """);

        assertThat(copy.faults()).singleElement().asString().startsWith("schedule.yaml:");
    }

    @Test
    void refusesTypesThatWouldBeBuilt() {
        var copy = ProgrammeCopy.in(jobs)
                .with("schedule.yaml", "zone: Asia/Ho_Chi_Minh", "zone: !!java.net.URL [\"http://localhost\"]");

        assertThat(copy.faults())
                .singleElement()
                .asString()
                .startsWith("schedule.yaml:3:7: ")
                .contains("tag");
    }

    @Test
    void refusesAJobsFolderWithoutProgrammes() {
        assertThatThrownBy(() -> Programmes.load(jobs)).hasMessageContaining("không có chương trình nào");
        assertThatThrownBy(() -> Programmes.load(jobs.resolve("none"))).hasMessageContaining("không có thư mục này");
    }

    @Test
    void refusesAFolderWhoseNameCannotStandInAnAddress() {
        ProgrammeCopy.in(jobs, "Hạ tầng");

        assertThatThrownBy(() -> Programmes.load(jobs)).hasMessageContaining("tên thư mục 'Hạ tầng'");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            { is: group }                                        | chưa nêu dòng này trông thế nào; thêm says
            { is: group, blank: [code], filled: [code] }         | trường 'code' vừa để trống vừa có ghi; bỏ khỏi
            { is: group, marks: [roman], blank: [stt] }          | số thứ tự 'stt' để trống mà có dạng; bỏ 'marks'
            { is: group, blank: [cod] }                          | không có trường 'cod'; có phải 'code'?
            { is: group, marks: [romann] }                       | không có giá trị 'romann'; có phải 'roman'?
            { is: total, says: [Cộng] }, { is: group, says: [Cộng dồn] } | dòng này không bao giờ tới lượt; một mục đứng trước
            """)
    void tellsLooksOfRowsThatNoRowHas(String looks, String what) {
        var copy = ProgrammeCopy.in(jobs)
                .with("forms/b01-projects.yaml", "leaf: code\n", "leaf: code\nrows: [" + looks + "]\n");

        assertThat(copy.faults())
                .anySatisfy(
                        fault -> assertThat(fault).matches("^forms/b01-projects.yaml:\\d+:\\d+: \\Q" + what + "\\E.*"));
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            type: text, key: towns, required: true | type: text, from: kind, required: true       | không dùng được 'is' ở đây; cột lấy từ nơi khác
            is: [Đô thị], type: text, key: towns   | type: text, from: kind                       | trường 'town' lấy từ 'kind', mà mẫu 'inside' của 'kind' không có {town}
            is: [Đô thị], type: text, key: towns   | type: text, from: town                       | trường 'town' lấy từ 'town', mà 'town' không có ô riêng; lấy từ cột có
            subject: row                           | subject: row⏎between: { before: [Tình trạng] } | chữ 'Tình trạng' ở 'before' cũng là đầu nhãn 'Tình trạng'; cần chữ chỉ có
            is: [Số lượng], type: number           | is: ["{year}{quarter}"], across: [year, quarter], type: number | nhãn '{year}{quarter}'; cần chữ hoặc dấu giữa
            is: [Số lượng], type: number           | is: ["{year}"], across: [year], carried: true, type: number | trường 'count' có nhiều cột; chỉ cột nhãn
            """)
    void tellsWhatDoesNotGoTogetherInATable(String old, String replacement, String what) {
        var copy = ProgrammeCopy.in(jobs).with("forms/b03-planning.yaml", old, replacement.replace("⏎", "\n"));

        assertThat(copy.faults())
                .anySatisfy(
                        fault -> assertThat(fault).matches("^forms/b03-planning.yaml:\\d+:\\d+: \\Q" + what + "\\E.*"));
    }

    @Test
    void tellsThatACarriedKeyRepeats() {
        var copy =
                ProgrammeCopy.in(jobs).with("forms/b04-investments.yaml", "type: code,", "type: code, carried: true,");

        assertThat(copy.faults())
                .anySatisfy(
                        fault -> assertThat(fault)
                                .contains(
                                        "'code' lấy theo ô trên nên lặp lại ở nhiều dòng; 'subject' cần danh sách trường, như [code, …]"));
    }

    @Test
    void noticesTablesOfOneSheetThatNothingPartsAndARegionThatSaysNothing() {
        String table = """
                  - table: %s
                    between: {}
                    header: [name]
                    leaf: name
                    subject: [name]
                    columns:
                      - { field: name, is: [Tên], type: text }
                      - { field: count, is: ["{towns}"], type: number, across: [towns] }
                """;
        var copy = ProgrammeCopy.in(jobs)
                .write("forms/b05-more.yaml", """
                form: B05
                title: Thêm
                number: Biểu số 05
                collected: month
                expectedOf: all
                sheets: [Biểu 05]
                tables:
                """ + table.formatted("B05A") + table.formatted("B05B"));

        assertThat(copy.notices())
                .contains(
                        "forms/b05-more.yaml:8:3: bảng 'B05A' và 'B05B' có thể nhận cùng một dòng tiêu đề; thêm 'between', hoặc trường khác vào 'header'",
                        "forms/b05-more.yaml:9:14: 'between' chưa nêu gì nên là cả trang; thêm after hoặc before");
    }

    @Test
    void noticesColumnsByTownWhereNoTownIsKnown() {
        var copy = ProgrammeCopy.in(jobs).write("towns.csv", "code,name,class,target_class,unit\n");

        assertThat(copy.notices())
                .anySatisfy(notice -> assertThat(notice)
                        .startsWith("forms/b02-town-data.yaml:")
                        .contains("chưa khai đô thị nào"));
    }
}
