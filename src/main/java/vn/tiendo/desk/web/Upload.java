package vn.tiendo.desk.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.registry.Unit;

/** The form by which files are sent, as the browser fills it in. Unit and period may be left open. */
record Upload(
        @Nullable String programme,
        @Nullable String unit,
        @Nullable String period,
        @Nullable List<MultipartFile> file) {

    /** The files chosen; a browser sends an empty, nameless one where none is. */
    List<MultipartFile> files() {
        return Objects.requireNonNullElse(file, List.<MultipartFile>of()).stream()
                .filter(f -> !f.isEmpty() || !name(f).isEmpty())
                .toList();
    }

    static String name(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }

    Optional<UnitCode> unitIn(Programme known) {
        return known.units().stream()
                .map(Unit::code)
                .filter(code -> code.value().equals(unit))
                .findFirst();
    }

    Optional<Period> parsedPeriod() {
        return period == null ? Optional.empty() : Period.parse(period);
    }

    /** The message's key for what is wrong with the form; empty if nothing is. */
    String fault(Programme known) {
        if (files().isEmpty()) {
            return "upload.no-file";
        }
        if (isGiven(unit) && unitIn(known).isEmpty()) {
            return "upload.unknown-unit";
        }
        return isGiven(period) && parsedPeriod().isEmpty() ? "upload.unknown-period" : "";
    }

    private static boolean isGiven(@Nullable String field) {
        return field != null && !field.isEmpty();
    }
}
