package net.openmeet.community.image.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/** Where an image says how it was taken: a TIFF file within the file. */
final class ExifBlock {

    private static final long EXIF_OF_JPEG = 0x457869660000L;
    private static final int PREFIX = 6;
    private static final int APP1 = 0xE1;
    private static final int START_OF_SCAN = 0xDA;
    private static final int EXIF_OF_PNG = 0x65584966;
    private static final int EXIF_OF_WEBP = 0x46495845;

    private ExifBlock() {}

    /**
     * The block, from its byte order on.
     *
     * @throws RuntimeException if the file is cut off or lies about its lengths
     */
    static Optional<ByteBuffer> of(SourceFormat format, byte[] image) {
        return switch (format) {
            case JPEG -> ofJpeg(ByteBuffer.wrap(image));
            case PNG -> ofPng(ByteBuffer.wrap(image));
            case WEBP -> ofWebp(ByteBuffer.wrap(image).order(ByteOrder.LITTLE_ENDIAN));
            case GIF -> Optional.empty();
        };
    }

    private static Optional<ByteBuffer> ofJpeg(ByteBuffer jpeg) {
        int at = 2;
        while (at + 4 <= jpeg.limit() && Byte.toUnsignedInt(jpeg.get(at)) == 0xFF) {
            int marker = Byte.toUnsignedInt(jpeg.get(at + 1));
            int length = Short.toUnsignedInt(jpeg.getShort(at + 2));
            if (marker == START_OF_SCAN) {
                break;
            }
            if (marker == APP1 && length > 2 + PREFIX && jpeg.getLong(at + 4) >>> 16 == EXIF_OF_JPEG) {
                return Optional.of(jpeg.slice(at + 4 + PREFIX, length - 2 - PREFIX));
            }
            at += 2 + length;
        }
        return Optional.empty();
    }

    private static Optional<ByteBuffer> ofPng(ByteBuffer png) {
        int at = 8;
        while (at + 8 <= png.limit()) {
            int length = png.getInt(at);
            if (png.getInt(at + 4) == EXIF_OF_PNG) {
                return Optional.of(png.slice(at + 8, length));
            }
            at = Math.addExact(at, Math.addExact(natural(length), 12));
        }
        return Optional.empty();
    }

    private static Optional<ByteBuffer> ofWebp(ByteBuffer webp) {
        int at = 12;
        while (at + 8 <= webp.limit()) {
            int length = webp.getInt(at + 4);
            if (webp.getInt(at) == EXIF_OF_WEBP) {
                ByteBuffer block = webp.slice(at + 8, length);
                boolean prefixed =
                        length > 8 && block.order(ByteOrder.BIG_ENDIAN).getLong(0) >>> 16 == EXIF_OF_JPEG;
                return Optional.of(prefixed ? block.slice(PREFIX, length - PREFIX) : block);
            }
            // Chunks have an even length.
            at = Math.addExact(at, Math.addExact(natural(length), 8 + length % 2));
        }
        return Optional.empty();
    }

    private static int natural(int length) {
        if (length < 0) {
            throw new IllegalArgumentException("A chunk of more than two gigabytes");
        }
        return length;
    }
}
