package net.openmeet.community.image.storage;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import net.openmeet.community.image.ImageFile;
import net.openmeet.community.image.ImageSettings;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Files by their keys, kept by a server that talks S3. */
final class Bucket implements AutoCloseable {

    private static final Duration SILENCE = Duration.ofSeconds(5);

    private final S3Client client;
    private final String name;

    private Bucket(S3Client client, String name) {
        this.client = client;
        this.name = name;
    }

    /**
     * Asks for nothing that Amazon's own servers alone understand.
     *
     * @param altogether how long a call takes at most
     */
    static Bucket of(ImageSettings.S3 settings, Duration altogether) {
        S3Client client = S3Client.builder()
                .region(Region.of(settings.region()))
                .endpointOverride(settings.endpoint())
                .forcePathStyle(settings.endpoint() != null)
                .credentialsProvider(credentials(settings.accessKey(), settings.secretKey()))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .serviceConfiguration(own -> own.chunkedEncodingEnabled(false))
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(SILENCE)
                        .socketTimeout(SILENCE))
                .overrideConfiguration(own -> own.apiCallTimeout(altogether))
                .build();
        return new Bucket(client, settings.bucket());
    }

    void put(String key, String mediaType, RequestBody file) throws IOException {
        try {
            client.putObject(request -> request.bucket(name).key(key).contentType(mediaType), file);
        } catch (SdkException e) {
            throw failed(e);
        }
    }

    /** Empty if there is none. */
    Optional<ImageFile> open(String key) throws IOException {
        try {
            ResponseInputStream<GetObjectResponse> file =
                    client.getObject(request -> request.bucket(name).key(key));
            return Optional.of(new ImageFile(file, file.response().contentLength()));
        } catch (NoSuchKeyException _) {
            return Optional.empty();
        } catch (SdkException e) {
            throw failed(e);
        }
    }

    /** The same again, or what isn't there, changes nothing. */
    void remove(String key) throws IOException {
        try {
            client.deleteObject(request -> request.bucket(name).key(key));
        } catch (SdkException e) {
            throw failed(e);
        }
    }

    @Override
    public void close() {
        client.close();
    }

    private static AwsCredentialsProvider credentials(@Nullable String accessKey, @Nullable String secretKey) {
        return accessKey == null || secretKey == null
                ? DefaultCredentialsProvider.builder().build()
                : StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKey, secretKey));
    }

    private static IOException failed(SdkException e) {
        return new IOException("The server of files: " + e.getMessage(), e);
    }
}
