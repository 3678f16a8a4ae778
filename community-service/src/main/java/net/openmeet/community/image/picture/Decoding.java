package net.openmeet.community.image.picture;

import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.stream.IntStream;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.ImageInputStream;

/** Reads what strangers sent. How large it is its header says, before anything of it is unpacked. */
final class Decoding {

    private static final long MOST_PIXELS = 40_000_000;
    private static final int LONGEST_SIDE = 30_000;

    /** Of what can only be unpacked as a whole. */
    private static final long MOST_PIXELS_AS_A_WHOLE = 16_000_000;

    /** More is not unpacked at a time: of a larger image every second pixel of every second line, or every third. */
    private static final double BYTES_IN_MEMORY = 48_000_000;

    /** Where a reader doesn't say. */
    private static final int BYTES_OF_A_PIXEL = 4;

    private Decoding() {}

    /** Signals that nothing is made of it. */
    static final class RefusedException extends Exception {

        private static final long serialVersionUID = 1L;

        private final PictureRefusal refusal;

        RefusedException(PictureRefusal refusal) {
            super(refusal.code(), null, false, false);
            this.refusal = refusal;
        }

        PictureRefusal refusal() {
            return refusal;
        }
    }

    /** Its first frame, in the colours of the web, as it was taken. */
    static BufferedImage decoded(SourceFormat format, byte[] sent) throws RefusedException {
        boolean asAWhole = isUnpackedAsAWhole(format, sent);
        try (ImageInputStream input = new ByteArrayImageInputStream(sent)) {
            ImageReader reader = format.reader();
            try {
                reader.setInput(input, false, true);
                return WebColours.of(read(reader, asAWhole ? MOST_PIXELS_AS_A_WHOLE : MOST_PIXELS));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            // Readers throw whatever they like at what isn't as they expect it.
            throw new RefusedException(PictureRefusal.UNREADABLE);
        }
    }

    private static boolean isUnpackedAsAWhole(SourceFormat format, byte[] sent) throws RefusedException {
        if (format != SourceFormat.JPEG) {
            return format == SourceFormat.WEBP;
        }
        JpegScans scans = JpegScans.of(sent);
        if (!scans.areSound()) {
            throw new RefusedException(PictureRefusal.UNREADABLE);
        }
        return scans.count() > 1;
    }

    private static BufferedImage read(ImageReader reader, long most) throws IOException, RefusedException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        long pixels = (long) width * height;
        if (pixels > most || width > LONGEST_SIDE || height > LONGEST_SIDE) {
            throw new RefusedException(PictureRefusal.TOO_MANY_PIXELS);
        }
        int every = (int) Math.ceil(Math.sqrt(pixels * bytesOfAPixel(reader) / BYTES_IN_MEMORY));
        ImageReadParam reading = reader.getDefaultReadParam();
        if (every > 1) {
            reading.setSourceSubsampling(every, every, 0, 0);
        }
        return reader.read(0, reading);
    }

    private static int bytesOfAPixel(ImageReader reader) throws IOException {
        ImageTypeSpecifier type = reader.getRawImageType(0);
        return type == null
                ? BYTES_OF_A_PIXEL
                : Math.ceilDiv(
                        IntStream.of(type.getSampleModel().getSampleSize()).sum(), Byte.SIZE);
    }
}
