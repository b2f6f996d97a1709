package vn.tiendo.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.catalogue.RunSettings;
import vn.tiendo.definition.KeptDefinitions;
import vn.tiendo.edition.KeptProgrammes;
import vn.tiendo.programme.fault.DefinitionFaults;

/** Programmes by the kept versions of their definitions, each loaded once. Closing deletes what was unpacked for them. */
public final class KeptEntries implements AutoCloseable {

    private final KeptDefinitions definitions;
    private final RunSettings settings;
    private final Map<Version, Optional<LoadedDefinitions>> loaded = new HashMap<>();

    private record Version(String programme, String version) {}

    public KeptEntries(KeptDefinitions definitions, RunSettings settings) {
        this.definitions = definitions;
        this.settings = settings;
    }

    /** Empty where the version was never kept, or this program reads such files no more. */
    Optional<Catalogue.Entry> of(String programme, String version) {
        return loaded.computeIfAbsent(new Version(programme, version), this::load)
                .map(LoadedDefinitions::entry);
    }

    public KeptProgrammes programmes() {
        return (programme, version) -> of(programme, version).map(Catalogue.Entry::programme);
    }

    private Optional<LoadedDefinitions> load(Version version) {
        try {
            return LoadedDefinitions.kept(version.programme(), version.version(), definitions, settings);
        } catch (DefinitionFaults unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        loaded.values().forEach(found -> found.ifPresent(LoadedDefinitions::close));
    }
}
