package vn.tiendo.validation;

import dev.cel.common.CelIssue;
import dev.cel.common.CelSourceLocation;
import dev.cel.common.types.StructType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.programme.Fault;
import vn.tiendo.programme.Formula;

/** Puts what the compiler says of an expression into words for whoever wrote it, at its place in the file. */
final class ExpressionFaults {

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

    ExpressionFaults(Vocabulary vocabulary, Formula formula) {
        this.vocabulary = vocabulary;
        this.formula = formula;
    }

    Fault fault(CelIssue issue) {
        var at = issue.getSourceLocation();
        var said = said(issue.getMessage(), Math.max(0, at.getColumn()), Math.max(1, at.getLine()));
        return at(at, said.what(), said.expected());
    }

    /** At a place within the expression. */
    Fault at(CelSourceLocation at, String what, String expected) {
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

    private record Said(String what, String expected) {}

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
                ? new Said("biểu thức sai cú pháp", "kiểm tra dấu ngoặc, dấu nháy, phép tính ở đoạn này")
                : new Said("biểu thức không dùng được: " + message, "");
    }

    private Said unknown(String name) {
        boolean called = formula.text().matches("(?s).*\\b" + Pattern.quote(name) + "\\s*\\(.*");
        return called
                ? new Said("không có hàm '" + name + "'", vn.tiendo.programme.Nearest.suggestion(name, FUNCTIONS))
                : new Said("không có tên '" + name + "'", vn.tiendo.programme.Nearest.suggestion(name, names()));
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
                "không có '" + field + "' ở đây", vn.tiendo.programme.Nearest.suggestion(field, fieldsOf(owner)));
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
        var types = new ArrayList<String>();
        for (String type : overload.group(2).split(", ", -1)) {
            types.add(type.startsWith("record.") || type.startsWith("row.") ? "dòng" : type);
        }
        boolean mixed = types.contains("int") && types.contains("double");
        return new Said(
                "không dùng được '" + operation + "' cho (" + String.join(", ", types) + ")",
                mixed ? "tiền là int, số và tỷ lệ là double: đổi bằng double(…), hoặc ghi 2.0 thay cho 2" : "");
    }
}
