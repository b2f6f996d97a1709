package vn.tiendo.bench.month;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.tiendo.measure.Period;

/**
 * A project of the benchmark's own. What its sender reports of it follows from it and the period alone, so that months
 * agree with each other: the same plan all year, sums that only grow.
 *
 * @param total investment; all money here is in whole millions of đồng
 * @param central yearly plan by source, as the two after it
 * @param pace how many hundredths of the year's plan are disbursed a month
 */
record Work(
        String code,
        Sender sender,
        String task,
        String name,
        String decision,
        String stage,
        long total,
        long central,
        long local,
        long other,
        int pace) {

    static final int START = 2019;
    static final int FINISH = 2027;

    private static final List<String> TASKS =
            List.of("1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "2.1", "2.2", "2.3", "2.4", "2.5", "2.6", "3.4");
    private static final List<String> STAGES =
            List.of("Đang thi công", "Chuẩn bị đầu tư", "Lựa chọn nhà thầu", "Giải phóng mặt bằng");

    /** Nine years' plans together stay below the total. */
    private static final int PARTS = 30;

    static Work of(Sender sender, int number, Random random) {
        long total = 5_000L + random.nextInt(295_000);
        int part = (int) total / PARTS;
        return new Work(
                Integer.toString(7_000_000 + number),
                sender,
                TASKS.get(random.nextInt(TASKS.size())),
                "Đường giao thông nội thị số " + number + ", " + sender.shortName(),
                number + "/QĐ-UBND ngày 15/03/2019",
                STAGES.get(random.nextInt(STAGES.size())),
                total,
                50 + random.nextInt(part),
                50 + random.nextInt(part),
                50 + random.nextInt(part),
                3 + random.nextInt(5));
    }

    long plan() {
        return central + local + other;
    }

    /** From the beginning of the year to the end of that month. */
    private long disbursed(int month) {
        return plan() * month * pace / 100;
    }

    /** A little more is built than paid for. */
    private static long volume(long disbursed) {
        return disbursed * 11 / 10;
    }

    /** By the form's fields, across its sources; what every sender adds up. */
    Map<String, Long> money(Period period) {
        long toDate = disbursed(period.month());
        long before = disbursed(period.month() - 1);
        var money = new LinkedHashMap<String, Long>();
        money.put("total", total);
        money.put("before", (period.year() - START) * disbursed(12));
        money.put("plan", plan());
        money.put("plan_by/NSTW", central);
        money.put("plan_by/NSĐP", local);
        money.put("plan_by/KHAC", other);
        money.put("vol_in", volume(toDate) - volume(before));
        money.put("vol_ytd", volume(toDate));
        money.put("dis_in", toDate - before);
        money.put("dis_ytd", toDate);
        money.put("est_year", plan() * 95 / 100);
        return money;
    }

    Map<String, String> texts() {
        return Map.of(
                "code", code,
                "name", name,
                "task", task,
                "owner", sender.owner(),
                "place", sender.name(),
                "group", "B",
                "years", START + "-" + FINISH,
                "decision", decision,
                "stage", stage);
    }

    /** As a line of the registry of projects. */
    String registered() {
        return "%s,%s,%s,\"%s\",\"%s\",\"%s\",B,%d,%d,%s,%d000000,False"
                .formatted(
                        code, sender.code(), task, name, sender.owner(), sender.name(), START, FINISH, decision, total);
    }
}
