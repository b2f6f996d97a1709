package vn.tiendo.intake.check;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.definition.KeptDefinitions;
import vn.tiendo.programme.load.Programmes;

/** Keeps the definitions by which this process decides, before it decides anything. */
@Component
public class KeepingDefinitions implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(KeepingDefinitions.class);

    private final Catalogue catalogue;
    private final KeptDefinitions definitions;

    public KeepingDefinitions(Catalogue catalogue, KeptDefinitions definitions) {
        this.catalogue = catalogue;
        this.definitions = definitions;
    }

    /** @throws DefinitionsChanged if they are no longer what was loaded */
    @Override
    public void afterPropertiesSet() {
        catalogue.programmes().forEach(programme -> keep(catalogue.get(programme.code())));
    }

    private void keep(Catalogue.Entry entry) {
        var programme = entry.programme();
        var files = Programmes.files(entry.folder());
        if (!Programmes.version(files).equals(programme.version())) {
            throw new DefinitionsChanged(entry.folder());
        }
        if (definitions.keep(programme.code(), files)) {
            LOG.info("{}: version {} of its definitions is new, and kept", programme.code(), programme.version());
        }
    }
}
