package vn.tiendo.ledger;

/**
 * What figures are about.
 *
 * @param form the form's code
 * @param key the project's or investment's code, the town's code, or a row's own key
 */
public record Subject(String form, String key) {}
