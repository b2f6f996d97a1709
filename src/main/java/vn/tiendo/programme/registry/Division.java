package vn.tiendo.programme.registry;

import java.util.List;

/**
 * An administrative division (đơn vị hành chính) that does not report itself, but that people name and that others
 * came from: an old commune, say.
 *
 * @param parent the code of what it is part of; may be empty
 */
public record Division(String code, String name, String shortName, String parent, Validity validity)
        implements Registered {

    @Override
    public String key() {
        return code;
    }

    @Override
    public List<String> names() {
        return List.of(name, shortName);
    }
}
