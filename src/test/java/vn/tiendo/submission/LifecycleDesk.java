package vn.tiendo.submission;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import vn.tiendo.database.TestDatabase;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.load.Programmes;

/** A database of its own, in which submissions are sent and moved at instants that a test names. */
final class LifecycleDesk {

    static final Programme PROGRAMME =
            Programmes.loadOne(Path.of("jobs", "urban-infrastructure"), _ -> List.of(), _ -> {});
    static final Period JUNE = new Period(2025, 6);
    static final UnitCode TUAN_GIAO = new UnitCode("099");
    static final UnitCode MUONG_LAY = new UnitCode("095");
    static final Reason WHY = new Reason("theo đề nghị của đơn vị");

    final TestDatabase database = TestDatabase.fresh();
    private int sent;

    /** {@code T+n} hours, where T lies behind the deadline of June 2025. */
    static Instant hour(int n) {
        return Instant.parse("2025-06-20T01:00:00Z").plusSeconds(3600L * n);
    }

    Submissions submissions(Instant now) {
        return new Submissions(database.jdbc(), database.transactions(), Clock.fixed(now, ZoneOffset.UTC));
    }

    Lifecycle at(Instant now) {
        return new Lifecycle(PROGRAMME, database.jdbc(), database.transactions(), Clock.fixed(now, ZoneOffset.UTC));
    }

    Lifecycle at(int hour) {
        return at(hour(hour));
    }

    Standings standings() {
        return new Standings(database.jdbc());
    }

    long accepted(UnitCode unit, int hour) {
        return decided(unit, hour, State.ACCEPTED);
    }

    long decided(UnitCode unit, int hour, State state) {
        long receipt = pending(unit, hour);
        submissions(hour(hour))
                .decide(receipt, new Decision(state, Optional.of(unit), Optional.of(JUNE), hour(hour), "v1"));
        return receipt;
    }

    long pending(UnitCode unit, int hour) {
        var arrival =
                new Arrival(PROGRAMME.code(), new FileName("a.xlsx"), "upload", Optional.of(unit), Optional.of(JUNE));
        return submissions(hour(hour))
                .receive(arrival, ("file " + sent++).getBytes(UTF_8))
                .number();
    }

    Outcome close(int hour) {
        return at(hour).close(JUNE, Optional.empty(), province(), WHY);
    }

    Outcome reopen(UnitCode unit, int hour) {
        return at(hour).reopen(JUNE, Optional.of(unit), Optional.empty(), province(), WHY);
    }

    Outcome reopen(UnitCode unit, int hour, LocalDate until) {
        return at(hour).reopen(JUNE, Optional.of(unit), Optional.of(until), province(), WHY);
    }

    Outcome sendBack(long receipt, int hour) {
        return at(hour).sendBack(receipt, province(), WHY, List.of(), Optional.empty());
    }

    Outcome withdraw(long receipt, UnitCode unit, int hour) {
        return at(hour).withdraw(receipt, Actor.ofUnit("Lò Thị Ơn", unit), WHY);
    }

    List<Long> counting(int hour) {
        return submissions(hour(hour)).current(PROGRAMME.code(), JUNE, hour(hour)).stream()
                .map(Submission::receipt)
                .toList();
    }

    Standing standing(long receipt, int hour) {
        return standings().of(receipt, hour(hour)).orElseThrow();
    }

    static Actor province() {
        return Actor.ofProvince("Nguyễn Văn Tổng");
    }
}
