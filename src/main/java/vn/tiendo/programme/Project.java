package vn.tiendo.programme;

import vn.tiendo.measure.Amount;
import vn.tiendo.measure.UnitCode;

/**
 * A project as the registry knows it.
 *
 * @param owner the owner's name, also where the registry writes the owner's code
 * @param start first year of building
 * @param finish year of completion
 * @param total total investment (tổng mức đầu tư)
 */
public record Project(
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
        Amount total,
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
        this(code, unit, task, name, owner, place, group, start, finish, decision, total, Validity.ALWAYS);
    }

    @Override
    public String key() {
        return code;
    }

    /** Whether it should be reported on in that year: it has begun. A late project stays running until it is settled. */
    public boolean hasBegunBy(int year) {
        return start <= year;
    }
}
