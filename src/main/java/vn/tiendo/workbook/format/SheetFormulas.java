package vn.tiendo.workbook.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.Patience;
import vn.tiendo.workbook.xml.XmlPart;

/** The formulas of an .xlsx sheet, as far as anything can be told from them. */
public final class SheetFormulas {

    /** Formulas kept of one sheet. */
    private static final int MOST = 2_000;

    private final List<Formula> formulas = new ArrayList<>();
    private final Map<String, Formula> shared = new HashMap<>();
    private boolean none = true;

    /**
     * A formula as it is written for one cell, and where it stands. Those that share it mean cells that lie as far from
     * their own.
     */
    record Formula(String text, CellAddress writtenFor, CellAddress at) {

        int down() {
            return at.row() - writtenFor.row();
        }

        int right() {
            return at.column() - writtenFor.column();
        }
    }

    /**
     * Takes a formula.
     *
     * @param xml stands on it, and then behind it
     * @param reference of its cell
     */
    public void add(XmlPart xml, String reference) {
        none = false;
        String group = xml.attribute("t", "").equals("shared") ? xml.attribute("si", "") : "";
        String text = xml.text(Integer.MAX_VALUE);
        if (formulas.size() == MOST || text.length() > FormulaSign.LONGEST || !CellAddress.isOne(reference)) {
            return;
        }
        var at = CellAddress.of(reference);
        var formula = text.isEmpty() && shared.containsKey(group)
                ? new Formula(shared.get(group).text(), shared.get(group).at(), at)
                : new Formula(text, at, at);
        formulas.add(formula);
        if (!group.isEmpty() && !text.isEmpty()) {
            shared.put(group, formula);
        }
    }

    public boolean areNone() {
        return none;
    }

    /** Whether one of them must give more than zero. */
    public boolean isAnyMore(TypedSigns typed) {
        return formulas.stream().anyMatch(formula -> isMore(formula, typed));
    }

    private static boolean isMore(Formula formula, TypedSigns typed) {
        Patience.check();
        return FormulaSign.of(formula, typed).isMore();
    }
}
