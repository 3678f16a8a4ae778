package net.openmeet.community.image.picture;

import java.awt.image.BufferedImage;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Makes pictures, one at a time: what unpacking one takes, 110 MB at most, is there once. */
@Component
public class PictureMaking {

    private static final int MOST_WAITING = 8;
    private static final long PATIENCE = 10;

    private final Semaphore turn = new Semaphore(1, true);

    PictureMaking() {}

    /** A picture of what somebody sent. */
    public PictureResult make(byte[] sent) throws InterruptedException {
        Optional<SourceFormat> format = SourceFormat.of(sent);
        if (format.isEmpty()) {
            return new PictureResult.Refused(PictureRefusal.UNSUPPORTED);
        }
        if (turn.getQueueLength() >= MOST_WAITING || !turn.tryAcquire(PATIENCE, TimeUnit.SECONDS)) {
            return new PictureResult.Busy();
        }
        try {
            return new PictureResult.Made(picture(format.get(), sent));
        } catch (Decoding.RefusedException e) {
            return new PictureResult.Refused(e.refusal());
        } finally {
            turn.release();
        }
    }

    private static Picture picture(SourceFormat format, byte[] sent) throws Decoding.RefusedException {
        BufferedImage large = Orientation.of(format, sent)
                .upright(Scaling.atMost(ImageSize.LARGE.longestSide(), Decoding.decoded(format, sent)));
        Encoding encoding = Encoding.of(large);
        Map<ImageSize, byte[]> files = new EnumMap<>(ImageSize.class);
        for (ImageSize size : ImageSize.values()) {
            files.put(size, encoding.encoded(Scaling.atMost(size.longestSide(), large)));
        }
        return new Picture(encoding.mediaType(), large.getWidth(), large.getHeight(), files);
    }
}
