package net.openmeet.community.image.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MakingPicturesTest {

    private final PictureMaking making = new PictureMaking();

    @ParameterizedTest
    @ValueSource(
            strings = {"lossy.webp", "lossless.webp", "animated.webp", "animated.gif", "progressive.jpg", "cmyk.jpg"})
    void takesTheFirstFrameOfWhatPeopleHave(String file) throws InterruptedException {
        Picture picture = made(PictureFixtures.file(file));

        assertThat(picture.mediaType()).isEqualTo("image/jpeg");
        assertThat(picture.width()).isEqualTo(40);
        assertThat(picture.height()).isEqualTo(20);
        assertThat(PictureFixtures.colour(picture.file(ImageSize.LARGE), 0.1, 0.5))
                .isEqualTo("red");
        assertThat(PictureFixtures.colour(picture.file(ImageSize.LARGE), 0.9, 0.5))
                .isEqualTo("blue");
    }

    @ParameterizedTest
    @CsvSource({
        "turned-3.jpg, blue, red",
        "turned-6.jpg, red, blue",
        "turned-6.webp, red, blue",
        "turned-6.png, red, blue"
    })
    void turnsWhatACameraSawOnItsSide(String file, String first, String last) throws InterruptedException {
        Picture picture = made(PictureFixtures.file(file));

        boolean upright = picture.height() > picture.width();
        assertThat(upright).isEqualTo(file.contains("6"));
        byte[] large = picture.file(ImageSize.LARGE);
        assertThat(PictureFixtures.colour(large, upright ? 0.5 : 0.1, upright ? 0.1 : 0.5))
                .isEqualTo(first);
        assertThat(PictureFixtures.colour(large, upright ? 0.5 : 0.9, upright ? 0.9 : 0.5))
                .isEqualTo(last);
    }

    @Test
    void leavesOutWhatACameraWroteIntoIt() throws InterruptedException {
        byte[] sent = PictureFixtures.file("turned-6.jpg");
        assertThat(text(sent)).contains("SecretCamera");

        for (ImageSize size : ImageSize.values()) {
            assertThat(text(made(sent).file(size))).doesNotContain("SecretCamera", "Exif");
        }
    }

    @Test
    void leavesOutWhatFollowsAnImage() throws InterruptedException {
        byte[] image = PictureFixtures.plain("png", 10, 10, 0x336699);
        byte[] polyglot = (text(image) + "<script>alert(1)</script>").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(text(made(polyglot).file(ImageSize.LARGE))).doesNotContain("script");
    }

    @Test
    void keepsWhatOneCanSeeThrough() throws InterruptedException {
        Picture picture = made(PictureFixtures.file("see-through.webp"));

        assertThat(picture.mediaType()).isEqualTo("image/png");
        assertThat(PictureFixtures.seen(picture.file(ImageSize.LARGE)).getRGB(5, 0) >>> 24)
                .isLessThan(40);
    }

    @Test
    void keepsGreyAsDarkAsItIs() throws InterruptedException {
        assertThat(PictureFixtures.colour(
                        made(PictureFixtures.file("grey-16.png")).file(ImageSize.LARGE), 0.5, 0.5))
                .isEqualTo("grey 120");
        assertThat(PictureFixtures.colour(
                        made(PictureFixtures.file("grey-with-alpha.png")).file(ImageSize.LARGE), 0.5, 0.5))
                .isEqualTo("grey 100");
    }

    @Test
    void makesThreeSizesAndNoneLargerThanItWas() throws InterruptedException {
        Picture wide = made(PictureFixtures.plain("jpg", 2000, 1000, 0x336699));
        Picture tiny = made(PictureFixtures.plain("jpg", 3, 2, 0x336699));

        assertThat(widths(wide)).containsExactly(160, 480, 1600);
        assertThat(PictureFixtures.seen(wide.file(ImageSize.SMALL)).getHeight()).isEqualTo(80);
        assertThat(widths(tiny)).containsExactly(3, 3, 3);
    }

    @ParameterizedTest
    @CsvSource({"20000, 1, 1600, 1", "1, 20000, 1, 1600", "5000, 5000, 1600, 1600"})
    void makesSomethingOfAnyShape(int width, int height, int shownWidth, int shownHeight) throws InterruptedException {
        Picture picture = made(PictureFixtures.plain("png", width, height, 0x336699));

        assertThat(picture.width()).isEqualTo(shownWidth);
        assertThat(picture.height()).isEqualTo(shownHeight);
    }

    @Test
    void namesTheSameImageTheSame() throws InterruptedException {
        byte[] sent = PictureFixtures.plain("png", 30, 30, 0x336699);

        assertThat(made(sent).hash()).isEqualTo(made(sent).hash()).matches("[0-9a-f]{64}");
        assertThat(made(PictureFixtures.plain("png", 30, 30, 0x996633)).hash())
                .isNotEqualTo(made(sent).hash());
    }

    @Test
    void takesImagesOfEveryDepth() throws InterruptedException {
        for (int type = BufferedImage.TYPE_INT_RGB; type <= BufferedImage.TYPE_BYTE_INDEXED; type++) {
            assertThat(making.make(PictureFixtures.encoded("png", new BufferedImage(9, 9, type))))
                    .isInstanceOf(PictureResult.Made.class);
        }
    }

    private static int[] widths(Picture picture) {
        return Arrays.stream(ImageSize.values())
                .mapToInt(size -> PictureFixtures.seen(picture.file(size)).getWidth())
                .toArray();
    }

    private Picture made(byte[] sent) throws InterruptedException {
        return ((PictureResult.Made) making.make(sent)).picture();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
