package vn.tiendo.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SrgbProfileTest {

    @Test
    void meansByItsNumbersTheColoursOfSrgb() {
        var ours = new ICC_ColorSpace(ICC_Profile.getInstance(SrgbProfile.bytes()));
        var javas = ColorSpace.getInstance(ColorSpace.CS_sRGB);
        float[] colour = {0.12f, 0.31f, 0.47f};

        float[] meant = ours.toCIEXYZ(colour);

        assertThat(ours.getNumComponents()).isEqualTo(3);
        for (int i = 0; i < meant.length; i++) {
            assertThat(meant[i]).isCloseTo(javas.toCIEXYZ(colour)[i], Offset.offset(0.01f));
        }
    }
}
