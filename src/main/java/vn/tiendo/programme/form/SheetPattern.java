package vn.tiendo.programme.form;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.measure.Folded;

/** The name of a sheet as definitions give it, compared folded; {@code *} stands for any letters, or none. */
public record SheetPattern(String text, Pattern pattern) {

    private static final String ANY = "*";

    public static SheetPattern of(String text) {
        var pattern = Stream.of(text.split(Pattern.quote(ANY), -1))
                .map(part -> Pattern.quote(Folded.of(part).key()))
                .collect(Collectors.joining(".*"));
        return new SheetPattern(text, Pattern.compile(pattern));
    }

    public boolean fits(String sheet) {
        return pattern.matcher(Folded.of(sheet).key()).matches();
    }

    /** Whether it says anything by which one sheet could be told from another. */
    public boolean saysSomething() {
        return !Folded.of(text).isEmpty();
    }
}
