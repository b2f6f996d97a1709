package vn.tiendo.programme;

import java.util.List;

/** One allowed value: what is stored, and other ways in which districts write it. */
public record Choice(String value, LocalText name, List<String> synonyms) {}
