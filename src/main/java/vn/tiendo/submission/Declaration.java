package vn.tiendo.submission;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;

/**
 * A nil report (báo cáo không phát sinh): the unit has nothing to say in any form that is due. It is archived like a
 * file, as a small JSON text of its own, and is a submission like any other; only its figures are none.
 *
 * @param programme the programme's code
 * @param forms codes of the forms that it answers
 * @param statement the same in a sentence for people
 */
public record Declaration(
        String programme,
        UnitCode unit,
        Period period,
        List<String> forms,
        String statement,
        String by,
        Optional<Reason> reason,
        Instant at) {

    /** The channel by which declarations come, and nothing else. */
    public static final String CHANNEL = "declaration";

    private static final String KIND = "nil-report";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    public Declaration {
        forms = List.copyOf(forms);
    }

    /** UTF-8; the same declaration gives the same bytes. */
    public byte[] toBytes() {
        var root = JSON.createObjectNode();
        root.put("kind", KIND);
        root.put("statement", statement);
        root.put("programme", programme);
        root.put("unit", unit.value());
        root.put("period", period.toString());
        var array = root.putArray("forms");
        forms.forEach(array::add);
        root.put("by", by);
        reason.ifPresent(given -> root.put("reason", given.text()));
        root.put("declaredAt", at.toString());
        return (JSON.writeValueAsString(root).replace("\r\n", "\n") + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** What the bytes declare, or nothing if they are no declaration. */
    public static Optional<Declaration> of(byte[] bytes) {
        try {
            var root = JSON.readTree(new String(bytes, StandardCharsets.UTF_8));
            return KIND.equals(text(root, "kind")) ? Optional.of(declared(root)) : Optional.empty();
        } catch (JacksonException | IllegalArgumentException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Declaration declared(JsonNode root) {
        var forms = new ArrayList<String>();
        root.path("forms").forEach(form -> forms.add(form.asString()));
        return new Declaration(
                text(root, "programme"),
                new UnitCode(text(root, "unit")),
                Period.of(text(root, "period")),
                forms,
                text(root, "statement"),
                text(root, "by"),
                Reason.of(text(root, "reason")),
                Instant.parse(text(root, "declaredAt")));
    }

    private static String text(JsonNode root, String name) {
        return root.path(name).asString("");
    }
}
