package vn.tiendo.programme.load.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.tiendo.programme.fault.DefinitionPlace;
import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.FormVersion;

/**
 * The names that one programme's definitions declare, and where other definitions refer to them. References are
 * held until everything is read, as definitions may stand in any order. Not thread-safe.
 */
public final class DeclaredNames {

    /** What a name can name, and how messages call it. */
    public enum Kind {
        UNIT("unit", "units.csv"),
        TOWN("town", "towns.csv"),
        PROJECT("project", "projects.csv"),
        OWNER("owner", "owners.csv"),
        DIVISION("division", "divisions.csv"),
        GROUP("group", "programme.yaml"),
        TASK("task", "programme.yaml"),
        CHOICES("choices", "programme.yaml"),
        CHOICE("choice", "programme.yaml"),
        FORM("form", "forms/"),
        FAMILY("form", "forms/"),
        FORM_NUMBER("form-number", "forms/"),
        SHEET("sheet", "forms/"),
        FIELD("field", "forms/"),
        ITEM("item", "forms/"),
        RULE("rule", "rules.yaml"),
        INDICATOR("indicator", "indicators.yaml"),
        TOWN_INDICATOR("indicator", "criteria.yaml"),
        CRITERIA("criteria", "criteria.yaml"),
        STANDARD_GROUP("standard-group", "criteria.yaml"),
        STANDARD("standard", "criteria.yaml"),
        URBAN_CLASS("urban-class", "criteria.yaml");

        private final String word;
        private final String home;

        /**
         * @param word the end of its key in the bundle of words
         * @param home the file, or the folder, in which such names are declared
         */
        Kind(String word, String home) {
            this.word = word;
            this.home = home;
        }

        public LocalText word() {
            return FaultWords.say("word." + word);
        }

        public Scope everywhere() {
            return new Scope(this, "");
        }

        public Scope of(String owner) {
            return new Scope(this, owner);
        }
    }

    /** Where a name is unique: the programme, or one owner in it (the fields of a form). */
    public record Scope(Kind kind, String owner) {}

    /** Which version of which form bears a name that its other versions may bear, too. */
    private record Holder(String form, String version) {}

    private record Reference(Scope scope, String name, DefinitionPlace place, boolean strict) {}

    /** What is declared and referred to, in whatever version. */
    private static final class All {

        private final Map<Scope, Map<String, DefinitionPlace>> declared = new LinkedHashMap<>();
        private final Map<Scope, Map<String, Holder>> holders = new LinkedHashMap<>();
        private final List<Reference> references = new ArrayList<>();
        private final Map<String, Set<String>> tables = new LinkedHashMap<>();
        private final Set<String> twice = new TreeSet<>(); // forms: what they have is then theirs twice, too
        private final Map<DefinitionPlace, Kind> needed = new LinkedHashMap<>();
        private final Map<String, Integer> notTold = new LinkedHashMap<>();
    }

    private final Faults faults;
    private final All all;
    private final String version;

    public DeclaredNames(Faults faults) {
        this(faults, new All(), "");
    }

    private DeclaredNames(Faults faults, All all, String version) {
        this.faults = faults;
        this.all = all;
        this.version = version;
    }

    /**
     * The same names for reading one version of a form: its fields are told apart from those of other versions, and
     * are known to everybody else as the form's.
     */
    public DeclaredNames inVersion(FormVersion version) {
        return new DeclaredNames(faults, all, version.toString());
    }

    /** A field is one of the version that is being read. */
    private Scope own(Scope scope) {
        boolean ofForm = scope.kind == Kind.FIELD || scope.kind == Kind.ITEM;
        return version.isEmpty() || !ofForm ? scope : new Scope(scope.kind, scope.owner + " (" + version + ")");
    }

    /** A name that the other versions of the same form may bear, too. */
    public void declareOf(String form, Scope scope, String name, DefinitionPlace place) {
        var holder = new Holder(form, version);
        var before =
                all.holders.computeIfAbsent(scope, _ -> new LinkedHashMap<>()).putIfAbsent(name, holder);
        boolean again = before != null && before.form.equals(form) && !before.version.equals(version);
        if (!again) {
            declare(scope, name, place);
        }
    }

