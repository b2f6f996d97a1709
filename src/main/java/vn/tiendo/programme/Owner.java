package vn.tiendo.programme;

/** Who has a project built (chủ đầu tư). */
public record Owner(String code, String name, Validity validity) implements Registered {

    @Override
    public String key() {
        return code;
    }
}
