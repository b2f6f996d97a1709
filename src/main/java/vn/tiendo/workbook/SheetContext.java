package vn.tiendo.workbook;

/** What the sheets of one .xlsx share. */
record SheetContext(SharedTexts texts, Styles styles, DateSystem dates, Limits limits) {}
