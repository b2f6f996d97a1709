package vn.tiendo.programme;

import java.util.List;
import java.util.Optional;

/**
 * One declared column, or, when {@link #across} is set, a run of columns each of which stands for one member
 * of a dimension (capital source, town).
 *
 * @param field the name by which rules, indicators and figures know it
 * @param is label paths, each from the top header row down ("Kế hoạch vốn năm / Tổng số"), steps parted by
 *     {@code " / "}; any one matches, folded; a last step {@code *} stands for the member's label; {@code {year}} within
 *     a step stands for any year of four digits ("Kế hoạch năm {year} / Tổng số")
 * @param key the registry whose keys the cells hold ({@code projects}, {@code items}, {@code towns}), if any; towns may be
 *     written by their names
 * @param across the dimension whose members the columns stand for ({@code capital}, {@code towns}), if any
 * @param choices the name of the choice list, if any
 * @param unit of numbers, for people; empty where none
 * @param required whether its header must be there and its cells filled
 * @param negative whether amounts below zero are possible
 * @param total whether total and group rows carry its sum, to be checked
 */
public record Column(
        String field,
        List<String> is,
        FieldType type,
        Optional<String> key,
        Optional<String> across,
        Optional<String> choices,
        String unit,
        boolean required,
        boolean negative,
        boolean total) {}
