package vn.tiendo.form.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The groups that are open while a table's rows are read, one within the other. */
final class TableGroups {

    private final Deque<Open> open = new ArrayDeque<>();

    private record Open(int index, int depth, RowTitle title) {}

    /** The innermost group's index among the table's rows; −1 for none. */
    int innermost() {
        return open.isEmpty() ? -1 : open.peek().index();
    }

    Optional<RowTitle> title() {
        return Optional.ofNullable(open.peek()).map(Open::title);
    }

    /**
     * Opens a group, which ends those that lie as deep or deeper.
     *
     * @param index its own among the table's rows
     * @return the index of the group in which it lies; −1 for none
     */
    int open(int index, int depth, RowTitle title) {
        while (!open.isEmpty() && open.peek().depth() >= depth) {
            open.pop();
        }
        int parent = innermost();
        open.push(new Open(index, depth, title));
        return parent;
    }
}
