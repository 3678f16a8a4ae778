package net.openmeet.community.image.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** What we send of images. */
enum Encoding {
    JPEG("image/jpeg"),
    PNG("image/png");

    private static final float QUALITY = 0.85f;

    private final String mediaType;

    Encoding(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The one that keeps what there is to see of an image. */
    static Encoding of(BufferedImage image) {
        return image.getColorModel().hasAlpha() && isSeeThrough(image) ? PNG : JPEG;
    }

    String mediaType() {
        return mediaType;
    }

    /** Its pixels and nothing else. */
    byte[] encoded(BufferedImage image) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(name()).next();
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(this == JPEG ? opaque(image) : image, null, null), settings(writer));
        } catch (IOException e) {
            throw new UncheckedIOException("In memory nothing fails", e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private ImageWriteParam settings(ImageWriter writer) {
        ImageWriteParam settings = writer.getDefaultWriteParam();
        if (this == JPEG) {
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(QUALITY);
        }
        return settings;
    }

    private static BufferedImage opaque(BufferedImage image) {
        if (!image.getColorModel().hasAlpha()) {
            return image;
        }
        var opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        opaque.createGraphics().drawImage(image, 0, 0, null);
        return opaque;
    }

    private static boolean isSeeThrough(BufferedImage image) {
        int[] line = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, line.length, 1, line, 0, line.length);
            for (int pixel : line) {
                if (pixel >>> 24 != 0xFF) {
                    return true;
                }
            }
        }
        return false;
    }
}
