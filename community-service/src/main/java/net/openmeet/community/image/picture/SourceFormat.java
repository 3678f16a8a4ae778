package net.openmeet.community.image.picture;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** What people send, told by its first bytes: what they say it is, or call it, counts for nothing. */
enum SourceFormat {
    JPEG("\u00FF\u00D8\u00FF", 0),
    PNG("\u0089PNG\r\n\u001A\n", 0),
    GIF("GIF8", 0),
    WEBP("WEBP", 8);

    private final String signature;
    private final int offset;

    SourceFormat(String signature, int offset) {
        this.signature = signature;
        this.offset = offset;
    }

    static Optional<SourceFormat> of(byte[] sent) {
        return Arrays.stream(values()).filter(format -> format.begins(sent)).findFirst();
    }

    /** A new reader; no other than the one for this format, whatever else the class path has. */
    ImageReader reader() throws IOException {
        return this == WEBP
                ? new WebPImageReaderSpi().createReaderInstance(null)
                : ImageIO.getImageReadersByFormatName(name()).next();
    }

    private boolean begins(byte[] sent) {
        int length = signature.length();
        return sent.length >= offset + length
                && new String(sent, offset, length, StandardCharsets.ISO_8859_1).equals(signature);
    }
}
