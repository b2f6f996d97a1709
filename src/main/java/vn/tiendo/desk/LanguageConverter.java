package vn.tiendo.desk;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import vn.tiendo.programme.Language;

/** {@code vi} or {@code en}. */
final class LanguageConverter implements ITypeConverter<Language> {

    @Override
    public Language convert(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "vi" -> Language.VI;
            case "en" -> Language.EN;
            default -> throw new TypeConversionException("'" + text + "': vi, en");
        };
    }
}
