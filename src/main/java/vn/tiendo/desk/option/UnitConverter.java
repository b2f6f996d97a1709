package vn.tiendo.desk.option;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import vn.tiendo.measure.UnitCode;

/** Reads {@code 094} or {@code BQL-GT}. */
public final class UnitConverter implements ITypeConverter<UnitCode> {

    @Override
    public UnitCode convert(String text) {
        try {
            return new UnitCode(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(text);
        }
    }
}
