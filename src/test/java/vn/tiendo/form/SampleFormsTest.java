package vn.tiendo.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.tiendo.programme.Programmes;

class SampleFormsTest {
    @Test
    void loads() {
        var p = Programmes.load(Path.of("jobs")).getFirst();
        new FormReader(p);
        assertThat(p.forms()).hasSize(4);
    }
}
