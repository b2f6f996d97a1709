package vn.tiendo.run;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class OneByOneTest extends SampleMonths {

    @DynamicPropertySource
    static void own(DynamicPropertyRegistry registry) {
        places(registry);
    }

    @Test
    void reportsTheSameWhenFilesComeOneByOneInAnotherOrder() throws IOException {
        for (Path sample : samples("2025-06").reversed()) {
            drop("2025-06", sample);
            collect();
        }

        report("2025-06", "");

        assertTrue("2025-06");
    }
}
