/** Reads forms, rules, indicators, calendar, letters and reports from YAML. */
@NullMarked
package vn.tiendo.programme.load.yaml;

import org.jspecify.annotations.NullMarked;
