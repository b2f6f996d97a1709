package vn.tiendo.validation.rule;

import java.util.List;
import java.util.stream.Collectors;
import vn.tiendo.form.FormsVersion;
import vn.tiendo.form.Reading;
import vn.tiendo.form.Stamp;
import vn.tiendo.form.Stamped;
import vn.tiendo.programme.RuleDefinition;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.TemplateVersion;
import vn.tiendo.validation.known.Written;
import vn.tiendo.validation.observation.Context;
import vn.tiendo.validation.observation.Observation;
import vn.tiendo.validation.observation.Observations;
import vn.tiendo.validation.observation.Rule;

/**
 * TM06: the workbook was made from an older template than its period asks for. One that states no version is not older;
 * where a sheet shows that it follows another version, that is told instead, here if it could be read, else by TM03.
 */
record OldTemplate(RuleDefinition definition) implements Rule {
    private static final int MOST_LABELS = 6;

    @Override
    public void check(Context context, Observations out) {
        var sheets = context.reading().otherVersions();
        sheets.stream().filter(Reading.OtherVersion::read).forEach(other -> out.add(version(observation(), other)));
        if (sheets.isEmpty()) {
            checkStated(context, out);
        }
    }

    /** In whose version a sheet is, and in which one it should be. */
    static Observation version(Observation seen, Reading.OtherVersion other) {
        String variant = other.labels().isEmpty() ? "layout" : "version";
        return seen.variant(variant)
                .in(other.asked(), other.sheet())
                .found(Written.version(other.follows().version()))
                .expected(Written.version(other.asked().version()))
                .with("labels", LocalText.of(labels(other.labels())));
    }

    private static String labels(List<String> labels) {
        String shown = labels.stream().limit(MOST_LABELS).collect(Collectors.joining("; "));
        return labels.size() > MOST_LABELS ? shown + "; …" : shown;
    }

    private void checkStated(Context context, Observations out) {
        String stated = context.reading().identity().templateVersion();
        String newest = context.programme().newestTemplate();
        if (TemplateVersion.isStated(stated) && TemplateVersion.ORDER.compare(stated, newest) < 0) {
            out.add(observation()
                    .variant(lacksADueForm(context) ? "now" : "")
                    .found(Written.text(stated))
                    .expected(LocalText.of(newest)));
        } else if (hasOtherForms(context)) {
            out.add(observation()
                    .variant(lacksADueForm(context) ? "formsNow" : "forms")
                    .found(Written.text(stated))
                    .expected(LocalText.of(newest)));
        }
    }

    /** Then the new template is needed at once: what is missing has to be sent. */
    private static boolean lacksADueForm(Context context) {
        return context.programme().forms().stream()
                .anyMatch(form -> context.isDue(form)
                        && context.reading().table(form.code()).isEmpty());
    }

    /** Whether it was made here from forms that have changed since; new rules alone make no template old. */
    private static boolean hasOtherForms(Context context) {
        var programme = context.programme();
        return context.reading().identity().stamped() instanceof Stamped.Genuine(Stamp stamp)
                && stamp.programme().equals(programme.code())
                && !stamp.forms().equals(FormsVersion.of(programme));
    }
}
