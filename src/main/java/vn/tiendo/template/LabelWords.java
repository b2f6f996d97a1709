package vn.tiendo.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.DeclaredLabel;

/** A declared label path in words, for each member of the column's dimensions. */
record LabelWords(Column column, BlankMembers members, String year) {

    private static final Pattern PLACE = Pattern.compile("\\{([^}]*)}");
    private static final String ANY = "*";

    /** The columns that a declared column becomes: the member that each stands for, and its labels from the top down. */
    Map<String, List<String>> paths() {
        var paths = new LinkedHashMap<String, List<String>>();
        if (!column.members().isEmpty()) {
            column.members().forEach(member -> paths.put(member.value(), path(member)));
            return paths;
        }
        for (var combination : combinations()) {
            String member = column.across().stream()
                    .map(dimension ->
                            Objects.requireNonNull(combination.get(dimension)).value())
                    .collect(Collectors.joining("/"));
            paths.put(member, path(combination));
        }
        return paths;
    }

    private DeclaredLabel declared() {
        return column.labels().getFirst();
    }

    /** Of a member that the form names itself. */
    private List<String> path(Column.Member member) {
        return member.is().isEmpty()
                ? path(combination(member))
                : DeclaredLabel.of(member.is().getFirst()).steps();
    }

    private Map<String, BlankMembers.Member> combination(Column.Member member) {
        var across = column.across();
        var parts = across.size() == 1
                ? List.of(member.value())
                : List.of(member.value().split("/", -1));
        var combination = new LinkedHashMap<String, BlankMembers.Member>();
        for (int i = 0; i < across.size(); i++) {
            combination.put(across.get(i), members.named(across.get(i), parts.get(i)));
        }
        return combination;
    }

    /** Neighbours share what stands on top of them, so the dimension named first changes last. */
    private List<Map<String, BlankMembers.Member>> combinations() {
        List<Map<String, BlankMembers.Member>> all = List.of(Map.of());
        var dimensions = column.across().stream()
                .sorted(Comparator.comparingInt(
                        dimension -> declared().shown("/").indexOf("{" + dimension + "}")))
                .toList();
        for (String dimension : dimensions) {
            var longer = new ArrayList<Map<String, BlankMembers.Member>>();
            for (var known : all) {
                for (var member : members.of(dimension)) {
                    var next = new LinkedHashMap<>(known);
                    next.put(dimension, member);
                    longer.add(next);
                }
            }
            all = longer;
        }
        return all;
    }

    private List<String> path(Map<String, BlankMembers.Member> combination) {
        return declared().steps().stream().map(step -> step(step, combination)).toList();
    }

    private String step(String step, Map<String, BlankMembers.Member> combination) {
        if (step.equals(ANY)) {
            return combination.values().iterator().next().name();
        }
        return PLACE.matcher(step).replaceAll(found -> {
            var member = combination.get(found.group(1));
            boolean whole = found.group().equals(step);
            String words = member == null ? year : whole ? member.name() : member.brief();
            return java.util.regex.Matcher.quoteReplacement(words);
        });
    }
}
