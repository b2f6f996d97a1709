package vn.tiendo.report.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.tiendo.programme.Severity;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.report.ReportDefinition.Kind;
import vn.tiendo.progress.consolidation.Consolidation;
import vn.tiendo.progress.consolidation.Consolidation.FindingLine;

/** Warnings as readers are told of them: how many of each kind, and how many were explained. No ids of rules. */
public record WarningCounts(Consolidation consolidation, List<UnitStanding> standings) {

    private static final String COUNT = "{count}";

    /** How many rows, or data items of a member, have a warning; of how many every one was explained. */
    private record Count(int all, int explained) {

        String told(String what) {
            if (explained == 0) {
                return what + ", chưa giải trình";
            }
            return explained == all
                    ? what + ", đều đã giải trình"
                    : what + ", trong đó " + explained + " đã giải trình";
        }
    }

    public List<String> sentences() {
        var sentences = new ArrayList<String>();
        var says = says();
        var others = new ArrayList<Count>();
        counts().forEach((rule, count) -> Optional.ofNullable(says.get(rule))
                .ifPresentOrElse(
                        words -> sentences.add(
                                count.told(words.vi().replace(COUNT, Integer.toString(count.all()))) + "."),
                        () -> others.add(count)));
        if (!others.isEmpty()) {
            int all = others.stream().mapToInt(Count::all).sum();
            int explained = others.stream().mapToInt(Count::explained).sum();
            String what = all + (sentences.isEmpty() ? " dòng có cảnh báo" : " dòng có cảnh báo khác");
            sentences.add(new Count(all, explained).told(what) + ".");
        }
        return sentences;
    }

    private Map<String, LocalText> says() {
        return consolidation.programme().report().sections().stream()
                .filter(section -> section.kind() == Kind.NOTES)
                .findFirst()
                .map(section -> section.telling().says())
                .orElse(Map.of());
    }

    private Map<String, Count> counts() {
        var all = new TreeMap<String, Set<String>>();
        var open = new HashMap<String, Set<String>>();
        for (UnitStanding standing : standings) {
            if (standing.state() == UnitStanding.State.WARNED) {
                standing.findings().stream()
                        .filter(finding -> finding.severity() == Severity.WARNING)
                        .forEach(finding -> count(standing, finding, all, open));
            }
        }
        var counts = new TreeMap<String, Count>();
        all.forEach((rule, places) -> counts.put(
                rule,
                new Count(
                        places.size(),
                        places.size() - open.getOrDefault(rule, Set.of()).size())));
        return counts;
    }

    private void count(
            UnitStanding standing, FindingLine finding, Map<String, Set<String>> all, Map<String, Set<String>> open) {
        String place =
                standing.submission().map(submission -> submission.receipt()).orElse(0L) + "/" + place(finding);
        all.computeIfAbsent(finding.rule(), _ -> new HashSet<>()).add(place);
        if (finding.reason().isEmpty()) {
            open.computeIfAbsent(finding.rule(), _ -> new HashSet<>()).add(place);
        }
    }

    /** Rows are what is counted; where columns are members, single cells. */
    private String place(FindingLine finding) {
        String cell = isAcross(finding.rule()) ? finding.cell() : finding.cell().replaceFirst("^[A-Z]+", "");
        return finding.sheet() + "/" + (cell.isEmpty() ? finding.message() : cell);
    }

    private boolean isAcross(String rule) {
        var programme = consolidation.programme();
        return programme.rules().stream()
                .filter(known -> known.id().equals(rule))
                .flatMap(known -> known.on().stream())
                .flatMap(form -> programme.form(form).stream())
                .anyMatch(form -> form.subject() == Form.Subject.ACROSS);
    }
}
