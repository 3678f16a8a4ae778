package net.openmeet.community.image.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.community.image.ImageFile;
import net.openmeet.community.image.PrivateFiles;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Files in the bucket of images, under a prefix of their own. */
final class S3PrivateFiles implements PrivateFiles, AutoCloseable {

    /** They are larger than images. */
    private static final Duration ALTOGETHER = Duration.ofMinutes(2);

    private final S3Client client;
    private final String bucket;

    S3PrivateFiles(S3Client client, String bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    @Override
    public void put(UUID id, String mediaType, Path file) throws IOException {
        try {
            client.putObject(
                    request -> request.bucket(bucket)
                            .key(key(id))
                            .contentType(mediaType)
                            .overrideConfiguration(own -> own.apiCallTimeout(ALTOGETHER)),
                    RequestBody.fromFile(file));
        } catch (SdkException e) {
            throw failed(e);
        }
    }

    @Override
    public Optional<ImageFile> open(UUID id) throws IOException {
        try {
            ResponseInputStream<GetObjectResponse> file = client.getObject(request ->
                    request.bucket(bucket).key(key(id)).overrideConfiguration(own -> own.apiCallTimeout(ALTOGETHER)));
            return Optional.of(new ImageFile(file, file.response().contentLength()));
        } catch (NoSuchKeyException _) {
            return Optional.empty();
        } catch (SdkException e) {
            throw failed(e);
        }
    }

    @Override
    public void remove(UUID id) throws IOException {
        try {
            client.deleteObject(request -> request.bucket(bucket).key(key(id)));
        } catch (SdkException e) {
            throw failed(e);
        }
    }

    @Override
    public void close() {
        client.close();
    }

    private static String key(UUID id) {
        return "private/" + id;
    }

    private static IOException failed(SdkException e) {
        return new IOException("The server of files: " + e.getMessage(), e);
    }
}
