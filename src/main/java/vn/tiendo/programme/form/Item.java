package vn.tiendo.programme.form;

import vn.tiendo.programme.fault.LocalText;

/** A declared row of a form whose rows are data items, such as D01 of Biểu 02. */
public record Item(String code, LocalText name, String unit, boolean required) {}
