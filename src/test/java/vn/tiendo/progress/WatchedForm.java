package vn.tiendo.progress;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.FieldType;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.form.TestColumn;
import vn.tiendo.programme.form.TestForm;
import vn.tiendo.programme.indicator.Watch;

/** A monthly form of projects with all that is watched, and what is watched of it. */
public final class WatchedForm {

    public static final Form FORM = TestForm.of(
                    "B01",
                    Form.Subject.KEY,
                    Stream.of(
                                    Stream.of(column("code", FieldType.CODE, Optional.of("projects"))),
                                    Stream.of(
                                                    "total",
                                                    "before",
                                                    "plan",
                                                    "vol_in",
                                                    "vol_ytd",
                                                    "dis_in",
                                                    "dis_ytd",
                                                    "est_year")
                                            .map(field -> column(field, FieldType.MONEY, Optional.empty())),
                                    Stream.of("land_due", "land_done")
                                            .map(field -> column(field, FieldType.NUMBER, Optional.empty())),
                                    Stream.of("stage", "delay_reason", "difficulty")
                                            .map(field -> column(field, FieldType.TEXT, Optional.empty())))
                            .flatMap(columns -> columns)
                            .toList())
            .expectedOf(new Form.Expectation.UnitsWithProjects())
            .form();

    private WatchedForm() {}

    public static Watch watch(Watch.Warning... warnings) {
        return new Watch(
                "B01",
                Optional.of("stage"),
                List.of("Hoàn thành"),
                Optional.of("delay_reason"),
                List.of("difficulty"),
                List.of(warnings),
                Optional.of(new Watch.Outlook("dis_ytd", "plan", Optional.of("before"), Optional.of("est_year"))));
    }

    public static Watch.Warning warning(Watch.Kind kind, List<String> fields, String whole, long limit) {
        return new Watch.Warning(
                kind,
                LocalText.of(kind.name()),
                fields,
                Optional.of(whole).filter(field -> !field.isEmpty()),
                BigDecimal.valueOf(limit),
                List.of(),
                kind == Watch.Kind.SLIP ? List.of("total", "plan") : List.of(),
                Optional.of("XX01"));
    }

    private static Column column(String field, FieldType type, Optional<String> key) {
        return TestColumn.of(field, type).key(key).column();
    }
}
