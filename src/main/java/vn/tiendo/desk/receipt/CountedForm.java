package vn.tiendo.desk.receipt;

import java.util.List;

/**
 * What was counted of a form, in words.
 *
 * @param form its number and title
 * @param sums one line each
 */
public record CountedForm(String form, String rows, String figures, List<String> sums) {

    public CountedForm {
        sums = List.copyOf(sums);
    }
}
