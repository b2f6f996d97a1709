package vn.tiendo.validation.expression;

import dev.cel.common.CelIssue;
import dev.cel.common.CelSourceLocation;
import dev.cel.common.types.StructType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.programme.fault.Fault;
import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Formula;

/** Puts what the compiler says of an expression into words for whoever wrote it, at its place in the file. */
public final class ExpressionFaults {

    private static final Pattern UNDECLARED = Pattern.compile("undeclared reference to '([^']*)'.*");
    private static final Pattern UNDEFINED = Pattern.compile("undefined field '([^']*)'.*");
    private static final Pattern NO_FIELDS = Pattern.compile("type '.*' does not support field selection");
    private static final Pattern NO_OVERLOAD =
            Pattern.compile("found no matching overload for '([^']*)' applied to '\\(([^']*)\\)'.*", Pattern.DOTALL);
    private static final Pattern SYNTAX =
            Pattern.compile("(mismatched|extraneous|no viable|missing|token recognition).*", Pattern.DOTALL);
    private static final Pattern NAME_BEFORE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*$");
    private static final Pattern NAME_AFTER = Pattern.compile("\\.\\s*([A-Za-z_][A-Za-z0-9_]*)");

    private static final List<String> FUNCTIONS = Functions.names();

    private final Vocabulary vocabulary;
    private final Formula formula;

    public ExpressionFaults(Vocabulary vocabulary, Formula formula) {
        this.vocabulary = vocabulary;
        this.formula = formula;
    }

    public Fault fault(CelIssue issue) {
        var at = issue.getSourceLocation();
        var said = said(issue.getMessage(), Math.max(0, at.getColumn()), Math.max(1, at.getLine()));
        return at(at, said.what(), said.expected());
    }

    /** At a place within the expression. */
    Fault at(CelSourceLocation at, LocalText what, LocalText expected) {
        var place = formula.place();
        int line = Math.max(1, at.getLine());
        int column = Math.max(0, at.getColumn());
        return new Fault(
                place.file(),
                place.line() + line - 1,
                line == 1 ? place.column() + column : column + 1,
                what,
                expected);
    }

    private record Said(LocalText what, LocalText expected) {}

    private Said said(String message, int column, int line) {
        var undeclared = UNDECLARED.matcher(message);
        if (undeclared.matches()) {
            return unknown(asked(undeclared.group(1)));
        }
        if (UNDEFINED.matcher(message).matches() || NO_FIELDS.matcher(message).matches()) {
            return noField(formula.text().lines().skip(line - 1L).findFirst().orElse(""), column);
        }
        var overload = NO_OVERLOAD.matcher(message);
        if (overload.matches()) {
            return mismatch(overload);
        }
        return SYNTAX.matcher(message).matches()
                ? new Said(FaultWords.say("expression.syntax"), FaultWords.say("expression.syntax.fix"))
                : new Said(FaultWords.say("expression.unusable", message), FaultWords.NONE);
    }

    private Said unknown(String name) {
        boolean called = formula.text().matches("(?s).*\\b" + Pattern.quote(name) + "\\s*\\(.*");
        return called
                ? new Said(
                        FaultWords.say("function.unknown", name),
                        vn.tiendo.programme.fault.Nearest.suggestion(name, FUNCTIONS))
                : new Said(
                        FaultWords.say("expression.name", name),
                        vn.tiendo.programme.fault.Nearest.suggestion(name, names()));
    }

    private Collection<String> names() {
        return vocabulary.names().keySet().stream()
                .filter(name -> !name.contains("."))
                .toList();
    }

    /** Of what stands before the dot at that place. */
    private Said noField(String text, int dot) {
        var before = NAME_BEFORE.matcher(text.substring(0, Math.min(dot, text.length())));
        var after = NAME_AFTER.matcher(text).region(Math.min(dot, text.length()), text.length());
        String owner = before.find() ? before.group() : "";
        String field = after.lookingAt() ? after.group(1) : "";
        return new Said(
                FaultWords.say("expression.field", field),
                vn.tiendo.programme.fault.Nearest.suggestion(field, fieldsOf(owner)));
    }

    /** The fields of a record, or the values of the rows of a form. */
    private Collection<String> fieldsOf(String owner) {
        var type = vocabulary.names().get(owner);
        return type instanceof StructType struct
                ? struct.fieldNames()
                : vocabulary.names().keySet().stream()
                        .filter(name -> name.startsWith(owner + "."))
                        .map(name -> name.substring(owner.length() + 1))
                        .toList();
    }

    /** has(x) and precision(x) are rewritten before names are looked up. */
    private static String asked(String name) {
        return name.replaceFirst("^(" + ExpressionCompiler.PRESENT + "|" + ExpressionCompiler.PRECISION + ")", "");
    }

    private static Said mismatch(Matcher overload) {
        String operation =
                overload.group(1).replaceAll("^_|_$", "").replace("_", " ").strip();
        var types = new ArrayList<LocalText>();
        for (String type : overload.group(2).split(", ", -1)) {
            types.add(
                    type.startsWith("record.") || type.startsWith("row.")
                            ? FaultWords.say("word.row")
                            : LocalText.of(type));
        }
        boolean mixed = types.contains(LocalText.of("int")) && types.contains(LocalText.of("double"));
        return new Said(
                FaultWords.say("expression.operation", operation, FaultWords.joined(", ", types)),
                mixed ? FaultWords.say("expression.operation.fix") : FaultWords.NONE);
    }
}
