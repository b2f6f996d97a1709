package vn.tiendo.desk.option;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import vn.tiendo.measure.PeriodRange;

/** Reads {@code 2025-01..2025-06}, or one period. */
public final class PeriodRangeConverter implements ITypeConverter<PeriodRange> {

    @Override
    public PeriodRange convert(String text) {
        return PeriodRange.parse(text).orElseThrow(() -> new TypeConversionException(text));
    }
}
