package net.openmeet.community.image.picture;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held.
 *
 * @param value as EXIF has it: 1 upright, 2 mirrored, 3 upside down, 4 mirrored upside down, 5 to 8 on its side
 */
record Orientation(int value) {

    private static final Orientation UPRIGHT = new Orientation(1);
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;
    private static final int LITTLE_ENDIAN = 0x4949;

    /** What an image says of it; upright where it says nothing, or nonsense. */
    static Orientation of(SourceFormat format, byte[] image) {
        try {
            return ExifBlock.of(format, image).map(Orientation::read).orElse(UPRIGHT);
        } catch (RuntimeException _) {
            // Cut off, or with lengths that lead nowhere: whether it is an image at all its reader says.
            return UPRIGHT;
        }
    }

    private static Orientation read(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == LITTLE_ENDIAN ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int entry = 0; entry < entries; entry++) {
            int at = directory + 2 + entry * ENTRY;
            if (Short.toUnsignedInt(tiff.getShort(at)) == TAG) {
                int value = Short.toUnsignedInt(tiff.getShort(at + 8));
                return value >= 1 && value <= 8 ? new Orientation(value) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** The image as it was seen. */
    BufferedImage upright(BufferedImage image) {
        if (value == 1) {
            return image;
        }
        int width = image.getWidth();
        int height = image.getHeight();
        boolean onItsSide = value > 4;
        var turned = new BufferedImage(onItsSide ? height : width, onItsSide ? width : height, image.getType());
        Graphics2D graphics = turned.createGraphics();
        graphics.drawImage(image, turning(width, height), null);
        graphics.dispose();
        return turned;
    }

    private AffineTransform turning(int width, int height) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
