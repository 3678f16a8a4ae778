package net.openmeet.community.image.storage;

import java.time.Duration;
import java.util.Objects;
import net.openmeet.community.image.ImageFiles;
import net.openmeet.community.image.ImageSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

@Configuration(proxyBeanMethods = false)
class StorageConfiguration {

    private static final Duration SILENCE = Duration.ofSeconds(5);
    private static final Duration ALTOGETHER = Duration.ofSeconds(15);

    @Bean
    ImageFiles imageFiles(ImageSettings settings) {
        ImageSettings.S3 s3 = settings.s3();
        return s3 == null
                ? new DiskImageFiles(Objects.requireNonNull(settings.directory()))
                : new S3ImageFiles(client(s3), s3.bucket());
    }

    /** A client without what Amazon's own servers alone understand. */
    static S3Client client(ImageSettings.S3 settings) {
        return S3Client.builder()
                .region(Region.of(settings.region()))
                .endpointOverride(settings.endpoint())
                .forcePathStyle(settings.endpoint() != null)
                .credentialsProvider(credentials(settings.accessKey(), settings.secretKey()))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .serviceConfiguration(own -> own.chunkedEncodingEnabled(false))
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(SILENCE)
                        .socketTimeout(SILENCE))
                .overrideConfiguration(own -> own.apiCallTimeout(ALTOGETHER))
                .build();
    }

    private static AwsCredentialsProvider credentials(@Nullable String accessKey, @Nullable String secretKey) {
        return accessKey == null || secretKey == null
                ? DefaultCredentialsProvider.builder().build()
                : StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKey, secretKey));
    }
}
