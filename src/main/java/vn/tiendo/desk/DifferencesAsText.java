package vn.tiendo.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.programme.Difference;

/** What is declared otherwise, for people: by kind, one line a thing, one a field below it. */
final class DifferencesAsText {

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("units", "Đơn vị (units)"),
            Map.entry("towns", "Đô thị (towns)"),
            Map.entry("projects", "Dự án (projects)"),
            Map.entry("owners", "Chủ đầu tư (owners)"),
            Map.entry("divisions", "Đơn vị hành chính (divisions)"),
            Map.entry("succession", "Đơn vị kế thừa (succession)"),
            Map.entry("aliases", "Cách ghi khác (aliases)"),
            Map.entry("targets", "Mục tiêu (targets)"),
            Map.entry("holidays", "Ngày nghỉ (holidays)"),
            Map.entry("abbreviations", "Chữ viết tắt (abbreviations)"),
            Map.entry("rule", "Quy tắc (rules)"),
            Map.entry("indicator", "Chỉ tiêu (indicators)"),
            Map.entry("form", "Biểu (forms)"),
            Map.entry("report", "Báo cáo (reports)"),
            Map.entry("schedule", "Lịch (schedule)"),
            Map.entry("programme", "Chương trình (programme)"));

    private final Console console;

    DifferencesAsText(Console console) {
        this.console = console;
    }

    void show(List<Difference> differences) {
        if (differences.isEmpty()) {
            console.say("Không có gì khác. (No difference.)");
        }
        var byKind = new LinkedHashMap<String, Integer>();
        for (Difference difference : differences) {
            if (byKind.merge(difference.kind(), 1, Integer::sum) == 1) {
                console.say(KINDS.getOrDefault(difference.kind(), difference.kind()));
            }
            show(difference);
        }
    }

    private void show(Difference difference) {
        String name = SafeLine.of(difference.name());
        switch (difference.what()) {
            case ADDED -> console.say("  + " + name + "  thêm mới (added)" + title(difference, false));
            case REMOVED -> console.say("  − " + name + "  bỏ (removed)" + title(difference, true));
            case CLOSED -> {
                String last = difference.changes().getFirst().after();
                console.say("  ⊣ " + name + "  hết hiệu lực sau ngày " + last + " (validity closed)");
            }
            case CHANGED -> {
                console.say("  ~ " + name + "  sửa (changed)");
                difference.changes().forEach(this::show);
            }
        }
    }

    private void show(Difference.Change change) {
        console.say("      "
                + SafeLine.of(change.field() + ": " + quoted(change.before()) + " → " + quoted(change.after())));
    }

    private static String quoted(String text) {
        return text.isEmpty() ? "(trống)" : "'" + text + "'";
    }

    /** What it is called, if it is called anything. */
    private static String title(Difference difference, boolean before) {
        return difference.changes().stream()
                .filter(c -> c.field().equals("name")
                        || c.field().equals("name.vi")
                        || c.field().equals("title.vi"))
                .map(c -> ": " + SafeLine.of(before ? c.before() : c.after()))
                .findFirst()
                .orElse("");
    }
}
