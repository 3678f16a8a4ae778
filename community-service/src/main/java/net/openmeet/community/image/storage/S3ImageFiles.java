package net.openmeet.community.image.storage;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.community.image.ImageFile;
import net.openmeet.community.image.ImageFiles;
import net.openmeet.community.image.ImageSettings;
import net.openmeet.community.image.picture.ImageSize;
import software.amazon.awssdk.core.sync.RequestBody;

/** Files in a bucket, which nobody else reads. */
final class S3ImageFiles implements ImageFiles, AutoCloseable {

    private static final Duration ALTOGETHER = Duration.ofSeconds(15);

    private final Bucket bucket;

    S3ImageFiles(ImageSettings.S3 settings) {
        this.bucket = Bucket.of(settings, ALTOGETHER);
    }

    @Override
    public void put(UUID filesId, ImageSize size, String mediaType, byte[] file) throws IOException {
        bucket.put(key(filesId, size), mediaType, RequestBody.fromBytes(file));
    }

    @Override
    public Optional<ImageFile> open(UUID filesId, ImageSize size) throws IOException {
        return bucket.open(key(filesId, size));
    }

    @Override
    public void remove(UUID filesId) throws IOException {
        for (ImageSize size : ImageSize.values()) {
            bucket.remove(key(filesId, size));
        }
    }

    @Override
    public void close() {
        bucket.close();
    }

    private static String key(UUID filesId, ImageSize size) {
        return filesId + "/" + size.text();
    }
}
