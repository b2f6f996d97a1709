package vn.tiendo.catalogue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import vn.tiendo.workbook.Limits;

/**
 * How much of a stranger's file is read, and with how much care ({@code tiendo.reading.*}).
 *
 * @param entries parts of an .xlsx
 * @param entry size of one part, inflated
 * @param inflated size of all parts together, inflated
 * @param kept size of the inflated parts held in memory at once; larger ones are read in a stream
 * @param rows of a sheet; so are columns and cells
 * @param textLength characters of one cell
 * @param deadline how long one file may take
 * @param heavy from this inflated size on, a file is first tried in a process of its own
 * @param heap memory of that process
 */
public record ReadingSettings(
        @DefaultValue("500") int entries,
        @DefaultValue("64MB") DataSize entry,
        @DefaultValue("128MB") DataSize inflated,
        @DefaultValue("32MB") DataSize kept,
        @DefaultValue("100") int sheets,
        @DefaultValue("20000") int rows,
        @DefaultValue("200") int columns,
        @DefaultValue("500000") int cells,
        @DefaultValue("32767") int textLength,
        @DefaultValue("100000") int distinctTexts,
        @DefaultValue("10s") Duration deadline,
        @DefaultValue("24MB") DataSize heavy,
        @DefaultValue("256MB") DataSize heap) {

    /** @param fileBytes the largest file taken in */
    public Limits limits(long fileBytes) {
        return new Limits(
                fileBytes,
                entries,
                entry.toBytes(),
                inflated.toBytes(),
                kept.toBytes(),
                sheets,
                rows,
                columns,
                cells,
                textLength,
                distinctTexts);
    }

    /** The limits as settings of another process. */
    List<String> asArguments() {
        var arguments = new ArrayList<String>();
        arguments.add("--tiendo.reading.entries=" + entries);
        arguments.add("--tiendo.reading.entry=" + entry.toBytes() + "B");
        arguments.add("--tiendo.reading.inflated=" + inflated.toBytes() + "B");
        arguments.add("--tiendo.reading.kept=" + kept.toBytes() + "B");
        arguments.add("--tiendo.reading.sheets=" + sheets);
        arguments.add("--tiendo.reading.rows=" + rows);
        arguments.add("--tiendo.reading.columns=" + columns);
        arguments.add("--tiendo.reading.cells=" + cells);
        arguments.add("--tiendo.reading.text-length=" + textLength);
        arguments.add("--tiendo.reading.distinct-texts=" + distinctTexts);
        return arguments;
    }
}
