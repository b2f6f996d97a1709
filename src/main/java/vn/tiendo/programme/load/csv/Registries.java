package vn.tiendo.programme.load.csv;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.programme.ExpectedForms;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.fault.Language;
import vn.tiendo.programme.fault.Nearest;
import vn.tiendo.programme.indicator.Criteria;
import vn.tiendo.programme.load.file.CsvRow;
import vn.tiendo.programme.load.file.DeclaredNames;
import vn.tiendo.programme.load.file.Faults;
import vn.tiendo.programme.load.file.RegistryTable;
import vn.tiendo.programme.registry.Abbreviations;
import vn.tiendo.programme.registry.Division;
import vn.tiendo.programme.registry.Inheritance;
import vn.tiendo.programme.registry.NameIndex;
import vn.tiendo.programme.registry.NameKind;
import vn.tiendo.programme.registry.Owner;
import vn.tiendo.programme.registry.Project;
import vn.tiendo.programme.registry.Registered;
import vn.tiendo.programme.registry.Registry;
import vn.tiendo.programme.registry.Town;
import vn.tiendo.programme.registry.Unit;
import vn.tiendo.programme.registry.UnitsInTime;
import vn.tiendo.programme.registry.Validity;
import vn.tiendo.programme.registry.WorkingDays;

/** Reads the registries that the province keeps as CSV; {@code units}, and what its forms refer to, have to be there. */
public final class Registries {

    private static final int SHOWN = 5;

    private final KeptRegistries kept;
    private final AskedFacts asked;
    private final Faults faults;
    private final DeclaredNames names;
    private final Versions<Unit> units;
    private final Versions<Town> towns;
    private final Versions<Project> projects;
    private final Versions<Owner> owners;
    private final Versions<Division> divisions;

    private Registries(KeptRegistries kept, AskedFacts asked, Faults faults, DeclaredNames names) {
        this.kept = kept;
        this.asked = asked;
        this.faults = faults;
        this.names = names;
        this.units = new Versions<>(DeclaredNames.Kind.UNIT, names, faults);
        this.towns = new Versions<>(DeclaredNames.Kind.TOWN, names, faults);
        this.projects = new Versions<>(DeclaredNames.Kind.PROJECT, names, faults);
        this.owners = new Versions<>(DeclaredNames.Kind.OWNER, names, faults);
        this.divisions = new Versions<>(DeclaredNames.Kind.DIVISION, names, faults);
    }

    /** Reads the tables whose lines have codes. */
    public static Registries read(KeptRegistries kept, AskedFacts asked, Faults faults, DeclaredNames names) {
        var registries = new Registries(kept, asked, faults, names);
        registries.read();
        return registries;
    }

    private void read() {
        var lines = new RegistryLines(asked.of(RegistryTable.PROJECTS), names, faults);
        eachVerified(RegistryTable.UNITS, row -> keep(units, row, lines.unit(row)));
        each(RegistryTable.OWNERS, row -> keep(owners, row, lines.owner(row)));
        each(RegistryTable.DIVISIONS, row -> keep(divisions, row, lines.division(row)));
        eachVerified(RegistryTable.TOWNS, row -> {
            var town = lines.town(row);
            keep(towns, row, town);
            town.ifPresent(t -> requireUnit(t.unit().value(), t.validity(), row));
        });
        var known = new OwnerNames(owners, faults);
        eachVerified(RegistryTable.PROJECTS, row -> {
            var project = lines.project(row, known);
            keep(projects, row, project);
            project.ifPresent(p -> requireUnit(p.unit().value(), p.validity(), row));
        });
        var alike = new AlikeNames(faults);
        alike.notice(units);
        alike.notice(towns);
    }

    private static <T extends Registered> void keep(Versions<T> versions, CsvRow row, Optional<T> thing) {
        thing.ifPresentOrElse(t -> versions.add(t, row), () -> versions.admit(row.text("code"), row.placeOf("code")));
    }

    private void requireUnit(String unit, Validity referring, CsvRow row) {
        units.requireTogether(unit, referring, row.placeOf("unit"));
    }

    /** In all their versions; the projects and towns that outlive their unit only once {@link #registry} was asked for. */
    public List<Unit> units() {
        return units.all();
    }

