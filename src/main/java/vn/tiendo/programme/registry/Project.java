package vn.tiendo.programme.registry;

import java.util.Optional;
import vn.tiendo.measure.Amount;
import vn.tiendo.measure.UnitCode;

/**
 * A project as the registry knows it.
 *
 * @param owner the owner's name, also where the registry writes the owner's code
 * @param start first year of building, if it is known
 * @param finish year of completion, if it is known
 * @param total total investment (tổng mức đầu tư), if it is known
 */
public record Project(
        String code,
        UnitCode unit,
        String task,
        String name,
        String owner,
        String place,
        String group,
        Optional<Integer> start,
        Optional<Integer> finish,
        String decision,
        Optional<Amount> total,
        Validity validity)
        implements Registered {

    /** A project as it has always been. */
    public Project(
            String code,
            UnitCode unit,
            String task,
            String name,
            String owner,
            String place,
            String group,
            int start,
            int finish,
            String decision,
            Amount total) {
        this(
                code,
                unit,
                task,
                name,
                owner,
                place,
                group,
                Optional.of(start),
                Optional.of(finish),
                decision,
                Optional.of(total),
                Validity.ALWAYS);
    }

    @Override
    public String key() {
        return code;
    }

    /**
     * Whether it should be reported on in that year: it has begun, or nobody knows when. A late project stays running until
     * it is settled.
     */
    public boolean hasBegunBy(int year) {
        return start.filter(first -> first > year).isEmpty();
    }

    /** The same in another unit's hands, as long as that is so. */
    public Project of(UnitCode other, Validity since) {
        return new Project(code, other, task, name, owner, place, group, start, finish, decision, total, since);
    }
}
