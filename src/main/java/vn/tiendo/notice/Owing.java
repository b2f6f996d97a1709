package vn.tiendo.notice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tiendo.programme.Form;
import vn.tiendo.programme.Unit;

/**
 * A unit of which nothing counts for a period.
 *
 * @param forms that it has to send
 * @param returned the receipt of what it sent last, if that was returned
 */
public record Owing(Unit unit, List<Form> forms, Optional<Long> returned) {

    public Owing {
        forms = List.copyOf(forms);
    }

    /** "01, 02": the forms' numbers as they are printed, without what all begin with; several of one sheet once. */
    String numbers() {
        return forms.stream()
                .map(form -> form.number().isBlank() ? form.code() : form.number())
                .map(number -> number.replaceFirst("^Biểu(?: số)? ", ""))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
