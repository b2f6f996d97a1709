package vn.tiendo.desk.option;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import vn.tiendo.measure.Period;

/** Reads {@code 2025-06}. */
public final class PeriodConverter implements ITypeConverter<Period> {

    @Override
    public Period convert(String text) {
        return Period.parse(text).orElseThrow(() -> new TypeConversionException(text));
    }
}
