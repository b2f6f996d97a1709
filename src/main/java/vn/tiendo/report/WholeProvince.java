package vn.tiendo.report;

import java.util.Map;
import vn.tiendo.programme.Dimensions;
import vn.tiendo.progress.Consolidation;
import vn.tiendo.progress.Figures;

/** The province's figures, those of all indicators together. */
final class WholeProvince {

    private WholeProvince() {}

    static Figures of(Consolidation consolidation) {
        return consolidation
                .further()
                .figures()
                .getOrDefault(Dimensions.PROVINCE, Map.of())
                .getOrDefault("", consolidation.province());
    }
}
