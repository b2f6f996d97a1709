package vn.tiendo.bench;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Rows of projects from a seed; of some hundreds one figure is wrong, of one kind or another. */
final class ProjectRows {

    private static final String[] STAGES = {
        "Chuẩn bị đầu tư", "Lựa chọn nhà thầu", "Giải phóng mặt bằng", "Đang thi công", "Tạm dừng", "Hoàn thành"
    };
    private static final String[] OWNERS = {
        "Ban QLDA các công trình giao thông tỉnh", "UBND thị xã Mường Lay", "Ban QLDA thị xã Mường Lay"
    };

    /** One row in this many is wrong in one given way. */
    private static final int RARE = 150;

    private static final int FIRST_CODE = 6_000_000;

    private final Random random;
    private final Words words;

    private ProjectRows(long seed) {
        this.random = new Random(seed);
        this.words = new Words(random);
    }

    static List<ProjectRow> of(int count, long seed) {
        var rows = new ProjectRows(seed);
        return IntStream.range(0, count).mapToObj(rows::row).toList();
    }

    private ProjectRow row(int number) {
        int start = 2019 + random.nextInt(6);
        String group = random.nextInt(20) == 0 ? "B" : "C";
        var money = money(group);
        double due = random.nextInt(100) / 10.0;
        boolean onLand = random.nextInt(3) == 0;
        return new ProjectRow(
                Integer.toString(FIRST_CODE + number),
                words.project(),
                one(OWNERS),
                group,
                start,
                start + 5 + random.nextInt(3),
                money,
                money.volumeToDate() > 0 ? Optional.of((double) random.nextInt(100)) : Optional.empty(),
                money.plan() > 0 && random.nextInt(10) > 0 ? Optional.of(share(money)) : Optional.empty(),
                onLand ? Optional.of(due) : Optional.empty(),
                onLand ? Optional.of(rarely() ? due + 1 : due / 2) : Optional.empty(),
                one(STAGES),
                random.nextInt(4) == 0 ? "b" : "",
                random.nextInt(3) > 0 ? words.remark() : "",
                random.nextInt(50) == 0 ? words.remark() : "");
    }

    private ProjectRow.Money money(String group) {
        long total = (group.equals("B") ? 45_000L : 10_000L) + random.nextInt(70_000);
        long before = total / (2 + random.nextInt(8));
        long plan = random.nextInt(20) == 0 ? 0 : 1_000 + random.nextInt((int) (total - before) / 2);
        long toDate = plan * random.nextInt(60) / 100;
        long volume = toDate == 0 ? 0 : toDate + random.nextInt(300);
        return new ProjectRow.Money(
                total,
                rarely() ? total + 1 : before,
                plan,
                sources(rarely() ? plan + 10 : plan),
                volume / 6,
                volume,
                rarely() ? toDate + 1 : toDate / 6,
                rarely() ? plan + 5 : toDate,
                plan);
    }

    private List<Optional<Long>> sources(long plan) {
        long central = plan / 2;
        long local = plan / 4;
        return random.nextBoolean()
                ? List.of(Optional.of(central), Optional.of(plan - central), Optional.empty())
                : List.of(Optional.of(central), Optional.of(local), Optional.of(plan - central - local));
    }

    /** In points, as printed: two decimals. */
    private double share(ProjectRow.Money money) {
        double exact = 100.0 * money.disbursedToDate() / money.plan();
        return Math.round(100 * (rarely() ? exact + 1 : exact)) / 100.0;
    }

    private boolean rarely() {
        return random.nextInt(RARE) == 0;
    }

    private String one(String[] choice) {
        return choice[random.nextInt(choice.length)];
    }
}
