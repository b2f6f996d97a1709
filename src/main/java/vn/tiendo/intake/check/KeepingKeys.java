package vn.tiendo.intake.check;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.catalogue.RunSettings;
import vn.tiendo.database.SigningKeys;

/** Puts the home's signing key into the database and tells the readers all keys, before anything is read. */
@Component
class KeepingKeys implements InitializingBean {

    private final Catalogue catalogue;
    private final SigningKeys keys;
    private final RunSettings settings;

    KeepingKeys(Catalogue catalogue, SigningKeys keys, RunSettings settings) {
        this.catalogue = catalogue;
        this.keys = keys;
        this.settings = settings;
    }

    @Override
    public void afterPropertiesSet() {
        keys.takeOver(settings.home());
        catalogue
                .programmes()
                .forEach(programme -> catalogue.get(programme.code()).knowing(keys));
    }
}
