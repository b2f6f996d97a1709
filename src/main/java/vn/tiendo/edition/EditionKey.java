package vn.tiendo.edition;

import vn.tiendo.measure.Period;
import vn.tiendo.report.source.Audience;

/** Of what there are editions, numbered from 1: a programme's report on a period for an audience. */
public record EditionKey(String programme, Period period, Audience audience) {}
