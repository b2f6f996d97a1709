package vn.tiendo.desk.option;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import vn.tiendo.programme.fault.Language;

/** {@code vi} or {@code en}. */
public final class LanguageConverter implements ITypeConverter<Language> {

    @Override
    public Language convert(String text) {
        return known(text).orElseThrow(() -> new TypeConversionException(text));
    }

    static Optional<Language> known(String text) {
        return Arrays.stream(Language.values())
                .filter(language -> language.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
