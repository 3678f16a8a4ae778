package net.openmeet.community.image.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import javax.imageio.ImageIO;

/** Images that tests send, and what they make of those that come back. */
public final class PictureFixtures {

    private PictureFixtures() {}

    /** A file of this module's test resources, {@code images/}: forty by twenty pixels, red on the left, blue on the right. */
    static byte[] file(String name) {
        try (InputStream file = PictureFixtures.class.getResourceAsStream("/images/" + name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An image of one colour. */
    public static byte[] plain(String format, int width, int height, int rgb) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(rgb));
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        return encoded(format, image);
    }

    static byte[] encoded(String format, BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** What a browser would see. */
    public static BufferedImage seen(byte[] file) {
        try {
            return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Which of red, blue, grey or something else is at a place of an image. */
    static String colour(byte[] file, double right, double down) {
        BufferedImage image = seen(file);
        var pixel = new Color(image.getRGB((int) (right * image.getWidth()), (int) (down * image.getHeight())));
        int spread = Math.max(Math.abs(pixel.getRed() - pixel.getBlue()), Math.abs(pixel.getRed() - pixel.getGreen()));
        if (spread < 12) {
            return "grey " + Math.round(pixel.getRed() / 10.0) * 10;
        }
        return pixel.getRed() > 1.5 * pixel.getBlue()
                ? "red"
                : pixel.getBlue() > 1.5 * pixel.getRed() ? "blue" : pixel.toString();
    }
}
