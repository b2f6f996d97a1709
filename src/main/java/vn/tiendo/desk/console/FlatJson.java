package vn.tiendo.desk.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A JSON object as lines, {@code counted.forms[0].rows = 9}, in the order of their names: how it is laid out, and in what
 * order its members stand, is no part of them.
 */
public final class FlatJson {

    private FlatJson() {}

    public static List<String> lines(JsonNode object) {
        var lines = new ArrayList<String>();
        add(object, "", lines);
        return lines;
    }

    private static void add(JsonNode node, String path, List<String> lines) {
        if (node.isObject()) {
            node.properties().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(member -> add(member.getValue(), inside(path, member.getKey()), lines));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                add(node.get(i), path + "[" + i + "]", lines);
            }
            lines.add(path + " # " + node.size());
        } else {
            lines.add(path + " = " + node);
        }
    }

    private static String inside(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
