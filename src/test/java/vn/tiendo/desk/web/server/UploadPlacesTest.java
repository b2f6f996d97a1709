package vn.tiendo.desk.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UploadPlacesTest {

    private final UploadPlaces places = new UploadPlaces(16);

    @Test
    void leavesRoomForOthersWhereOneSenderHoldsAllThatItCan() {
        assertThat(taken("10.0.0.1", 100)).hasSize(8);

        assertThat(taken("10.0.0.2", 100)).hasSize(4);
        assertThat(taken("10.0.0.3", 100)).hasSize(4);
        assertThat(places.take("10.0.0.4")).isEmpty();
    }

    @Test
    void takesOneMoreOfTheSameSenderWhileFewAreSending() {
        taken("10.0.0.1", 4);

        assertThat(places.take("10.0.0.1")).isPresent();
    }

    @Test
    void givesAPlaceAgainThatWasLeft() {
        var held = taken("10.0.0.1", 8);
        assertThat(places.take("10.0.0.1")).isEmpty();

        held.forEach(UploadPlaces.Place::close);

        assertThat(taken("10.0.0.1", 100)).hasSize(8);
    }

    @Test
    void hasAPlaceWhereThereIsOnlyOne() {
        var only = new UploadPlaces(1);

        assertThat(only.take("10.0.0.1")).isPresent();
        assertThat(only.take("10.0.0.2")).isEmpty();
    }

    private List<UploadPlaces.Place> taken(String address, int times) {
        var held = new ArrayList<UploadPlaces.Place>();
        for (int i = 0; i < times; i++) {
            places.take(address).ifPresent(held::add);
        }
        return held;
    }
}
