package vn.tiendo.programme;

import java.util.List;

/** What has to agree within one form. */
final class FormChecks {

    private final Form form;
    private final Block block;

    FormChecks(Form form, Block block) {
        this.form = form;
        this.block = block;
    }

    void check() {
        checkItems();
        switch (form.subject()) {
            case KEY -> {} // its leaf field is a reference, checked as such
            case ACROSS -> checkAcross();
            case ROW -> needFields(List.of("kind", "town", "name"));
        }
    }

    private void checkItems() {
        boolean keyed = form.columns().stream()
                .anyMatch(c -> c.key().filter("items"::equals).isPresent());
        if (keyed && form.items().isEmpty()) {
            block.faults().add(block.place(), "có cột 'key: items' nhưng chưa khai số liệu", "thêm mục 'items'");
        }
    }

    private void checkAcross() {
        if (form.columns().stream().noneMatch(c -> c.across().isPresent())) {
            block.faults().add(block.placeOf("subject"), "'subject: across' cần một cột có 'across'", "");
        }
    }

    private void needFields(List<String> fields) {
        for (String field : fields) {
            if (form.column(field).isEmpty()) {
                block.faults().add(block.placeOf("subject"), "'subject' này cần trường '" + field + "'", "");
            }
        }
    }
}
