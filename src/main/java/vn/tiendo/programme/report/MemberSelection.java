package vn.tiendo.programme.report;

import java.util.Optional;
import vn.tiendo.programme.fault.DefinitionPlace;
import vn.tiendo.programme.form.Formula;

/**
 * Members of a dimension, those that are meant in the order that is meant.
 *
 * @param by the dimension
 * @param where an expression over the facts of a member
 * @param order a fact by which they are put; empty for the registry's order
 * @param descending the highest first
 * @param most so many at most; 0 for all
 */
public record MemberSelection(
        String by,
        Optional<Formula> where,
        Optional<String> order,
        boolean descending,
        int most,
        DefinitionPlace place) {}
