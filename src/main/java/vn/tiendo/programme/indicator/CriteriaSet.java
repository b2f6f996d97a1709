package vn.tiendo.programme.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.registry.Validity;

/**
 * A set of criteria, as one document lays them down for as long as it is valid. What nobody has confirmed is in it to be
 * shown, and never gives or takes a point.
 *
 * @param pass the points from which a town has a class, if that is known
 * @param most the points that can be had in all, if that is known
 * @param classes the highest first
 * @param standards in the order in which they are told
 * @param factors what is made easier for some towns
 */
public record CriteriaSet(
        String code,
        LocalText name,
        Validity validity,
        Optional<BigDecimal> pass,
        Optional<BigDecimal> most,
        List<UrbanClass> classes,
        List<Group> groups,
        List<Standard> standards,
        List<Factor> factors) {

    public CriteriaSet {
        classes = List.copyOf(classes);
        groups = List.copyOf(groups);
        standards = List.copyOf(standards);
        factors = List.copyOf(factors);
    }

    /** The class of that code. */
    public Optional<UrbanClass> urbanClass(String code) {
        return classes.stream().filter(known -> known.code().equals(code)).findFirst();
    }

    /** What a class of the registry is in this set: another one where the set says what became of it. */
    public Optional<UrbanClass> standingFor(String registered) {
        boolean renames = classes.stream().anyMatch(known -> !known.was().isEmpty());
        return renames
                ? classes.stream()
                        .filter(known -> known.was().contains(registered))
                        .findFirst()
                : urbanClass(registered);
    }

    /** Those of a group. */
    public List<Standard> standardsOf(Group group) {
        return standards.stream()
                .filter(standard -> standard.group().equals(group.code()))
                .toList();
    }

    /**
     * A class of towns.
     *
     * @param was the classes of the registry that this one stands for; none where the registry speaks of this set's
     */
    public record UrbanClass(String code, LocalText name, List<String> was) {

        public UrbanClass {
            was = List.copyOf(was);
        }
    }

    /**
     * Standards whose points are added up.
     *
     * @param least the points without which no class is reached
     * @param most the points beyond which nothing more is counted
     * @param verified whether somebody has confirmed the two
     */
    public record Group(
            String code, LocalText name, Optional<BigDecimal> least, Optional<BigDecimal> most, boolean verified) {}

    /**
     * Points for an indicator.
     *
     * @param indicator its code
     * @param group the group's code
     * @param bands by class
     * @param note what else has to be known about it
     */
    public record Standard(
            String indicator,
            String group,
            Optional<Points> points,
            Map<String, Band> bands,
            Optional<LocalText> note) {

        public Standard {
            bands = Map.copyOf(bands);
        }
    }

    /** At the first end of a band, and from the second on. */
    public record Points(BigDecimal least, BigDecimal most) {}

    /**
     * Between which values points grow.
     *
     * @param from the value that has the least points; on its far side there are none
     * @param to the value from which the most points are had: below {@code from} where less is better
     * @param source where it comes from
     */
    public record Band(BigDecimal from, BigDecimal to, boolean verified, String source) {

        public boolean isLowerBetter() {
            return to.compareTo(from) < 0;
        }

        /** The same with both ends multiplied. */
        public Band times(BigDecimal factor) {
            return new Band(from.multiply(factor), to.multiply(factor), verified, source);
        }
    }

    /**
     * What is made easier for some towns: the ends of bands are multiplied.
     *
     * @param standards for which indicators; none is all of them
     * @param classes in which classes; none is all of them
     * @param towns for which towns; none is all of them
     */
    public record Factor(
            String code,
            LocalText name,
            BigDecimal times,
            List<String> standards,
            List<String> classes,
            List<String> towns,
            boolean verified) {

        public Factor {
            standards = List.copyOf(standards);
            classes = List.copyOf(classes);
            towns = List.copyOf(towns);
        }

        public boolean isFor(Standard standard, UrbanClass urbanClass, String town) {
            return holds(standards, standard.indicator()) && holds(classes, urbanClass.code()) && holds(towns, town);
        }

        private static boolean holds(List<String> named, String code) {
            return named.isEmpty() || named.contains(code);
        }
    }
}
