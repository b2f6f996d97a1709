package vn.tiendo.programme.form;

/** What a column's cells mean. */
public enum FieldType {
    /** A key into a registry, read as text; numbers without decimals are taken as their digits. */
    CODE,
    TEXT,
    /** Money in the sheet's declared unit, held as whole đồng. */
    MONEY,
    /** A decimal number in the column's own unit. */
    NUMBER,
    /** A percentage; held in points (84.48), whether written 0.8448 with a percent format, 84.48 or "84,48%". */
    PERCENT,
    DATE,
    /** A reporting period: a month, or a quarter, half-year or year, named by its last month. */
    PERIOD,
    /** Start and finish years, such as 2021-2025. */
    YEARS,
    /** One of a declared list. */
    CHOICE
}
