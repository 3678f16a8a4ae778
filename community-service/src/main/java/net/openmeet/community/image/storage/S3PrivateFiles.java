package net.openmeet.community.image.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.community.image.ImageFile;
import net.openmeet.community.image.ImageSettings;
import net.openmeet.community.image.PrivateFiles;
import software.amazon.awssdk.core.sync.RequestBody;

/** Files in the bucket of images, under a prefix of their own. */
final class S3PrivateFiles implements PrivateFiles, AutoCloseable {

    /** They are larger than images. */
    private static final Duration ALTOGETHER = Duration.ofMinutes(2);

    private final Bucket bucket;

    S3PrivateFiles(ImageSettings.S3 settings) {
        this.bucket = Bucket.of(settings, ALTOGETHER);
    }

    @Override
    public void put(UUID id, String mediaType, Path file) throws IOException {
        bucket.put(key(id), mediaType, RequestBody.fromFile(file));
    }

    @Override
    public Optional<ImageFile> open(UUID id) throws IOException {
        return bucket.open(key(id));
    }

    @Override
    public void remove(UUID id) throws IOException {
        bucket.remove(key(id));
    }

    @Override
    public void close() {
        bucket.close();
    }

    private static String key(UUID id) {
        return "private/" + id;
    }
}
