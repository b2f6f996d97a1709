package vn.tiendo.programme.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.programme.fault.DefinitionPlace;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.programme.indicator.Watch;

/** Something that a signed report says or shows. */
public sealed interface ReportItem {

    /** The forms whose rows it is told from. */
    default List<String> formsOf(List<Indicator> indicators) {
        return switch (this) {
            case Listed listed -> List.of(listed.form());
            case Quoted quoted -> List.of(quoted.form());
            case Seldom seldom -> seldom.item().formsOf(indicators);
            case Drawn drawn
            when drawn.chart() == Chart.PARTS ->
                indicators.stream()
                        .filter(indicator -> indicator.code().equals(drawn.indicator()))
                        .map(indicator -> indicator.numerator().form())
                        .toList();
            case Paragraph _,
                    Each _,
                    Keys _,
                    Table _,
                    Drawn _,
                    Warned _,
                    Forecast _,
                    Scores _,
                    Submissions _,
                    Notes _,
                    Heading _,
                    FollowUp _,
                    Officer _ -> List.of();
        };
    }

    /**
     * Names in a row, to be used in sentences as {@code {list.code}}, their number as {@code {list.code.count}}.
     *
     * @param say of one member
     */
    record Enumeration(MemberSelection members, LocalText say) {}

    /** Sentences that belong together. */
    record Paragraph(Map<String, Enumeration> lists, List<Phrase.Ways> sentences) implements ReportItem {

        public Paragraph {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * The same sentences of each member, a point each.
     *
     * @param lead what stands before them
     * @param none what is said where there is no member
     */
    record Each(
            Optional<LocalText> lead, MemberSelection members, List<Phrase.Ways> sentences, Optional<LocalText> none)
            implements ReportItem {

        public Each {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * The few figures that matter most.
     *
     * @param figures each the value of an indicator
     */
    record Keys(List<Key> figures) implements ReportItem {

        public Keys {
            figures = List.copyOf(figures);
        }
    }

    /** One of them, with what is told of it. */
    record Key(String indicator, List<Phrase> told) {

        public Key {
            told = List.copyOf(told);
        }
    }

    /**
     * A table of members.
     *
     * @param columns facts: {@code dis_pct.value}
     * @param whole whether the first row is of all together
     */
    record Table(LocalText caption, MemberSelection members, List<String> columns, boolean whole, DefinitionPlace place)
            implements ReportItem {

        public Table {
            columns = List.copyOf(columns);
        }
    }

    /** How a chart is drawn. */
    enum Chart {
        /** A bar a member, the best first, with the average and the share of the year that is over. */
        RANKED,
        /** Over the periods, with the year before and the forecast. */
        COURSE,
        /** A bar a member, made of what is done and what is left. */
        STACKED,
        /** A tile a unit. */
        TILES,
        /** A bar a member, made of what each member of another dimension has of it. */
        PARTS
    }

    /**
     * A chart.
     *
     * @param title as a finding
     * @param tiles rows of units' codes from the north, each from the west; blank for no unit
     * @param parts the dimension of what bars are made of; empty where they are not
     * @param near in a report on one member, so many places before it and behind it are shown; 0 for all
     */
    record Drawn(
            Chart chart,
            String indicator,
            String by,
            List<Phrase> title,
            List<List<String>> tiles,
            Optional<String> parts,
            int near,
            DefinitionPlace place)
            implements ReportItem {

        public Drawn {
            title = List.copyOf(title);
            tiles = tiles.stream().map(List::copyOf).toList();
        }
    }

    /**
     * What the province is warned of: who, what, why, what was said about it.
     *
     * @param kinds of {@code warnings.yaml}
     * @param level of units or of their rows; empty for both
     * @param most rows at most; 0 for all
     */
    record Warned(LocalText caption, List<Watch.Kind> kinds, Optional<Watch.Level> level, int most)
            implements ReportItem {

        public Warned {
            kinds = List.copyOf(kinds);
        }
    }

    /**
     * Rows of a form as reported; in a report on one member of a dimension, that member's.
     *
     * @param columns fields, {@code field:member} of those across members, ratios by row, and {@code unit}
     * @param where the values of fields that rows are to have; all rows if empty
     * @param order the column by which they are put; empty for the sheet's order
     * @param most so many at most; 0 for all
     * @param whole whether the first row adds them up
     */
    record Listed(
            LocalText caption,
            String form,
            List<String> columns,
            Map<String, List<String>> where,
            Optional<String> order,
            boolean descending,
            int most,
            boolean whole)
            implements ReportItem {

        /** The column that says who reported. */
        public static final String UNIT = "unit";

        public Listed {
            columns = List.copyOf(columns);
            where = Map.copyOf(where);
        }
    }

    /** A heading within a chapter, numbered. */
    record Heading(LocalText text) implements ReportItem {}

    /**
     * What is told only at times.
     *
     * @param due the kinds of period with whose end it is
     */
    record Seldom(List<Form.Frequency> due, ReportItem item) implements ReportItem {

        public Seldom {
            due = List.copyOf(due);
        }
    }

    /**
     * What senders wrote in a field, word for word, with who did.
     *
     * @param most so many at most; 0 for all
     */
    record Quoted(LocalText caption, String form, String field, int most) implements ReportItem {}

    /** What the year will come to, by each method. */
    record Forecast(LocalText caption) implements ReportItem {}

    /** The towns' scores by the criteria in force. */
    record Scores(LocalText caption) implements ReportItem {}

    /** Who sent, when, what became of it. */
    record Submissions(LocalText caption) implements ReportItem {}

    /** What readers have to know of the figures: who is missing, late, returned, corrected, adjusted. */
    record Notes() implements ReportItem {}

    /**
     * What was asked in the period before, each with what became of it: what senders wrote in a field, and tasks that
     * officers set.
     *
     * @param tasks codes of the places of this report in which tasks are set
     * @param most so many rows at most; 0 for all
     * @param place of the tasks' codes
     */
    record FollowUp(LocalText caption, String form, String field, List<String> tasks, int most, DefinitionPlace place)
            implements ReportItem {

        public FollowUp {
            tasks = List.copyOf(tasks);
        }
    }

    /** What only an officer can say. */
    record Officer(String code, LocalText asked) implements ReportItem {}
}
