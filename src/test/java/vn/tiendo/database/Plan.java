package vn.tiendo.database;

import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * How PostgreSQL went about a query, and what it read for it: the same on a fast machine and a slow one. What it did not
 * need to do at all is left out.
 */
public record Plan(JsonNode root) {

    /** Runs the query. */
    public static Plan of(JdbcClient jdbc, String sql, Map<String, ?> parameters) {
        String plan = jdbc.sql("EXPLAIN (ANALYZE, BUFFERS, TIMING OFF, FORMAT JSON) " + sql)
                .params(parameters)
                .query(String.class)
                .single();
        return new Plan(new ObjectMapper().readTree(plan).get(0).get("Plan"));
    }

    /** Rows that it gave. */
    public long rows() {
        return count(root, "Actual Rows");
    }

    /** Pages of 8 kB that it looked at. */
    public long pages() {
        return count(root, "Shared Hit Blocks") + count(root, "Shared Read Blocks");
    }

    /** Rows of the table that it looked at, once for each time that it did. */
    public long read(String table) {
        ToLongFunction<JsonNode> rows = node -> count(node, "Actual Loops")
                * (count(node, "Actual Rows")
                        + count(node, "Rows Removed by Filter")
                        + count(node, "Rows Removed by Index Recheck"));
        return over(table).mapToLong(rows).sum();
    }

    /** The indexes by which it came to rows of the table; none stands for all of the table from its beginning on. */
    public Set<String> indexes(String table) {
        return over(table).flatMap(Plan::indexes).collect(Collectors.toSet());
    }

    private static Stream<String> indexes(JsonNode scan) {
        if (scan.has("Index Name")) {
            return Stream.of(scan.get("Index Name").asString());
        }
        var bitmaps = below(scan)
                .filter(node -> node.path("Node Type").asString().startsWith("Bitmap"))
                .toList();
        return bitmaps.isEmpty() ? Stream.of("none") : bitmaps.stream().flatMap(Plan::indexes);
    }

    private Stream<JsonNode> over(String table) {
        return nodes(root)
                .filter(node -> node.path("Relation Name").asString("").equals(table))
                .filter(node -> count(node, "Actual Loops") > 0);
    }

    private static Stream<JsonNode> nodes(JsonNode node) {
        return Stream.concat(Stream.of(node), below(node).flatMap(Plan::nodes));
    }

    private static Stream<JsonNode> below(JsonNode node) {
        return StreamSupport.stream(node.path("Plans").spliterator(), false);
    }

    // Since PostgreSQL 18 rows are an average with two decimals.
    private static long count(JsonNode node, String name) {
        return (long) Math.ceil(node.path(name).asDouble(0));
    }
}
