package vn.tiendo.bench;

import java.util.List;
import java.util.Optional;

/** What one row of Biểu 01 says, as plain numbers: money in triệu đồng. Blank cells are empty. */
record ProjectRow(
        String code,
        String name,
        String owner,
        String group,
        int start,
        int finish,
        Money money,
        Optional<Double> volumeShare,
        Optional<Double> disbursedShare,
        Optional<Double> landDue,
        Optional<Double> landDone,
        String stage,
        String delay,
        String difficulty,
        String proposal) {

    /** @param sources central, local, other; nothing where the cell is blank */
    record Money(
            long total,
            long before,
            long plan,
            List<Optional<Long>> sources,
            long volume,
            long volumeToDate,
            long disbursed,
            long disbursedToDate,
            long estimate) {}

    long planBySource() {
        return money.sources().stream()
                .flatMap(Optional::stream)
                .mapToLong(Long::longValue)
                .sum();
    }

    int sourcesSaid() {
        return (int) money.sources().stream().filter(Optional::isPresent).count();
    }
}
