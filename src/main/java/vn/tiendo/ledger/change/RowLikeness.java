package vn.tiendo.ledger.change;

import vn.tiendo.programme.registry.Likeness;

/**
 * How much two rows say the same.
 *
 * @param share cells that agree, of those that say anything in the fuller of the two
 * @param named how alike their names are, from 0 to 1
 * @param keyed whether they are written with one key
 */
record RowLikeness(ComparedRow before, ComparedRow after, double share, double named, boolean keyed) {

    /** Of two rows of one name or key so much must agree, of two with names alike, and of any two. */
    private static final double OF_ONE_NAME = 0.25;

    private static final double OF_ALIKE_NAMES = 0.5;
    private static final double OF_ANY = 0.85;
    private static final double ALIKE = 0.7;

    static RowLikeness of(ToldRow before, ToldRow after) {
        long same = before.told().entrySet().stream()
                .filter(cell -> cell.getValue().equals(after.told().get(cell.getKey())))
                .count();
        int all = Math.max(before.told().size(), after.told().size());
        double share = all == 0 ? 0 : (double) same / all;
        String written = before.row().written();
        boolean keyed = !written.isEmpty() && written.equals(after.row().written());
        return new RowLikeness(before.row(), after.row(), share, named(before.name(), after.name(), share), keyed);
    }

    // Comparing letters takes time, and decides nothing where little else agrees.
    private static double named(String one, String other, double share) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        if (one.equals(other)) {
            return 1;
        }
        return share < OF_ALIKE_NAMES ? 0 : Likeness.byLetters(one, other);
    }

    boolean mayBeTheSame() {
        boolean sure = keyed || named == 1;
        return share >= OF_ANY || (named >= ALIKE && share >= OF_ALIKE_NAMES) || (sure && share >= OF_ONE_NAME);
    }

    double score() {
        return share + named + (keyed ? 1 : 0);
    }

    int distance() {
        return Math.abs(before.number() - after.number());
    }
}
