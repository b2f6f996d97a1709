package vn.tiendo.form.read;

import java.util.List;
import java.util.Optional;
import vn.tiendo.form.find.SheetCandidate;
import vn.tiendo.form.find.SheetTop;
import vn.tiendo.form.text.MoneyUnitFinder;
import vn.tiendo.form.text.MoneyUnitFinder.Line;
import vn.tiendo.form.text.MoneyUnitFinder.Statement;

/**
 * The unit of money that a workbook's cover states for all sheets that state none themselves.
 *
 * @param sheet the cover's name; empty where there is none that states a unit
 */
record CoverMoney(Statement said, String sheet) {

    private static final CoverMoney NONE = new CoverMoney(new Statement.Absent(), "");

    /** What is said by sheets that hold no form, but tell who reports. */
    static CoverMoney of(List<SheetCandidate> candidates, IdentityWords words) {
        var finder = new MoneyUnitFinder(words.moneyUnit(), words.unitName());
        return candidates.stream()
                .filter(candidate -> !candidate.fits() && candidate.sheet().visible())
                .filter(candidate -> isCover(candidate.top(), words))
                .flatMap(candidate -> said(candidate, finder).stream())
                .findFirst()
                .orElse(NONE);
    }

    private static boolean isCover(SheetTop top, IdentityWords words) {
        return top.spots().stream()
                .map(spot -> top.own(spot.row(), spot.column()))
                .anyMatch(text -> words.isAny(text) && !IdentityWords.isOne(words.moneyUnit(), text));
    }

    private static Optional<CoverMoney> said(SheetCandidate cover, MoneyUnitFinder finder) {
        var top = cover.top();
        var lines = top.placesAbove(SheetTop.ROWS).stream()
                .filter(at -> UnseenCell.of(top, at).isEmpty())
                .map(at -> new Line(at, top.own(at.row(), at.column())))
                .toList();
        var said = finder.find(lines);
        boolean sure =
                said instanceof Statement.Stated || (said instanceof Statement.Unclear unclear && unclear.ofMoney());
        return sure ? Optional.of(new CoverMoney(said, cover.name())) : Optional.empty();
    }
}
