package vn.tiendo.programme.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.programme.ProgrammeCopy;
import vn.tiendo.programme.load.Programmes;
import vn.tiendo.programme.load.csv.RegistriesTest;

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
            programme.yaml         | Other reasons }, synonyms: [Khác], exact: true | Other reasons }, synonyms: [Khác] | 'đ' của giá trị 'đ' chỉ khác 'd' của giá trị 'd' ở dấu hoặc chữ hoa, chữ thường; đổi một cách ghi, hoặc thêm 'exact: true' vào cả hai
            programme.yaml         | synonyms: [Khác], exact: true | synonyms: [KHÁC, GPMB], exact: true | 'GPMB' là cách ghi của cả hai giá trị 'b' và 'đ'; mỗi cách ghi chỉ thuộc một giá trị
            programme.yaml         | synonyms: [CBĐT]       | synonyms: [Thi công, Tam dung] | 'Thi công' là cách ghi của cả hai giá trị 'Chuẩn bị đầu tư' và 'Đang thi công'
            programme.yaml         | synonyms: [CBĐT]       | synonyms: [Tam dung]   | 'Tạm dừng' của giá trị 'Tạm dừng' chỉ khác 'Tam dung' của giá trị 'Chuẩn bị đầu tư'
            programme.yaml         | templateVersion:       | ignore: [Ghi chép, "Biểu*"]\\ntemplateVersion: | 'Biểu*' cũng là trang biểu 'Biểu 01'; cần tên chỉ trang khác có
            programme.yaml         | templateVersion:       | ignore: ["*"]\\ntemplateVersion: | '*' là mọi trang; cần tên trang
            forms/b01-projects.yaml | choices: stage        | choices: stages        | không có danh mục 'stages'; có phải 'stage'?
            forms/b01-projects.yaml | across: capital       | across: captial        | không có danh mục 'captial'; có phải 'capital'?
            forms/b01-projects.yaml | across: capital       | across: capital\\n    members: [NSTW, NSTV] | không có giá trị 'NSTV'; có phải 'NSTW'?
            forms/b01-projects.yaml | across: capital       | across: capital\\n    members: [NSTW, NSTW] | trùng thành viên 'NSTW'; mỗi thành viên một lần
            forms/b01-projects.yaml | across: capital       | across: capital\\n    members: [NSTW, { member: all, is: [Mã dự án] }] | nhãn 'Mã dự án' đã dùng cho trường 'code'
            forms/b01-projects.yaml | across: capital       | across: [year, quarter]\\n    members: [2025/Q5] | không có giá trị 'Q5' trong chiều 'quarter'; cần Q1, Q2
            forms/b01-projects.yaml | across: capital       | across: capital\\n    members: ["*"] | '*' không phải một thành viên; ghi từng thành viên
            forms/b01-projects.yaml | across: capital       | across: [year, quarter]\\n    members: [2025] | thành viên '2025'; cần một phần cho mỗi chiều: year/quarter
            forms/b01-projects.yaml | type: years           | type: years, members: [x] | cột không có 'across' nên không có thành viên
            forms/b01-projects.yaml | type: years           | type: years, begins: ["Năm {year}"] | nhãn 'Năm {year}…' ở 'begins' có ký hiệu
            forms/b01-projects.yaml | type: years           | type: years, hnit: x  | không có mục 'hnit'; có phải 'hint'?
            forms/b01-projects.yaml | key: projects         | key: project           | không có sổ danh mục 'project'; có phải 'projects'?
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
            forms/b01-projects.yaml | type: years           | type: years, because: chậm | có 'because' nhưng không có 'required_if'; thêm điều kiện
            forms/b01-projects.yaml | type: years           | type: years, required: true, required_if: "true" | có cả 'required' và 'required_if'; chỉ giữ một mục
            forms/b01-projects.yaml | type: years           | type: years, tolerance: 1 | có 'tolerance' nhưng không có 'derived'
            forms/b01-projects.yaml | type: years           | type: years, derived: plan | cột kiểu này không tính được; cần money, number hoặc percent
            forms/b02-town-data.yaml | is: [Nguồn số liệu], type: text | is: [Nguồn số liệu], type: text, required_if: "true" | biểu 'subject: across' không dùng 'derived', 'required_if'
            forms/b02-town-data.yaml | across: towns         | across: towns, derived: D01 | cột tính sẵn chỉ có một ô mỗi dòng; bỏ 'across'
            forms/b04-investments.yaml | expectedOf: [STC]     | expectedOf: []         | không đơn vị nào phải gửi biểu này; cần projects, towns
            forms/b03-planning.yaml | number: Biểu số 03    | number: Biểu số 01     | trùng số biểu 'Biểu số 01'; đã khai ở
            forms/b03-planning.yaml | choices: plan_kind    | unit: x                | cột kiểu choice chưa nêu danh mục; thêm mục 'choices'
            forms/b03-planning.yaml | subject: row          | subject: whole         | 'subject: whole' chỉ dùng cho khối hỏi - đáp
            forms/b01-projects.yaml | leaf: code            | leaf: years            | trường 'years' không phải chữ, mã
            forms/b01-projects.yaml | subject: key          | subject: [code, plan]  | trường 'plan' là số liệu nên không gọi tên
            forms/b03-planning.yaml | field: town           | field: city            | 'subject' này cần trường 'town'
            forms/b02-town-data.yaml | item: D02            | item: D01              | trùng số liệu 'D01'; đã khai ở
            rules.yaml             | rule: TM02             | rule: TM01             | trùng quy tắc 'TM01'; đã khai ở
            rules.yaml             | at: dis_ytd            | at: dis_ydt            | không có trường 'dis_ydt'; có phải 'dis_ytd'?
            rules.yaml             | severity: warning      | effective: []          | chưa có kỳ nào; cần { from: 2025-06, severity: warning }
            rules.yaml             | severity: warning      | effective: [{ from: 2025-06, severity: note }, { severity: error }] | thiếu mục 'from'; chỉ mức đầu tiên
            rules.yaml             | severity: warning      | effective: [{ from: 2025-06, to: 2025-09, severity: note }, { from: 2025-08, severity: error }] | các kỳ chồng nhau; mỗi kỳ
            rules.yaml             | severity: warning      | effective: [{ from: 2025-06, to: 2025-05, severity: note }] | kỳ cuối trước kỳ đầu; từ 2025-06
            rules.yaml             | severity: warning      | except: [{ subject: "1", to: 2025-12, reason: x, signed_by: A, signed_on: 12/5/2025 }] | '12/5/2025' không phải một ngày; cần năm-tháng-ngày
            rules.yaml             | severity: warning      | except: [{ to: 2025-12, reason: x, signed_by: A, signed_on: 2025-05-12 }] | chưa nêu miễn cho ai; thêm mục 'unit'
            rules.yaml             | severity: warning      | except: [{ unit: "794", to: 2025-12, reason: x, signed_by: A, signed_on: 2025-05-12 }] | không có đơn vị '794'; có phải '094'?
            rules.yaml             | on: B04                | on: B40                | không có biểu 'B40'; có phải 'B04'?
            rules.yaml             | - [D04, D03]           | - [D04, D93]           | không có số liệu 'D93'; có phải 'D03'?
            rules.yaml             | - [D04, D03]           | - [D04, D03, D01]      | có 3 số liệu; cần một số liệu, hoặc một cặp
            rules.yaml             | nhỏ hơn kỳ trước {expected} | nhỏ hơn {previous.plann} | không có chỗ điền '{previous.plann}'; có phải 'previous.plan'?
            rules.yaml             | giai đoạn trong biểu   | thay vì {expected}     | không có chỗ điền '{expected}'; có thể là:
            rules.yaml             | giai đoạn trong biểu   | {labels}               | không có chỗ điền '{labels}'; có thể là:
            rules.yaml             | severity: warning      | severity: warn         | không có giá trị 'warn'; có thể là: error, warning, note
            rules.yaml             | đơn vị {found}         | đơn vị {fuond}         | không có chỗ điền '{fuond}'; có phải 'found'?
            rules.yaml             | rule: QH01             | rule: Q1               | mã quy tắc 'Q1'; cần chữ hoa
            indicators.yaml        | sum: B01.vol_in        | sum: B01.vol_on        | không có trường 'vol_on'; có phải 'vol_in'?
            indicators.yaml        | sum: B01.vol_in        | sum: vol_in            | 'vol_in' không phải một cột; cần biểu.trường
            indicators.yaml        | sum: B01.vol_in        | sum: B01.stage         | không cộng được cột 'B01.stage'; cần cột money
            indicators.yaml        | { count: B04 }         | { count: B04, sum: B04.realised } | cần đúng một cách tính
            indicators.yaml        | [unit, task, owner]    | [unit, taks, owner]    | không có chiều 'taks'; có phải 'task'?
            indicators.yaml        | { sum: B01.plan_by }   | { sum: B01.plan_by, members: NSTV } | không có giá trị 'NSTV'; có phải 'NSTW'?
            indicators.yaml        | { sum: B01.vol_in }    | { sum: B01.vol_in, members: NSTW } | cột này không chia theo chiều nào; bỏ 'members'
            indicators.yaml        | { count: B04 }         | { count: B04, max: B04.realised } | cần đúng một cách tính; { sum: biểu.trường }, { max
            indicators.yaml        | { count: B04 }         | { max: B04.realized }  | không có trường 'realized'; có phải 'realised'?
            indicators.yaml        | { count: B04 }         | { min: realised }      | 'realised' không phải một cột; cần biểu.trường
            indicators.yaml        | { count: B04 }         | { max: B04.state }     | cột 'B04.state' không có giá trị lớn nhất, nhỏ nhất; cần cột money, number hoặc percent
            indicators.yaml        | { sum: B01.plan_by }   | { max: B01.plan_by, members: NSTV } | không có giá trị 'NSTV'; có phải 'NSTW'?
            indicators.yaml        | { count: B04 }         | { min: B04.realised, where: { staet: Tạm dừng } } | không lọc được theo trường 'staet'; có phải 'state'?
            indicators.yaml        | { count: B04 }         | { count: B04, members: NSTW } | 'count' đếm đối tượng
            indicators.yaml        | { count: B04 }         | { count: B04, where: { staet: Tạm dừng } } | không lọc được theo trường 'staet'; có phải 'state'?
            indicators.yaml        | { count: B04 }         | { count: B04, where: { state: [Tạm dừng, Tạm đừng] } } | không có giá trị 'Tạm đừng'; có phải 'Tạm dừng'?
            indicators.yaml        | { count: B04 }         | { count: B04, where: { registered: 1 } } | không lọc được theo trường 'registered'
            indicators.yaml        | { sum: B01.vol_in }    | { sum: B02.D91 }       | không có số liệu 'D91'; có phải 'D01'?
            indicators.yaml        | denominator: { sum: B01.plan } | denominator: { sum: B04.realised } | mẫu số không chia theo 'task'; mẫu số có: unit
            indicators.yaml        | better: higher         | better: highest        | không có giá trị 'highest'; có phải 'higher'?
            indicators.yaml        | `cumulative: year\n  delay` | `cumulative: month\n  delay` | không có giá trị 'month'
            indicators.yaml        | delay: 10              | delay: 110             | không phải số điểm: '110'; cần một số từ 0 đến 100
            indicators.yaml        | delay: 10              | delay: mười            | 'mười'
            indicators.yaml        | { count: B04 }         | `{ count: B04 }\n  delay: 10` | chỉ tỷ lệ phần trăm mới chậm được so với thời gian của năm; bỏ 'delay'
            indicators.yaml        | by: [capital]          | by: [capital, stages]  | không có chiều 'stages'; có phải 'stage'?
            reports/monthly.yaml   | by: unit               | source: x              | thiếu mục 'by'
            reports/monthly.yaml   | by: unit               | by: unti               | không có chỉ tiêu nào tổng hợp theo 'unti'; có phải 'unit'?
            reports/monthly.yaml   | by: unit               | by: capital            | chỉ tiêu 'projects' không tổng hợp theo 'capital'; thêm 'capital'
            reports/monthly.yaml   | shows: overview        | `shows: overview\\n    by: unit` | 'by' chỉ dùng với shows: indicators
            reports/monthly.yaml   | shows: overview        | `shows: overview\\n    form: B01` | trang này không hiện một biểu; bỏ 'form'
            reports/monthly.yaml   | shows: overview        | shows: rows            | thiếu mục 'form'
            reports/monthly.yaml   | shows: overview        | `shows: rows\\n    form: B40` | không có biểu 'B40'; có phải 'B04'?
            reports/monthly.yaml   | shows: overview        | `shows: rows\\n    form: B01` | biểu 'B01' không có trường 'projects'
            reports/monthly.yaml   | shows: overview        | `shows: answers\\n    form: B01` | biểu 'B01' không hiện được theo cách này; cần khối hỏi
            reports/monthly.yaml   | shows: items           | shows: rows            | biểu 'B02' không hiện được theo cách này; dùng shows: items
            reports/monthly.yaml   | form: B02              | form: B01              | biểu 'B01' không hiện được theo cách này; cần biểu có cột là
            reports/monthly.yaml   | count: [kind, state]   | count: [kind, states]  | biểu 'B03' không có trường 'states'; có phải 'state'?
            reports/monthly.yaml   | count: [kind, state]   | count: [kind]          | 'count' cần đúng hai trường
            reports/monthly.yaml   | shows: overview        | `shows: overview\\n    count: [kind, state]` | 'count' chỉ dùng với shows: rows
            reports/monthly.yaml   | money: tỷ đồng         | money: tỉ              | không có giá trị 'tỉ'; cần đồng, nghìn đồng
            reports/monthly.yaml   | [plans, plans_approved] | [plan, plans_aproved] | không có chỉ tiêu 'plans_aproved'; có phải 'plans_approved'?
            reports/monthly.yaml   | {count} dự án quá      | dự án quá              | câu này chưa có chỗ điền {count}
            indicators.yaml        | indicator: before      | indicator: total       | trùng chỉ tiêu 'total'; đã khai ở
            reports/monthly.yaml   | dis_pct, est_year]     | dis_ptc, est_year]     | không có chỉ tiêu hoặc trường 'dis_ptc'; có phải 'dis_pct'?
            reports/monthly.yaml   | shows: items           | shows: item            | không có giá trị 'item'; có phải 'items'?
            reports/monthly.yaml   | sheet: Đô thị          | sheet: Theo đơn vị     | trùng tên trang 'Theo đơn vị'
            reports/monthly.yaml   | .xlsx                  | .docx                  | tên tệp 'bao-cao-{period}.docx'; cần tên
            reports/ubnd.yaml      | tasks: [nhiem-vu]      | tasks: [nhiem-vi]      | báo cáo này không có chỗ viết (officer) mã 'nhiem-vi'; có phải 'nhiem-vu'?
            reports/ubnd.yaml      | field: proposal, tasks | field: proposals, tasks | biểu 'B01' không có trường 'proposals'; có phải 'proposal'?
            schedule.yaml          | Ho_Chi_Minh            | Ho_Chi_Min             | không có múi giờ 'Asia/Ho_Chi_Min'; có phải 'Asia/Ho_Chi_Minh'?
            schedule.yaml          | "0 5 7-18 * * MON-FRI" | "0 5 7-24 * * MON-FRI" | lịch '0 5 7-24 * * MON-FRI'; phần giờ '7-24'
            schedule.yaml          | from: 15               | from: 31               | sai giá trị; cần một số nguyên từ 1 đến 28
            towns.csv              | III,II,094             | III,II,049             | không có đơn vị '049'; có phải '094'?
            towns.csv              | ,unit                  | ,unti                   | thiếu cột 'unit'; có phải cột 'unti'?
            projects.csv           | "1467000000000"        | "1.467.000.000.000"    | ô 'total_dong' ghi '1.467.000.000.000'; cần số tiền bằng đồng
            projects.csv           | "7724001","ACV","1.1"  | "7724001","AVC","1.1"  | không có đơn vị 'AVC'; có phải 'ACV'?
            projects.csv           | "7724001","ACV","1.1"  | "7724001","ACV","1.9"  | không có nhiệm vụ '1.9'; có phải '1.1'?
            projects.csv           | "7813002"              | "7724001"              | trùng dự án '7724001'; đã khai ở
            projects.csv           | "2022","2025"          | "2022","2021"          | năm hoàn thành trước năm khởi công; từ 2022 trở đi
            projects.csv           | "2022","2025"          | "22","2025"            | ô 'start' ghi '22'; cần một năm
            projects.csv           | "2022","2025",         | "2022",                | dòng có 15 ô; cần 16 ô
            units.csv              | STC,                   | ACV,                   | trùng đơn vị 'ACV'; đã khai ở
            units.csv              | 095,                   | 0 95,                  | ô 'code' ghi '0 95'; cần mã đơn vị
            units.csv              | 095,Thị xã Mường Lay   | 095,                   | ô 'name' còn trống
            owners.csv             | BQL-GT,                | ACV,                   | trùng chủ đầu tư 'ACV'; đã khai ở
            succession.csv         | 03334,2025-07-01       | 03334,2025-07-02       | đơn vị '03334' không có hiệu lực từ 2025-07-02; có hiệu lực từ 2025-07-01; đến 2025-06-30
            succession.csv         | 03124,,03334           | 03124,,3334            | không có đơn vị '3334'; có phải
            succession.csv         | 03124,,03334           | 93124,,03334           | không có đơn vị '93124'; có phải '03124'?
            succession.csv         | ,merge,                | ,marge,                | ô 'kind' ghi 'marge'; có phải 'merge'?
            succession.csv         | 2025-07-01,merge       | 2025-13-01,merge       | ô 'date' ghi '2025-13-01'; cần một ngày, như
            aliases.csv            | ,03177,                | ,93177,                | không có đơn vị hành chính '93177'; có phải '03177'?
            aliases.csv            | division,Xã Huổi Lếch  | divison,Xã Huổi Lếch   | ô 'kind' ghi 'divison'; có phải 'division'?
            aliases.csv            | Xã Huổi Lếch           | Xã Sá Tổng             | cách ghi 'Xã Sá Tổng' đã chỉ đơn vị hành chính '03177'; xem
            holidays.csv           | 2025-01-27             | 2025-01-01             | trùng ngày '2025-01-01'; đã khai ở
            holidays.csv           | 2025-04-26,Làm bù ngày 02/5/2025,true | 2025-04-26,Làm bù ngày 02/5/2025,maybe | ô 'working' ghi 'maybe'; cần true hoặc false
            """)
    void tellsWhatIsWrongAndWhere(String file, String old, String replacement, String what) {
        var copy = ProgrammeCopy.in(jobs).with(file, old, replacement.replace("\\n", "\n"));

        assertThat(copy.faults())
                .anySatisfy(fault -> assertThat(fault).matches("^\\Q" + file + "\\E:\\d+:\\d+: \\Q" + what + "\\E.*"));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            CT03\\n  on: B02                  | CT03\\n  on: B01               | biểu này không khai số liệu (items); cần một danh sách các cột
            part <= whole\\n  at: part          | part <= whole\\n  at: value       | không có số liệu 'value'; có thể là: D01, D02
            """)
    void tellsWhatIsWrongInARuleOfSeveralLines(String old, String replacement, String what) {
        var copy =
                ProgrammeCopy.in(jobs).with("rules.yaml", old.replace("\\n", "\n"), replacement.replace("\\n", "\n"));

        assertThat(copy.faults())
                .anySatisfy(fault -> assertThat(fault).matches("^rules\\.yaml:\\d+:\\d+: \\Q" + what + "\\E.*"));
    }

    @Test
    void tellsOfACopiedFormWhatHasToBeItsOwnAndNotEachOfItsFields() throws Exception {
        var copy = ProgrammeCopy.in(jobs);
        copy.write(
                "forms/b05-bridges.yaml",
                Files.readString(jobs.resolve("urban-infrastructure/forms/b04-investments.yaml")));

        assertThat(copy.faults())
                .satisfiesExactly(
                        form -> assertThat(form).contains("b05-bridges.yaml:3:7: trùng biểu 'B04'; đã khai ở"),
                        number -> assertThat(number).contains("trùng số biểu 'Biểu số 04'"),
                        sheet -> assertThat(sheet).contains("trùng tên trang 'Biểu 04'"),
                        sheet -> assertThat(sheet).contains("trùng tên trang 'Thu hút đầu tư'"));
    }

    @Test
    void tellsTheTablesOfASheetWhoseOwnCodeIsNoForm() {
        var copy = ProgrammeCopy.in(jobs)
                .write("forms/b05.yaml", """
                        form: B05
                        title: Trường học
                        number: Biểu số 05
                        collected: month
                        expectedOf: all
                        sheets: [Biểu 05]
                        tables:
                          - table: B05A
                            header: [code]
                            leaf: code
                            subject: key
                            columns:
                              - { field: code, is: [Mã], type: code, required: true }
                              - { field: rooms, is: [Số phòng], type: number }
                          - table: B05B
                            questions:
                              - { field: school, is: [Tên trường], type: text }
                        """)
                .with("rules.yaml", "on: B04", "on: B05")
                .with("indicators.yaml", "sum: B01.vol_in", "sum: B05.rooms");

        assertThat(copy.faults())
                .anySatisfy(f -> assertThat(f)
                        .startsWith("rules.yaml:")
                        .endsWith("trang 'B05' có nhiều bảng; ghi mã một bảng: B05A, B05B"))
                .anySatisfy(f -> assertThat(f)
                        .startsWith("indicators.yaml:")
                        .endsWith("trang 'B05' có nhiều bảng; ghi mã một bảng: B05A, B05B"))
                .hasSize(2);
    }

    @Test
    void refusesToAddUpWhatIsWorkedOut() {
        var copy = ProgrammeCopy.in(jobs)
                .with(
                        "forms/b01-projects.yaml",
                        "[Khối lượng thực hiện / Trong kỳ], type: money, required: true, total: true",
                        "[Khối lượng thực hiện / Trong kỳ], type: money, derived: dis_in");

        assertThat(copy.faults())
                .isNotEmpty()
                .allSatisfy(f -> assertThat(f)
                        .matches("(indicators|warnings)\\.yaml:.*")
                        .contains("cột 'B01.vol_in' tính từ cột khác nên không lưu số liệu"));
    }

    @Test
    void tellsVersionsOfOneCodeThatAreValidOnTheSameDay() {
        var copy = ProgrammeCopy.in(jobs).write("owners.csv", """
                code,name,valid_from,valid_to
                ACV,Tổng công ty Cảng hàng không Việt Nam,,2025-06-30
                ACV,Tổng công ty Cảng hàng không Việt Nam (ACV),2025-06-30,
                BQL-GT,Ban,2025-07-01,2025-06-30
                """);

        assertThat(copy.faults())
                .containsExactly(
                        "owners.csv:3:1: thời hạn hiệu lực của chủ đầu tư 'ACV' (từ 2025-06-30) chồng lên dòng khác; "
                                + "owners.csv:2 ghi đến 2025-06-30",
                        "owners.csv:4:4: hết hiệu lực trước khi có hiệu lực; từ 2025-07-01 trở đi");
    }

    @Test
    void tellsWhatRefersToAUnitThatIsNotThereWhileItIs() {
        var copy = ProgrammeCopy.in(jobs)
                .without("contacts.csv")
                .with("units.csv", "code,name,short_name", "code,name,short_name,valid_from,valid_to")
                .write("towns.csv", """
                        code,name,class,target_class,unit,valid_from,valid_to
                        DT-1,Một,V,IV,099,2025-07-01,
                        """)
                .write("projects.csv", RegistriesTest.PROJECTS)
                .write("units.csv", "code,name,short_name,valid_to\n099,Huyện Tuần Giáo,H. Tuần Giáo,2025-06-30\n");

        assertThat(copy.faults())
                .containsExactly("towns.csv:2:5: đơn vị '099' không có hiệu lực từ 2025-07-01; "
                        + "chỉ có hiệu lực đến 2025-06-30");
    }

    @Test
    void tellsTargetsOfNothing() {
        var copy = ProgrammeCopy.in(jobs).write("targets.csv", """
                indicator,of,year,value
                dis_ptc,province,2025,95
                dis_pct,O94,2025,95
                dis_pct,094,2025,nhiều
                dis_pct,095,2025,95
                dis_pct,095,2025,96
                """);

        assertThat(copy.faults())
                .containsExactly(
                        "targets.csv:2:1: không có chỉ tiêu 'dis_ptc'; có phải 'dis_pct'?",
                        "targets.csv:3:2: không có đơn vị hoặc đô thị 'O94'; có phải '094'?",
                        "targets.csv:4:4: ô 'value' ghi 'nhiều'; cần một số, như 75 hoặc 75.5",
                        "targets.csv:6:1: trùng mục tiêu 'dis_pct / 095 / 2025'; đã khai ở targets.csv:5");
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
                .contains("sai cú pháp YAML: danh sách […] chưa đóng", "thêm dấu ]");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            zone: x\\n   collect: y       | thụt dòng thẳng với các mục cùng cấp
            zone: tệp ghi: sai           | câu có dấu hai chấm thì đặt trong dấu nháy kép
            zone: x\\n\\tcollect: y      | thụt dòng bằng dấu cách
            zone: [x, y                  | danh sách […] chưa đóng
            zone: {a: x                  | khối {…} chưa đóng
            zone: "x                     | thêm dấu nháy ở cuối câu
            zone: &a [x]\\nb: *a         | ghi đủ nội dung ở từng chỗ
            zone: *x                     | đặt câu trong dấu nháy kép
            zone: @x                     | đặt cả câu trong dấu nháy kép
            """)
    void saysInWordsWhatIsWrongWithTheYaml(String text, String remedy) {
        var copy = ProgrammeCopy.in(jobs)
                .write("schedule.yaml", text.replace("\\n", "\n").replace("\\t", "\t"));

        assertThat(copy.faults())
                .singleElement()
                .asString()
                .contains(remedy)
                .doesNotContainPattern("not allowed|expected|found|token|alias");
    }

    @Test
    void tellsTheFaultOfAFileRatherThanAllThatFollowsFromIt() {
        var copy = ProgrammeCopy.in(jobs).write("forms/b01-projects.yaml", "form: [B01");

        assertThat(copy.faults()).singleElement().asString().startsWith("forms/b01-projects.yaml:1:");
        assertThat(ProgrammeCopy.in(jobs.resolve("other"))
                        .write("programme.yaml", "title: \"x")
                        .faults())
                .singleElement()
                .asString()
                .startsWith("programme.yaml:");
    }

    @Test
    void refusesControlCharactersWhichTheDatabaseWouldNotTake() {
        var copy = ProgrammeCopy.in(jobs).write("units.csv", "code,name,short_name\n094,Điện\u0000Biên,ĐB\n");

        assertThat(copy.faults()).singleElement().asString().startsWith("units.csv:2:1: có ký tự điều khiển U+0000");
    }

    @Test
    void tellsOfAPeriodThatCannotBeReadOnce() {
        var copy = ProgrammeCopy.in(jobs)
                .with(
                        "rules.yaml",
                        "severity: warning",
                        "effective: [{ from: 2025-06, severity: note }, { from: 2025-9, severity: error }]");

        assertThat(copy.faults()).singleElement().asString().contains("'2025-9' không phải một kỳ");
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
                .contains("dấu !");
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
