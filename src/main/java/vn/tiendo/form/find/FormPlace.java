package vn.tiendo.form.find;

import java.util.List;
import vn.tiendo.programme.form.Form;

/** Where in a sheet a form was looked for, and found or not. */
public sealed interface FormPlace {

    Form form();

    /** How many of its columns or questions were found. */
    int fit();

    /** Labels or words that were looked for in vain; if there are any, it is not read. */
    List<String> missing();

    /** The first row that is its own; no row for none. */
    int firstRow();

    default boolean isComplete() {
        return missing().isEmpty();
    }

    /** Whether nothing of it is left to be found, be it required or not. */
    default boolean isWhole() {
        return isComplete();
    }

    /**
     * A table under its header.
     *
     * @param endsBefore the row that is not its any more
     */
    record UnderHeader(Form form, Header header, int endsBefore) implements FormPlace {
        @Override
        public int fit() {
            return header.columns().size();
        }

        @Override
        public List<String> missing() {
            return header.missing();
        }

        @Override
        public int firstRow() {
            return header.firstRow();
        }
    }

    /** A block of questions. */
    record InBlock(Form form, BlockFound block) implements FormPlace {
        @Override
        public int fit() {
            return block.answers().size();
        }

        @Override
        public boolean isWhole() {
            return block.whole();
        }

        @Override
        public List<String> missing() {
            return block.missing();
        }

        @Override
        public int firstRow() {
            return block.firstRow();
        }
    }

    /** Nothing of it is there. */
    record Nowhere(Form form, List<String> missing) implements FormPlace {

        public static final int NO_ROW = 0;

        @Override
        public int fit() {
            return 0;
        }

        @Override
        public int firstRow() {
            return NO_ROW;
        }

        @Override
        public boolean isComplete() {
            return false;
        }
    }
}
