package vn.tiendo.intake.check;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.form.Table;
import vn.tiendo.ledger.KeptFigure;
import vn.tiendo.ledger.Ledger;
import vn.tiendo.ledger.RowMarks;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.form.Form;

/** Adds marks to the rows of submissions that were accepted before marks existed. */
@Component
class MarkingRows implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(MarkingRows.class);

    private final RowMarks marks;
    private final Catalogue catalogue;

    MarkingRows(Ledger ledger, Catalogue catalogue) {
        this.marks = ledger.marks();
        this.catalogue = catalogue;
    }

    @Override
    public void afterPropertiesSet() {
        var unmarked = marks.unmarked();
        unmarked.forEach(this::mark);
        if (!unmarked.isEmpty()) {
            LOG.info("The rows of {} submissions can be known again by their marks", unmarked.size());
        }
    }

    private void mark(RowMarks.Unmarked submission) {
        var forms = catalogue.find(submission.programme()).stream()
                .flatMap(entry -> entry.programme().everyForm().stream())
                .filter(form -> form.subject() == Form.Subject.KEY)
                .map(Form::code)
                .distinct()
                .map(form -> new RowMarks.OfForm(
                        form,
                        LedgerHistory.past(marks.figures(submission.receipt(), form))
                                .marks()))
                .toList();
        marks.keep(submission.receipt(), submission.programme(), submission.period(), forms);
    }

    /** Those of tables that are about to be kept. */
    static List<RowMarks.OfForm> of(UnitCode unit, List<Table> tables) {
        return tables.stream()
                .filter(table -> table.form().subject() == Form.Subject.KEY)
                .map(table -> new RowMarks.OfForm(
                        table.form().code(),
                        LedgerHistory.past(KeptFigure.of(unit, List.of(table))).marks()))
                .toList();
    }
}
