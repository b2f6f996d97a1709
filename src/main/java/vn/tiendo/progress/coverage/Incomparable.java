package vn.tiendo.progress.coverage;

/** Why a value is not held against that of another period. */
public enum Incomparable {
    /** There are no figures of the other period, or of this one. */
    NO_FIGURES,
    /** One of the two has nothing to divide by: a plan of 0 has no ratio. */
    NO_RATIO,
    /** It adds up from the year's beginning, and the other period lies in another year. */
    NEW_YEAR,
    /** The other period's form does not have the column, or has something else in it. */
    FORM_CHANGED,
    /** Another unit, or none, had the code then, and nothing says from whom its figures would come. */
    UNIT_CHANGED,
    /** It has a part of a unit that was parted, and some of that unit's rows do not say to which part they belong. */
    UNIT_PARTED,
    /** One of the units from which its figures would come reported nothing. */
    PART_MISSING,
    /** The definitions say that the indicator is not to be told in other units. */
    NOT_RESTATED
}
