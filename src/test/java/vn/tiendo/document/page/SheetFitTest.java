package vn.tiendo.document.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetFitTest {

    @Test
    void printsUprightWhatCanBeReadSo() {
        assertThat(SheetFit.of(List.of(5.0, 40.0, 15.0)).format()).isEqualTo(SheetFit.Format.UPRIGHT);
    }

    @Test
    void printsAcrossWhatIsTooWideForThat() {
        assertThat(SheetFit.of(columns(10, 12)).format()).isEqualTo(SheetFit.Format.ACROSS);
    }

    @Test
    void printsOnA3WhatIsTooWideForA4() {
        assertThat(SheetFit.of(columns(26, 9)).format()).isEqualTo(SheetFit.Format.LARGE);
    }

    @Test
    void writesNeverSmallerThanCanBeRead() {
        assertThat(SheetFit.of(columns(100, 20)).size()).isEqualTo(7);
    }

    private static List<Double> columns(int number, double digits) {
        return Collections.nCopies(number, digits);
    }
}
