package org.muster.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.muster.shared.usecase.Refusal;

class PhotosTest {

    @Test
    void aPictureIsKeptNoLargerThanOneNeedsItWhateverItsSize() throws IOException {
        for (var side : new int[] {400, 1_600, 3_300, 9_000}) {
            var kept = ImageIO.read(new ByteArrayInputStream(new Photos().developed(1, picture(side, side / 2))));
            assertThat(kept.getWidth()).isEqualTo(Math.min(side, 1_600));
            assertThat(kept.getHeight()).isEqualTo(kept.getWidth() / 2);
        }
    }

    @Test
    void whatClaimsToBeLargerThanAnyCameraTakesIsRefused() throws IOException {
        var strip = picture(12_001, 1);
        assertThatThrownBy(() -> new Photos().developed(3, strip)).isInstanceOf(Refusal.class);
    }

    private static byte[] picture(int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY), "png", out);
        return out.toByteArray();
    }
}
