package vn.tiendo.workbook.mark.xlsx;

/** A tag as it stands in a file, of which, if it begins an element, single attributes can be changed and nothing else. */
record Tag(String raw) {

    /** With the attribute set to that value, in its old place if it was there, else at the end. */
    Tag with(String name, String value) {
        int[] place = find(name);
        String written = " " + name + "=\"" + value + "\"";
        if (place.length > 0) {
            return new Tag(raw.substring(0, place[0]) + written + raw.substring(place[1]));
        }
        int end = raw.endsWith("/>") ? raw.length() - 2 : raw.length() - 1;
        return new Tag(raw.substring(0, end).stripTrailing() + written + raw.substring(end));
    }

    Tag without(String name) {
        int[] place = find(name);
        return place.length == 0 ? this : new Tag(raw.substring(0, place[0]) + raw.substring(place[1]));
    }

    /** The tag of an empty element, made to enclose something. */
    Tag opened() {
        return raw.endsWith("/>") ? new Tag(raw.substring(0, raw.length() - 2).stripTrailing() + ">") : this;
    }

    boolean isEmpty() {
        return raw.endsWith("/>");
    }

    /** Its name with the prefix. */
    String name() {
        int start = raw.startsWith("</") ? 2 : 1;
        int end = start;
        while (end < raw.length() && !isEnd(raw.charAt(end))) {
            end++;
        }
        return raw.substring(start, end);
    }

    /** The prefix with its colon; empty if there is none. */
    String prefix() {
        return name().substring(0, name().indexOf(':') + 1);
    }

    /** Where the attribute stands, with the space before it; empty if it is not there. */
    private int[] find(String wanted) {
        int at = 1 + name().length();
        while (true) {
            int start = at;
            at = afterSpace(at);
            if (at >= raw.length() || raw.charAt(at) == '>' || raw.charAt(at) == '/') {
                return new int[0];
            }
            int equals = raw.indexOf('=', at);
            String name = raw.substring(at, equals).strip();
            int quote = afterSpace(equals + 1);
            int end = raw.indexOf(raw.charAt(quote), quote + 1) + 1;
            if (name.equals(wanted)) {
                return new int[] {start, end};
            }
            at = end;
        }
    }

    private int afterSpace(int from) {
        int at = from;
        while (at < raw.length() && isSpace(raw.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isEnd(char c) {
        return isSpace(c) || c == '>' || c == '/';
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
