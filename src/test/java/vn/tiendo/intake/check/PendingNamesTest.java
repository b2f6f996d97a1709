package vn.tiendo.intake.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.Shipped;
import vn.tiendo.programme.registry.NameKind;
import vn.tiendo.submission.UnknownNames.UnknownName;

class PendingNamesTest {

    private static final Programme SHIPPED = Shipped.urban();

    @Test
    void areThoseThatAreLikeSomethingAndStillMeanNothing() {
        var pending = PendingNames.pending(
                SHIPPED,
                List.of(
                        unknown("CT04", "TT Tuan Giao cu"),
                        unknown("CT04", "TT Mường Ảng"), // another unit's town, but known
                        unknown("CT04", "Hà Nội"),
                        unknown("DA02", "794209")));

        assertThat(pending)
                .extracting(
                        p -> p.kind(), p -> p.suggestions().getFirst().thing().key())
                .containsExactly(tuple(NameKind.TOWN, "DT-TGI"), tuple(NameKind.PROJECT, "7942009"));
    }

    @Test
    void areNotAskedForWhereThereIsNoDatabase(@TempDir Path home) {
        assertThat(PendingNames.in(home, SHIPPED)).isEmpty();
    }

    private static UnknownName unknown(String rule, String written) {
        return new UnknownName(rule, written, Optional.of(Period.of("2025-06")), 1);
    }
}