    public void declare(Scope scope, String name, DefinitionPlace place) {
        if (name.isEmpty()) {
            return; // already told as missing
        }
        var own = own(scope);
        if (!own.equals(scope)) {
            admit(scope, name, place);
        }
        var before =
                all.declared.computeIfAbsent(own, s -> new LinkedHashMap<>()).putIfAbsent(name, place);
        if (before != null && !all.twice.contains(scope.owner)) {
            faults.add(
                    place,
                    FaultWords.say("name.twice", scope.kind.word(), name),
                    FaultWords.say("declared-at", before));
            if (scope.kind == Kind.FORM) {
                all.twice.add(name);
            }
        }
    }

    /** Where the name is declared, if it is. */
    public Optional<DefinitionPlace> placeOf(Scope scope, String name) {
        return Optional.ofNullable(
                all.declared.getOrDefault(own(scope), Map.of()).get(name));
    }

    /** A name of something that is wrong otherwise: known, so that not all that refers to it is told as well. */
    public void admit(Scope scope, String name, DefinitionPlace place) {
        all.declared.computeIfAbsent(scope, s -> new LinkedHashMap<>()).putIfAbsent(name, place);
    }

    /** One of several tables of a sheet: the sheet's own code then names no form. */
    public void declareTable(String sheet, String table) {
        all.tables.computeIfAbsent(sheet, _ -> new TreeSet<>()).add(table);
    }

    /** Whether anything of that kind has been declared so far. */
    public boolean hasAny(Kind kind) {
        return all.declared.containsKey(kind.everywhere());
    }

    /** A name that has to be declared somewhere. */
    public void refer(Scope scope, String name, DefinitionPlace place) {
        refer(scope, name, place, true);
    }

    /** A name that need not be declared, but is noticed when it is not. */
    public void referLoosely(Scope scope, String name, DefinitionPlace place) {
        refer(scope, name, place, false);
    }

    /** What is known already need not be looked at again: a registry may refer to one name a million times. */
    private void refer(Scope scope, String name, DefinitionPlace place, boolean strict) {
        if (!name.isEmpty() && !isDeclared(own(scope), name)) {
            all.references.add(new Reference(own(scope), name, place, strict));
        }
    }

    private boolean isDeclared(Scope scope, String name) {
        return all.declared.getOrDefault(scope, Map.of()).containsKey(name);
    }

    /** Something of the kind has to be declared; it is noticed when nothing is. */
    public void referAny(Kind kind, DefinitionPlace place) {
        all.needed.put(place, kind);
    }

    /** To be called once everything is read. */
    public void check() {
        all.references.forEach(this::check);
        all.needed.forEach((place, kind) -> {
            if (all.declared.get(kind.everywhere()) == null) {
                faults.notice(place, FaultWords.say("name.none", kind.word()), FaultWords.NONE);
            }
        });
        all.notTold.forEach((file, times) -> faults.notice(
                DefinitionPlace.startOf(file),
                FaultWords.say("file.not-checked", times),
                FaultWords.say("file.not-checked.fix")));
    }

    /** The file that may declare the name, if it could not be read: its fault is told, what follows from it is not. */
    private Optional<String> unreadHome(Reference reference) {
        return faults.unread().stream()
                .filter(file -> {
                    int home = file.lastIndexOf("/" + reference.scope.kind.home);
                    return home >= 0 && reference.place.file().startsWith(file.substring(0, home + 1));
                })
                .findFirst();
    }

    private void check(Reference reference) {
        var known = all.declared.get(reference.scope);
        if (known == null && !reference.scope.owner.isEmpty()) {
            return; // its owner is missing, which is told by itself
        }
        var names = known == null ? Set.<String>of() : known.keySet();
        if (!names.contains(reference.name)) {
            unreadHome(reference)
                    .ifPresentOrElse(
                            file -> all.notTold.merge(file, 1, Integer::sum),
                            () -> tell(reference, faults.suggestion(reference.name, names)));
        }
    }

    private void tell(Reference reference, LocalText suggestion) {
        LocalText what = FaultWords.say("name.unknown", reference.scope.kind.word(), reference.name);
        var of = reference.scope.kind == Kind.FORM ? all.tables.get(reference.name) : null;
        if (of != null) {
            faults.add(
                    reference.place,
                    FaultWords.say("sheet.tables", reference.name),
                    FaultWords.say("sheet.tables.fix", String.join(", ", of)));
        } else if (reference.strict) {
            faults.add(reference.place, what, suggestion);
        } else {
            faults.notice(reference.place, what, suggestion);
        }
    }
}
