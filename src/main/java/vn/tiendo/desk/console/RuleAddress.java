package vn.tiendo.desk.console;

/** Where a rule stands in the catalogue on the pages. */
public final class RuleAddress {

    private RuleAddress() {}

    /** Neither a programme's code nor a rule's id has a letter that an address would have to hide. */
    public static String of(String programme, String rule) {
        return "/rules?programme=" + programme + "#" + rule;
    }
}
