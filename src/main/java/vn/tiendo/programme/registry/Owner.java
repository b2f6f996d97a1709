package vn.tiendo.programme.registry;

/** Who has a project built (chủ đầu tư). */
public record Owner(String code, String name, Validity validity) implements Registered {

    @Override
    public String key() {
        return code;
    }
}
