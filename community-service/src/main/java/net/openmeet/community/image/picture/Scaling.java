package net.openmeet.community.image.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Makes images smaller, by halves, so that each pixel comes of all those that it stands for. */
final class Scaling {

    private Scaling() {}

    /** The image with sides of at most so many pixels, never larger than it was; as {@code INT_RGB}, or {@code INT_ARGB} where it can be seen through. */
    static BufferedImage atMost(int longestSide, BufferedImage image) {
        double factor = Math.min(1, (double) longestSide / Math.max(image.getWidth(), image.getHeight()));
        int width = scaled(image.getWidth(), factor);
        int height = scaled(image.getHeight(), factor);
        BufferedImage step = image;
        while (step.getWidth() >= 2 * width
                && step.getHeight() >= 2 * height
                && step.getWidth() + step.getHeight() > 2) {
            step = drawn(step, Math.max(width, step.getWidth() / 2), Math.max(height, step.getHeight() / 2));
        }
        return drawn(step, width, height);
    }

    private static int scaled(int side, double factor) {
        return Math.max(1, (int) Math.round(side * factor));
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height) {
        var smaller = new BufferedImage(
                width,
                height,
                image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = smaller.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return smaller;
    }
}
