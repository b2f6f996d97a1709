package vn.tiendo.programme;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tiendo.measure.Folded;
import vn.tiendo.measure.Period;

/** What has to agree between the versions of a form: every period has one, and a field means the same in all. */
final class FormVersionChecks {

    private final Faults faults;

    FormVersionChecks(Faults faults) {
        this.faults = faults;
    }

    /** @param files all files of {@code forms/} */
    void check(List<FormFile> files) {
        files.stream()
                .collect(Collectors.groupingBy(FormFile::code, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(versions -> versions.size() > 1)
                .forEach(this::checkVersions);
    }

    private void checkVersions(List<FormFile> versions) {
        for (int i = 0; i < versions.size(); i++) {
            for (FormFile earlier : versions.subList(0, i)) {
                checkApart(versions.get(i), earlier);
            }
        }
        checkWithoutHoles(versions);
        checkFields(versions);
    }

    private void checkApart(FormFile file, FormFile other) {
        var mine = file.version();
        var theirs = other.version();
        boolean same = mine.equals(theirs); // told as one form declared twice
        boolean told = mine.isTold() || theirs.isTold();
        if (!same && !told && mine.overlaps(theirs)) {
            tell(
                    file.place(),
                    "các kỳ của biểu '" + file.code() + "' (" + mine + ") chồng lên mẫu khác",
                    other.place() + " ghi " + theirs + "; ghi until cho mẫu cũ, from cho mẫu mới");
        }
        for (Piece text : file.toldBy()) {
            boolean taken = theirs.toldBy().stream().map(Folded::of).anyMatch(Folded.of(text.text())::equals);
            if (!same && taken) {
                tell(text.place(), "'" + text.text() + "' cũng chỉ mẫu ở " + other.place(), "mỗi mẫu cần chữ riêng");
            }
        }
    }

    /** Between the first version and the last, every period has one. */
    private void checkWithoutHoles(List<FormFile> versions) {
        var ordered = versions.stream()
                .sorted(Comparator.comparing(
                        file -> file.version().from().map(Period::yearMonth).orElse(YearMonth.of(1, 1))))
                .toList();
        var last = ordered.getFirst().version().until();
        for (FormFile file : ordered) {
            var from = file.version().from();
            if (last.isPresent() && from.isPresent() && from.get().previous().compareTo(last.get()) > 0) {
                var first = Period.of(last.get().yearMonth().plusMonths(1));
                tell(
                        file.place(),
                        "không có mẫu nào của biểu '" + file.code() + "' cho kỳ " + first
                                + (from.get().previous().equals(first)
                                        ? ""
                                        : " đến " + from.get().previous()),
                        "ghi from: " + first + ", hoặc kéo dài until của mẫu trước");
            }
            last = later(last, file.version().until());
        }
    }

    private static Optional<Period> later(Optional<Period> one, Optional<Period> other) {
        return one.isEmpty() || other.isEmpty()
                ? Optional.empty()
                : Optional.of(one.get().compareTo(other.get()) > 0 ? one.get() : other.get());
    }

    /** A field that keeps its name is compared across versions: with the period before, with last year. */
    private void checkFields(List<FormFile> versions) {
        var subjects = new HashMap<String, Form.Subject>();
        Map<String, Map<String, Column>> known = new HashMap<>();
        for (FormFile file : versions) {
            for (Form form : file.forms()) {
                if (subjects.merge(form.code(), form.subject(), (before, _) -> before) != form.subject()) {
                    tell(
                            file.place(),
                            "'subject' của biểu '" + form.code() + "' khác mẫu kia nên không so sánh được giữa hai mẫu",
                            "giữ nguyên 'subject', hoặc đặt mã biểu khác");
                }
                var fields = known.computeIfAbsent(form.code(), _ -> new HashMap<>());
                for (Column column : form.columns()) {
                    checkField(file, form, column, Optional.ofNullable(fields.putIfAbsent(column.field(), column)));
                }
            }
        }
    }

    private void checkField(FormFile file, Form form, Column column, Optional<Column> before) {
        before.filter(other -> !meaning(other).equals(meaning(column)))
                .ifPresent(other -> tell(
                        file.placeOf(form, column),
                        "trường '" + column.field() + "' là " + meaning(column) + " ở mẫu này, " + meaning(other)
                                + " ở mẫu kia",
                        "giữ nguyên nếu là một; nếu khác thì đặt tên trường khác"));
    }

    private static String meaning(Column column) {
        String unit = column.type() == FieldType.NUMBER && !column.unit().isEmpty() ? " (" + column.unit() + ")" : "";
        String across = column.across().isEmpty() ? "" : " theo " + String.join("/", column.across());
        return column.type().name().toLowerCase(Locale.ROOT) + unit + across;
    }

    private void tell(Place place, String what, String expected) {
        faults.add(place, what, expected);
    }
}
