package vn.tiendo.bench.month;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import vn.tiendo.bench.BookWriter;
import vn.tiendo.bench.ShippedProgramme;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.load.Programmes;

/** What a province's units send in for one period: a workbook each. */
final class Month {

    private static final String FORM = "B01";
    private static final long MILLION = 1_000_000;
    private static final int KEPT_OF_A_ROW = 25;

    private final Province province;
    private final Period period;
    private final String template;
    private final List<Printed> columns;
    private final String sheet;

    /** @param jobs the province's folder of programmes */
    Month(Province province, Path jobs, Period period) {
        this(province, period, Programmes.loadOne(jobs.resolve(ShippedProgramme.CODE), notice -> {}));
    }

    private Month(Province province, Period period, Programme programme) {
        this.province = province;
        this.period = period;
        this.template = programme.asOf(period).templateVersion();
        this.columns = Printed.of(programme, FORM, period);
        this.sheet = programme.asOf(period).form(FORM).orElseThrow().sheets().getFirst();
    }

    /** The months before this one, the latest last. */
    static List<Period> before(Period period, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(months -> Period.of(period.yearMonth().minusMonths(1L + count - months)))
                .toList();
    }

    /** Writes all of them, in a folder of the period. */
    void write(Path input) throws IOException {
        for (int unit = 0; unit < province.units(); unit++) {
            write(input, unit, 0);
        }
    }

    /**
     * Writes one unit's workbook.
     *
     * @param correction as of {@link WorksSheet}; 0 for its first one
     */
    void write(Path input, int unit, long correction) throws IOException {
        var folder = Files.createDirectories(input.resolve(period.toString()));
        var sender = province.senders().get(unit);
        var works = sheet(unit, correction);
        var sheets = new LinkedHashMap<String, BookWriter.Content>();
        sheets.put("Thông tin", new Cover(sender, period, template));
        sheets.put(sheet, works);
        var file = folder.resolve("%s_%s_%s.xlsx".formatted(sender.code(), period, correction));
        new BookWriter(columns.size()).write(file, sheets);
    }

    private WorksSheet sheet(int unit, long correction) {
        return new WorksSheet(
                columns, province.senders().get(unit), province.works().get(unit), period, correction);
    }

    /** About how many figures are kept of it. */
    long figures() {
        return (long) province.units() * Province.PROJECTS * KEPT_OF_A_ROW;
    }

    /** What all of it adds up to. */
    Totals totals() {
        var totals = new Totals();
        for (int unit = 0; unit < province.units(); unit++) {
            add(totals, unit, 0);
        }
        return totals;
    }

    /** What one unit's workbook adds up to. */
    Totals totals(int unit, long correction) {
        var totals = new Totals();
        add(totals, unit, correction);
        return totals;
    }

    private void add(Totals totals, int unit, long correction) {
        var code = province.senders().get(unit).code();
        sheet(unit, correction).sums().forEach((slot, millions) -> totals.put(code, slot, millions * MILLION));
    }
}
