package vn.tiendo.report.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.Severity;
import vn.tiendo.progress.consolidation.Consolidation.FindingLine;
import vn.tiendo.progress.consolidation.Consolidation.GivenReason;

/** What was said about the warnings of a submission: by rule, the same reason once with how many it is for. */
public final class GivenReasons {

    /** A footnote is to be read; the sheet of submissions has them all. */
    private static final int MOST = 6;

    private static final int LONGEST = 160;

    private GivenReasons() {}

    /** Without a full stop: "chưa giải trình", "2 đã giải trình: [DA15] “…” (2 cảnh báo)". */
    public static String told(List<FindingLine> findings) {
        var warnings =
                findings.stream().filter(f -> f.severity() == Severity.WARNING).toList();
        var explained = warnings.stream().filter(f -> f.reason().isPresent()).toList();
        int open = warnings.size() - explained.size();
        if (explained.isEmpty()) {
            return "chưa giải trình";
        }
        String counted =
                explained.size() + " đã giải trình" + (open == 0 ? "" : ", " + open + " chưa giải trình") + ": ";
        return counted + String.join("; ", sentences(explained));
    }

    /** How many warnings have no reason. */
    public static long open(List<FindingLine> findings) {
        return findings.stream()
                .filter(f -> f.severity() == Severity.WARNING && f.reason().isEmpty())
                .count();
    }

    private static List<String> sentences(List<FindingLine> explained) {
        var same = new LinkedHashMap<String, Integer>();
        explained.forEach(f -> same.merge(
                "[" + f.rule() + "] “" + shortened(f.reason().orElseThrow().words()) + "”"
                        + f.reason()
                                .flatMap(GivenReason::since)
                                .map(GivenReasons::since)
                                .orElse(""),
                1,
                Integer::sum));
        var sentences = new ArrayList<String>();
        same.entrySet().stream().limit(MOST).map(GivenReasons::sentence).forEach(sentences::add);
        int more = same.values().stream().skip(MOST).mapToInt(Integer::intValue).sum();
        if (more > 0) {
            sentences.add("và giải trình của " + more + " cảnh báo khác, ghi ở trang tình hình nộp báo cáo");
        }
        return sentences;
    }

    private static String sentence(Map.Entry<String, Integer> reason) {
        return reason.getValue() == 1 ? reason.getKey() : reason.getKey() + " (" + reason.getValue() + " cảnh báo)";
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, LONGEST - 1)))
                                .strip() + "…";
    }

    /** Where a reason comes from that was given before. */
    static String since(Period period) {
        return ", đã nêu ở kỳ " + period.month() + "/" + period.year();
    }

    /** In full, with who gave it. */
    public static String whole(GivenReason reason) {
        return "“" + reason.words() + "” (" + reason.who()
                + reason.since().map(GivenReasons::since).orElse("") + ")";
    }
}
