package net.openmeet.community.image.picture;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.Raster;

/** Images in sRGB, which everybody takes an image without a profile for. */
final class WebColours {

    private WebColours() {}

    /** The image itself where it is in sRGB already. */
    static BufferedImage of(BufferedImage image) {
        ColorSpace colours = image.getColorModel().getColorSpace();
        if (colours.getType() == ColorSpace.TYPE_GRAY) {
            return ofGrey(image);
        }
        if (colours.isCS_sRGB()) {
            return image;
        }
        // All at once: drawn, each pixel would be converted by itself, which takes minutes.
        BufferedImage converted = empty(image);
        return new ColorConvertOp(null).filter(image, converted);
    }

    /** Java takes grey for linear light, and would make it lighter; in files it is as dark as sRGB's. */
    private static BufferedImage ofGrey(BufferedImage image) {
        Raster raster = image.getRaster();
        int surplus = image.getColorModel().getComponentSize(0) - Byte.SIZE;
        boolean seeThrough = image.getColorModel().hasAlpha();
        BufferedImage converted = empty(image);
        int[] row = new int[image.getWidth()];
        int[] line = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            raster.getSamples(0, y, row.length, 1, 0, row);
            for (int x = 0; x < row.length; x++) {
                line[x] = 0xFF000000 | (surplus > 0 ? row[x] >> surplus : row[x]) * 0x010101;
            }
            if (seeThrough) {
                raster.getSamples(0, y, row.length, 1, 1, row);
                for (int x = 0; x < row.length; x++) {
                    line[x] = (line[x] & 0x00FFFFFF) | ((surplus > 0 ? row[x] >> surplus : row[x]) << 24);
                }
            }
            converted.setRGB(0, y, row.length, 1, line, 0, row.length);
        }
        return converted;
    }

    private static BufferedImage empty(BufferedImage like) {
        return new BufferedImage(
                like.getWidth(),
                like.getHeight(),
                like.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    }
}
