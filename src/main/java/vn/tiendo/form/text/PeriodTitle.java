package vn.tiendo.form.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiendo.form.SaidPeriod;

/**
 * A line over a table that ends in the period of which the table is: "TIẾN ĐỘ CÁC DỰ ÁN THÁNG 5 NĂM 2025", "Số liệu tháng
 * 5". Not one that speaks of a plan, an estimate, a comparison, of what ends with a month, or where something was signed.
 *
 * @param text without what stands behind in parentheses
 */
record PeriodTitle(String text) {

    private static final Pattern TAIL = Pattern.compile(
            "(?iu)(?<=\\S)\\s*\\((?:[^()\\d]*|\\s*(?:số liệu|dữ liệu|từ|tính|đến|luỹ kế|lũy kế|data)\\b[^()]*)\\)\\s*$");

    /** "Điện Biên, tháng 7 năm 2025": where and when it was signed. */
    private static final Pattern SIGNED =
            Pattern.compile("(?iu)^\\(?\\s*\\S+(?:\\s+\\S+){0,3}\\s*,\\s*(?:tháng|thang)\\b.*");

    /** Words of which a line may consist that says nothing but its period. */
    private static final Pattern ONLY = Pattern.compile(
            "(?:(?:kem theo|bao cao|so lieu|du lieu|tong hop|cua|trong|ki|lui ke|report|figures|data|for|of|the) ?)*");

    private static final Pattern REPORT = Pattern.compile(
            "(?:bieu|phu luc|bao cao|so lieu|du lieu|tien do|tinh hinh|ket qua|tong hop|bang tong hop)\\b.*");

    private static final Pattern OTHERWISE = Pattern.compile(
            "(?:ke hoach|nhiem vu|phuong huong|du kien|uoc|muc tieu|plan|note"
                    + "|ghi chu|luu i)\\b.*|.*\\b(?:uoc|du kien|so voi|cung ki|(?:ke hoach|muc tieu|nhiem vu)(?: von)?"
                    + "(?: (?:nam|thang|qui))?|can cu|theo(?! doi)|quiet dinh|nghi quiet|cong van|van ban|thong bao|to trinh|keo dai"
                    + "|chuien sang|truoc|sau|den|toi|het|tu|ngai|va|khoi cong|hoan thanh|ban hanh|dua vao|from|to|until|by|since"
                    + "|before|after|vs|plan|planned|estimate|estimated|forecast|compared|with|signed|ước|kế hoạch|so với|dự kiến)$"
                    + "|.*\\b(?:uoc|du kien|so voi|cung ki|can cu|theo(?! doi)|quiet dinh|nghi quiet|cong van|keo dai)\\b.*");

    /** Whose table it is may stand behind. */
    private static final Pattern WHOSE = Pattern.compile(
            " ?(?:(?:cua|tai|tren dia ban|huien|thi xa|thanh pho|tinh|so|ban|phong|xa|phuong)\\b[a-z ]*)?");

    /** Of no other month the number is also the word for a year, which tells it from a line that nobody filled in. */
    private static final Pattern MAY =
            Pattern.compile("(?iu)\\(?(?:báo cáo|số liệu|dữ liệu)(?: của| trong)? tháng năm\\)?");

    private static final int MONTH_OF_MAY = 5;

    static PeriodTitle of(String line) {
        return new PeriodTitle(TAIL.matcher(line).replaceFirst(""));
    }

    /** What it says; the hits are those in the prepared words. */
    Optional<SaidPeriod> said(List<PeriodHits.Hit> hits, String words) {
        var first = hits.stream().findFirst();
        boolean one = hits.stream().map(PeriodHits.Hit::said).distinct().count() == 1;
        return first.filter(
                        hit -> one && WHOSE.matcher(words.substring(hit.end())).matches())
                .filter(hit -> !(hit.said() instanceof SaidPeriod.Unread))
                .filter(hit -> isStatement(words.substring(0, hit.start()).strip(), hit.said()))
                .map(PeriodHits.Hit::said);
    }

    /** "Báo cáo tháng năm". */
    Optional<SaidPeriod> saidInAWord() {
        return MAY.matcher(text.strip()).matches()
                ? Optional.of(new SaidPeriod.OnlyMonth(MONTH_OF_MAY, Optional.empty()))
                : Optional.empty();
    }

    private boolean isStatement(String before, SaidPeriod said) {
        if (ONLY.matcher(before).matches()) {
            return true;
        }
        boolean year = said instanceof SaidPeriod.Named;
        return (year || REPORT.matcher(before).matches())
                && !OTHERWISE.matcher(before).matches()
                && !SIGNED.matcher(text).matches();
    }
}
