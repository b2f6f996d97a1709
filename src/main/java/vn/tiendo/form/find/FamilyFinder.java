package vn.tiendo.form.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.form.text.MemberFinder;
import vn.tiendo.measure.Folded;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.form.Layout;

/** Finds the forms of one family in a sheet: one table as a rule; or several tables and blocks, each in its region. */
public final class FamilyFinder {

    private final List<Form> forms;
    private final Map<Form, HeaderFinder> tables = new HashMap<>();
    private final Map<Form, BlockFinder> blocks = new HashMap<>();
    private final List<Folded> markers;

    /** @param forms of one family, in their declared order */
    FamilyFinder(List<Form> forms, MemberFinder members) {
        this.forms = forms;
        for (Form form : forms) {
            if (form.isBlock()) {
                blocks.put(form, new BlockFinder(form));
            } else {
                tables.put(form, new HeaderFinder(form, members));
            }
        }
        this.markers = forms.stream()
                .map(form -> form.layout().region())
                .flatMap(region -> Stream.concat(region.after().stream(), region.before().stream()))
                .map(Folded::of)
                .toList();
    }

    /** A finder for each sheet of forms, and for each version of it. */
    public static List<FamilyFinder> ofEach(List<Form> forms, MemberFinder members) {
        var families = new ArrayList<List<Form>>();
        for (Form form : forms) {
            families.stream()
                    .filter(family -> family.getFirst().isBeside(form))
                    .findFirst()
                    .orElseGet(() -> {
                        var family = new ArrayList<Form>();
                        families.add(family);
                        return family;
                    })
                    .add(form);
        }
        return families.stream()
                .map(family -> new FamilyFinder(family, members))
                .toList();
    }

    /** In their declared order. */
    List<Form> forms() {
        return forms;
    }

    /** Under which a field of one of its forms stands; none if it has no such field. */
    List<String> labels(String form, String field) {
        return forms.stream()
                .filter(f -> f.code().equals(form))
                .flatMap(f -> f.column(field).stream())
                .flatMap(column -> column.is().stream())
                .toList();
    }

    /** One of its forms; they have the printed number and the sheet's names in common. */
    public Form first() {
        return forms.getFirst();
    }

    boolean hasBlocks() {
        return !blocks.isEmpty();
    }

    /** Whether what is not found in the first rows may stand further down. */
    boolean mayLieDeeper(List<FormPlace> places) {
        boolean singleTable =
                forms.size() == 1 && !hasBlocks() && first().layout().region().equals(Layout.Region.WHOLE);
        return singleTable
                ? places.stream().allMatch(FormPlace.Nowhere.class::isInstance)
                : places.stream().anyMatch(place -> !place.isWhole());
    }

    /** Whether a label shows that something of the family begins or ends there. */
    boolean isTold(Label label) {
        var text = new Folded(label.key());
        return markers.stream().anyMatch(text::startsWith)
                || tables.values().stream().anyMatch(table -> table.marks().isMark(label))
                || blocks.values().stream().anyMatch(block -> block.mayAsk(label));
    }

    private boolean isQuestion(Label label) {
        return blocks.values().stream().anyMatch(block -> block.isQuestion(label));
    }

    /** Every form, where it stands or what of it is missing, in their declared order. */
    List<FormPlace> find(SheetTop top) {
        var places = new HashMap<Form, FormPlace>();
        var bounds = new HashMap<Form, Bounds>();
        forms.forEach(form -> bounds.put(form, bounds(form, top)));
        var taken = new ArrayList<Header>();
        for (Form form : bestFirst(top, bounds)) {
            var place = table(form, top, bounds, taken);
            if (place instanceof FormPlace.UnderHeader(var _, var header, var _)) {
                taken.add(header);
            }
            places.put(form, place);
        }
        // What is a table's answers no question.
        places.putAll(new BlocksInSheet(blocks, bounds, taken, this::isQuestion).places(top));
        return forms.stream()
                .map(form -> ending(Objects.requireNonNull(places.get(form)), places.values(), top))
                .toList();
    }

    /** Two tables may fit one header: the one that explains more of it has it. */
    private List<Form> bestFirst(SheetTop top, Map<Form, Bounds> bounds) {
        var ordered = forms.stream().filter(form -> !form.isBlock()).toList();
        if (ordered.size() <= 1) {
            return ordered;
        }
        var fits = new HashMap<Form, Integer>();
        ordered.forEach(
                form -> fits.put(form, table(form, top, bounds, List.of()).fit()));
        return ordered.stream()
                .sorted(Comparator.comparing((Form form) -> Objects.requireNonNull(fits.get(form)))
                        .reversed())
                .toList();
    }

    private static Bounds bounds(Form form, SheetTop top) {
        var region = form.layout().region();
        return region.equals(Layout.Region.WHOLE) ? Bounds.OPEN : Bounds.of(region, top);
    }

    private FormPlace table(Form form, SheetTop top, Map<Form, Bounds> known, List<Header> taken) {
        var bounds = Objects.requireNonNull(known.get(form));
        if (!bounds.missing().isEmpty()) {
            return new FormPlace.Nowhere(form, bounds.missing());
        }
        var table = Objects.requireNonNull(tables.get(form));
        boolean shared = forms.size() > 1;
        return table.find(top, bounds, taken, shared)
                .<FormPlace>map(header -> new FormPlace.UnderHeader(form, header, bounds.before()))
                .orElseGet(() -> new FormPlace.Nowhere(
                        form, shared ? table.marks().labels() : table.marks().absent(top)));
    }

    /** A table ends where the next one below it begins, with the lines that stand over that. */
    private static FormPlace ending(FormPlace place, Iterable<FormPlace> others, SheetTop top) {
        if (!(place instanceof FormPlace.UnderHeader(var form, var header, var endsBefore))) {
            return place;
        }
        var next = Optional.<FormPlace>empty();
        for (FormPlace other : others) {
            boolean below = other.firstRow() > header.lastRow() && isUnder(header, other);
            if (below && next.filter(n -> n.firstRow() <= other.firstRow()).isEmpty()) {
                next = Optional.of(other);
            }
        }
        int end = next.map(other -> new TitleLines(top).firstAbove(other.firstRow(), header.lastRow()))
                .orElse(Integer.MAX_VALUE);
        return new FormPlace.UnderHeader(form, header, Math.min(endsBefore, end));
    }

    /** Beside it, a table may go on when another one begins. */
    private static boolean isUnder(Header header, FormPlace other) {
        return switch (other) {
            case FormPlace.UnderHeader(var _, var below, var _) ->
                below.columns().stream().anyMatch(c -> header.span().contains(c.number()));
            case FormPlace.InBlock(var _, var block) ->
                block.answers().stream()
                        .anyMatch(a ->
                                header.span().contains(a.question().header().column()));
            case FormPlace.Nowhere _ -> false;
        };
    }
}
