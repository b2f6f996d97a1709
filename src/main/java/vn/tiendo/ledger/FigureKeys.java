package vn.tiendo.ledger;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Under which keys a submission's figures are kept, for whoever names one of them. Safe for use by many threads. */
public record FigureKeys(JdbcClient jdbc) {

    /** What its rows of a form are about. */
    public List<String> subjects(long receipt, String form) {
        return jdbc.sql("""
                        SELECT DISTINCT subject COLLATE "C" AS subject FROM figure
                        WHERE receipt = :receipt AND form = :form
                        ORDER BY subject
                        """)
                .param("receipt", receipt)
                .param("form", form)
                .query((row, _) -> row.getString("subject"))
                .list();
    }

    /** For which members of its dimensions a column says anything. */
    public List<String> members(long receipt, String form, String field) {
        return jdbc.sql("""
                        SELECT DISTINCT member COLLATE "C" AS member FROM figure
                        WHERE receipt = :receipt AND form = :form AND field = :field AND member <> ''
                        ORDER BY member
                        """)
                .param("receipt", receipt)
                .param("form", form)
                .param("field", field)
                .query((row, _) -> row.getString("member"))
                .list();
    }
}
