package vn.tiendo.validation;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import vn.tiendo.form.FormsVersion;
import vn.tiendo.form.Stamp;
import vn.tiendo.form.Stamped;
import vn.tiendo.programme.LocalText;
import vn.tiendo.programme.RuleDefinition;

/** TM06: the workbook was made from an older template than the newest. One that states no version is not older. */
record OldTemplate(RuleDefinition definition) implements Rule {

    @Override
    public void check(Context context, Findings out) {
        String stated = context.reading().identity().templateVersion();
        String newest = context.programme().templateVersion();
        if (!parts(stated).isEmpty() && isOlder(parts(stated), parts(newest))) {
            out.add(sighting().found(Written.text(stated)).expected(LocalText.of(newest)));
        } else if (hasOtherForms(context)) {
            out.add(sighting().variant("forms").found(Written.text(stated)).expected(LocalText.of(newest)));
        }
    }

    /** Whether it was made here from forms that have changed since; new rules alone make no template old. */
    private static boolean hasOtherForms(Context context) {
        var programme = context.programme();
        return context.reading().identity().stamped() instanceof Stamped.Genuine(Stamp stamp)
                && stamp.programme().equals(programme.code())
                && !stamp.forms().equals(FormsVersion.of(programme));
    }

    private static boolean isOlder(List<BigInteger> one, List<BigInteger> other) {
        for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
            int order = part(one, i).compareTo(part(other, i));
            if (order != 0) {
                return order < 0;
            }
        }
        return false;
    }

    private static BigInteger part(List<BigInteger> version, int index) {
        return index < version.size() ? version.get(index) : BigInteger.ZERO;
    }

    private static List<BigInteger> parts(String version) {
        return Arrays.stream(version.split("\\D+", -1))
                .filter(part -> !part.isEmpty())
                .map(BigInteger::new)
                .toList();
    }
}