    public List<Town> towns() {
        return towns.all();
    }

    public List<Project> projects() {
        return projects.all();
    }

    /**
     * What the other tables say, which refer to all that was read before.
     *
     * @param language the programme's
     */
    public Registry registry(Language language) {
        var abbreviations = Abbreviations.SHIPPED.and(rows(RegistryTable.ABBREVIATIONS).stream()
                .map(row -> new Abbreviations.Line(row.needText("short"), row.text("long"), row.flag("kind", false)))
                .toList());
        var successions = new Lineage(units, divisions, faults).read(rows(RegistryTable.SUCCESSION));
        var inTime = new UnitsInTime(units.all(), divisions.all(), successions);
        var following = new Following(inTime, faults);
        following.follow(projects, Project::unit, Project::of);
        following.follow(towns, Town::unit, Town::of);
        var aliases = new Aliases(versions(), abbreviations, faults).read(rows(RegistryTable.ALIASES));
        var townNames = new NameIndex(
                towns.all(),
                aliases.stream().filter(alias -> alias.kind() == NameKind.TOWN).toList(),
                abbreviations);
        return new Registry(
                owners.all(),
                divisions.all(),
                successions,
                aliases,
                new Targets(units, towns, names, faults).read(rows(RegistryTable.TARGETS)),
                abbreviations,
                new ContactsFile(units, names, faults, language).read(rows(RegistryTable.CONTACTS)),
                new Inheritance(inTime, projects.several(), towns.several(), townNames));
    }

    private Map<NameKind, Versions<? extends Registered>> versions() {
        return Map.of(
                NameKind.UNIT, units,
                NameKind.TOWN, towns,
                NameKind.PROJECT, projects,
                NameKind.OWNER, owners,
                NameKind.DIVISION, divisions);
    }

    public WorkingDays workingDays() {
        return new HolidaysFile(faults).read(rows(RegistryTable.HOLIDAYS));
    }

    /** Notices units from which nothing is ever expected: once, as there may be many. */
    public void noticeIdle(Programme programme) {
        var mayExpectOf = new ExpectedForms(programme).everOf();
        var idle = units.versions().stream()
                .filter(version -> !mayExpectOf.test(version.thing()))
                .toList();
        if (!idle.isEmpty()) {
            var codes = idle.stream()
                    .map(version -> version.thing().key())
                    .limit(SHOWN)
                    .collect(Collectors.joining(", "));
            faults.notice(
                    idle.getFirst().place(),
                    idle.size() == 1
                            ? FaultWords.say(
                                    "unit.idle", idle.getFirst().thing().key())
                            : FaultWords.say(
                                    "unit.idle.several", idle.size(), idle.size() > SHOWN ? codes + ", …" : codes),
                    FaultWords.say("unit.idle.fix"));
        }
    }

    /** Towns whose classes no set of criteria knows: nobody will see what they lack. */
    public void noticeClasses(Criteria criteria) {
        var known = criteria.sets().stream()
                .flatMap(set -> set.classes().stream())
                .flatMap(urban -> Stream.concat(Stream.of(urban.code()), urban.was().stream()))
                .distinct()
                .toList();
        towns.versions()
                .forEach(version -> Stream.of(
                                version.thing().classNow(), version.thing().classAimed())
                        .flatMap(Optional::stream)
                        .distinct()
                        .filter(code -> !known.contains(code))
                        .forEach(code -> faults.notice(
                                version.place(), FaultWords.say("town.class", code), Nearest.suggestion(code, known))));
    }

    /** Of tables in which facts may be marked as not verified yet. */
    private void eachVerified(RegistryTable table, Consumer<CsvRow> rows) {
        var unverified = new Unverified(faults);
        each(table, row -> {
            unverified.isVerified(row);
            rows.accept(row);
        });
        unverified.notice();
    }

    private void each(RegistryTable table, Consumer<CsvRow> rows) {
        if (kept.has(table)) {
            table.each(kept.folder(), faults, asked.of(table), rows);
        }
    }

    private List<CsvRow> rows(RegistryTable table) {
        return kept.has(table) ? table.rows(kept.folder(), faults) : List.of();
    }
}
