package vn.tiendo.programme.fault;

/** Text for people, Vietnamese first. Either falls back to the other when the definition gives only that. */
public record LocalText(String vi, String en) {

    public static LocalText of(String vi) {
        return new LocalText(vi, vi);
    }
}
