package vn.tiendo.programme.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LikenessTest {

    @Test
    void countsEditsAsTheirDefinitionDoes() {
        var random = new Random(20250501);
        for (int i = 0; i < 2_000; i++) {
            String one = word(random);
            String other = word(random);

            assertThat(Likeness.edits(one, other)).as("%s, %s", one, other).isEqualTo(defined(one, other));
        }
    }

    /** Short and of few letters, so that much is in common. */
    private static String word(Random random) {
        return random.ints(random.nextInt(8), 'a', 'd')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int defined(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.length() + other.length();
        }
        String rest = one.substring(1);
        String otherRest = other.substring(1);
        if (one.charAt(0) == other.charAt(0)) {
            return defined(rest, otherRest);
        }
        return 1 + Math.min(defined(rest, otherRest), Math.min(defined(rest, other), defined(one, otherRest)));
    }
}
