package net.openmeet.community.image.storage;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.community.image.ImageFile;
import net.openmeet.community.image.ImageFiles;
import net.openmeet.community.image.picture.ImageSize;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Files in a bucket, which nobody else reads. */
final class S3ImageFiles implements ImageFiles, AutoCloseable {

    private final S3Client client;
    private final String bucket;

    S3ImageFiles(S3Client client, String bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    @Override
    public void put(UUID filesId, ImageSize size, String mediaType, byte[] file) throws IOException {
        try {
            client.putObject(
                    request -> request.bucket(bucket).key(key(filesId, size)).contentType(mediaType),
                    RequestBody.fromBytes(file));
        } catch (SdkException e) {
            throw failed(e);
        }
    }

    @Override
    public Optional<ImageFile> open(UUID filesId, ImageSize size) throws IOException {
        try {
            ResponseInputStream<GetObjectResponse> file =
                    client.getObject(request -> request.bucket(bucket).key(key(filesId, size)));
            return Optional.of(new ImageFile(file, file.response().contentLength()));
        } catch (NoSuchKeyException _) {
            return Optional.empty();
        } catch (SdkException e) {
            throw failed(e);
        }
    }

    @Override
    public void remove(UUID filesId) throws IOException {
        try {
            for (ImageSize size : ImageSize.values()) {
                client.deleteObject(request -> request.bucket(bucket).key(key(filesId, size)));
            }
        } catch (SdkException e) {
            throw failed(e);
        }
    }

    @Override
    public void close() {
        client.close();
    }

    private static String key(UUID filesId, ImageSize size) {
        return filesId + "/" + size.text();
    }

    private static IOException failed(SdkException e) {
        return new IOException("The server of images: " + e.getMessage(), e);
    }
}
