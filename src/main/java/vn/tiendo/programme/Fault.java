package vn.tiendo.programme;

/**
 * Something in a definition that is wrong, or, as a notice, worth a look. Printed as
 * {@code jobs/x/forms/b01.yaml:12:5: không có trường 'dis_ydt'; có phải 'dis_ytd'?}
 *
 * @param file as reached from the folder that was given
 * @param line from 1
 * @param column from 1: the character in YAML, the field in CSV
 * @param what is wrong, in Vietnamese
 * @param expected what would be right, the nearest right word if there is one; may be empty
 */
public record Fault(String file, int line, int column, String what, String expected) {

    @Override
    public String toString() {
        String place = file + ":" + line + ":" + column + ": " + what;
        return expected.isEmpty() ? place : place + "; " + expected;
    }
}
