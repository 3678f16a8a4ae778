package net.openmeet.community.image.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostilePicturesTest {

    private final PictureMaking making = new PictureMaking();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "%PDF-1.7",
                "BM6",
                "RIFF    WAVE",
                "GIF",
                "\u00FF\u00D8"
            })
    void areRefusedWhereNobodyKnowsThem(String text) throws InterruptedException {
        assertThat(making.make(bytes(text))).isEqualTo(new PictureResult.Refused(PictureRefusal.UNSUPPORTED));
    }

    static Stream<byte[]> headersOfTooManyPixels() {
        return Stream.of(
                png(65_535, 65_535),
                png(Integer.MAX_VALUE, Integer.MAX_VALUE),
                png(8_000, 5_001),
                png(40_000, 1),
                bytes("GIF89a\u00FF\u00FF\u00FF\u00FF\0\0\0,\0\0\0\0\u00FF\u00FF\u00FF\u00FF\0\2\0;"));
    }

    @ParameterizedTest
    @MethodSource("headersOfTooManyPixels")
    void areRefusedByWhatTheySayOfTheirSize(byte[] sent) throws InterruptedException {
        assertThat(making.make(sent)).isEqualTo(new PictureResult.Refused(PictureRefusal.TOO_MANY_PIXELS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"turned-6.jpg", "progressive.jpg", "grey-16.png", "lossy.webp", "animated.gif"})
    void areRefusedWhereTheyAreCutOff(String file) throws InterruptedException {
        byte[] whole = PictureFixtures.file(file);

        assertThat(making.make(Arrays.copyOf(whole, whole.length / 2)))
                .isEqualTo(new PictureResult.Refused(PictureRefusal.UNREADABLE));
    }

    @Test
    void areRefusedWhereTheyPaintTheirPixelsAgainAndAgain() throws InterruptedException {
        byte[] progressive = PictureFixtures.file("progressive.jpg");
        int lastScan = lastIndexOf(progressive, (byte) 0xDA) - 1;
        var many = new ByteArrayOutputStream();
        many.write(progressive, 0, lastScan);
        for (int scans = 0; scans < 101; scans++) {
            many.write(progressive, lastScan, progressive.length - 2 - lastScan);
        }
        many.write(progressive, progressive.length - 2, 2);

        assertThat(making.make(many.toByteArray())).isEqualTo(new PictureResult.Refused(PictureRefusal.UNREADABLE));
    }

    /** Whatever is in them, something comes of it or nothing does, and no reader's exception gets out. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "turned-6.jpg",
                "turned-6.png",
                "turned-6.webp",
                "progressive.jpg",
                "cmyk.jpg",
                "grey-16.png",
                "lossy.webp",
                "animated.webp",
                "see-through.webp",
                "animated.gif"
            })
    void breakNothingHoweverTheyAreBent(String file) throws InterruptedException {
        var random = new Random(file.hashCode());
        for (int attempt = 0; attempt < 300; attempt++) {
            byte[] bent = PictureFixtures.file(file);
            for (int change = random.nextInt(4); change >= 0; change--) {
                bent[random.nextInt(bent.length)] = (byte) random.nextInt();
            }

            assertThat(making.make(bent)).isNotInstanceOf(PictureResult.Busy.class);
        }
    }

    @Test
    void leaveTheTurnToOthers() throws InterruptedException {
        for (int attempt = 0; attempt < 20; attempt++) {
            making.make(png(65_535, 65_535));
        }

        assertThat(making.make(PictureFixtures.plain("png", 5, 5, 0))).isInstanceOf(PictureResult.Made.class);
    }

    /** The header of a PNG, with the beginning of its pixels. */
    private static byte[] png(int width, int height) {
        ByteBuffer header = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0});
        var crc = new CRC32();
        crc.update(header.array());
        return ByteBuffer.allocate(8 + 4 + 17 + 4 + 12)
                .put(bytes("\u0089PNG\r\n\u001A\n"))
                .putInt(13)
                .put(header.array())
                .putInt((int) crc.getValue())
                .putInt(1000)
                .put("IDAT".getBytes(StandardCharsets.US_ASCII))
                .array();
    }

    private static int lastIndexOf(byte[] bytes, byte wanted) {
        int at = bytes.length - 1;
        while (bytes[at] != wanted || bytes[at - 1] != (byte) 0xFF) {
            at--;
        }
        return at;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
