package vn.tiendo.document.page;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.content.Appendix;
import vn.tiendo.content.Block;
import vn.tiendo.content.Roman;

/** What a page is made of, for its list of contents. */
public record Outline(List<Entry> entries) {

    public Outline {
        entries = List.copyOf(entries);
    }

    /**
     * A heading.
     *
     * @param id of its element
     * @param level 1, or 2 for what is within the one before
     */
    public record Entry(String id, int level, String text) {}

    public static Outline of(List<Block> blocks, List<Appendix> appendices, PageWords words) {
        var entries = new ArrayList<Entry>();
        for (var block : blocks) {
            if (block instanceof Block.Title title) {
                entries.add(new Entry(part(entries.size() + 1), title.level(), text(title)));
            }
        }
        for (int i = 0; i < appendices.size(); i++) {
            String text = words.appendix() + " " + Roman.of(i + 1) + ". "
                    + appendices.get(i).title();
            entries.add(new Entry(appendix(i + 1), 1, text));
        }
        return new Outline(entries);
    }

    static String text(Block.Title title) {
        return title.number().isEmpty() ? title.text() : title.number() + " " + title.text();
    }

    static String part(int number) {
        return "part-" + number;
    }

    static String appendix(int number) {
        return "appendix-" + number;
    }
}
