package vn.tiendo.progress.adjust;

import vn.tiendo.submission.adjust.Adjustment;

/** An adjustment of the province, and what it does as of the instant that is asked about. */
public record AdjustmentLine(Adjustment entry, Adjustment.Standing standing) {}
