package vn.tiendo.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.validation.Checked;

/** Notices files of one unit and period among those that are checked together: of them only one would count. */
final class CheckedTogether {

    private static final int NAMED = 5;

    private final Map<Sent, List<Path>> files = new LinkedHashMap<>();

    private record Sent(UnitCode unit, Period period) {}

    void add(Path file, Checked checked) {
        checked.unit().ifPresent(unit -> checked.period().ifPresent(period -> files.computeIfAbsent(
                        new Sent(unit, period), _ -> new ArrayList<>())
                .add(file)));
    }

    /** A sentence for each unit and period of several files. */
    List<String> told() {
        return files.entrySet().stream()
                .filter(sent -> sent.getValue().size() > 1)
                .map(sent -> told(sent.getKey(), sent.getValue()))
                .toList();
    }

    private static String told(Sent sent, List<Path> files) {
        String names = files.stream()
                .limit(NAMED)
                .map(file -> SafeLine.of(file.toString()))
                .collect(Collectors.joining("; "));
        return ("⚠ %d tệp của cùng đơn vị %s, kỳ %s: %s%s. Nếu nộp cả, chỉ tệp được nhận sau cùng trong các tệp đạt được tính; "
                        + "chỉ nên nộp một tệp. (Files of one unit and period: only the last accepted counts.)")
                .formatted(files.size(), sent.unit(), sent.period(), names, files.size() > NAMED ? "; …" : "");
    }
}
