package vn.tiendo.store;

import java.util.Optional;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.catalogue.RunSettings;
import vn.tiendo.definition.KeptDefinitions;
import vn.tiendo.definition.UnpackedVersion;

/** A programme's definitions of some day, loaded; closing them deletes what was unpacked for it. */
public record LoadedDefinitions(Catalogue.Entry entry, Optional<UnpackedVersion> unpacked) implements AutoCloseable {

    /** Those of today. */
    public static LoadedDefinitions of(Catalogue.Entry entry) {
        return new LoadedDefinitions(entry, Optional.empty());
    }

    /**
     * A kept version, loaded as any folder is.
     *
     * @return nothing if it is not kept
     * @throws vn.tiendo.programme.fault.DefinitionFaults if this program reads such files no more
     */
    public static Optional<LoadedDefinitions> kept(
            String programme, String version, OpenStores stores, RunSettings settings) {
        return kept(programme, version, stores.definitions(), settings);
    }

    static Optional<LoadedDefinitions> kept(
            String programme, String version, KeptDefinitions definitions, RunSettings settings) {
        return definitions.unpack(programme, version).map(unpacked -> load(unpacked, settings));
    }

    private static LoadedDefinitions load(UnpackedVersion unpacked, RunSettings settings) {
        try {
            return new LoadedDefinitions(
                    Catalogue.load(unpacked.folder(), settings).first(), Optional.of(unpacked));
        } catch (RuntimeException e) {
            unpacked.close();
            throw e;
        }
    }

    @Override
    public void close() {
        unpacked.ifPresent(UnpackedVersion::close);
    }
}
