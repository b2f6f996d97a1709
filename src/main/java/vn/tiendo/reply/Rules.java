package vn.tiendo.reply;

import java.util.function.UnaryOperator;
import vn.tiendo.validation.RuleCatalogue;

/**
 * Where rules are explained.
 *
 * @param address from a rule's id to its place in the catalogue on the pages; empty where that cannot be reached
 */
public record Rules(RuleCatalogue catalogue, UnaryOperator<String> address) {}
