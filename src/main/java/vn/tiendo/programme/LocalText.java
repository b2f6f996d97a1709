package vn.tiendo.programme;

/** Text for people, Vietnamese first. English falls back to Vietnamese when the definition gives none. */
public record LocalText(String vi, String en) {

    public static LocalText of(String vi) {
        return new LocalText(vi, vi);
    }
}
