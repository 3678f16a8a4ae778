package net.openmeet.community.image;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code openmeet.images.*}. Files are in a directory or in a bucket: one of them has to be said.
 *
 * @param directory on a disk that all instances of this service share, or where there is one only
 * @param s3 a server that talks S3
 * @param grace how long an image stays that nobody shows
 */
@ConfigurationProperties("openmeet.images")
public record ImageSettings(
        @Nullable Path directory,
        @Nullable S3 s3,
        @DefaultValue("24h") Duration grace) {

    public ImageSettings {
        if ((directory == null) == (s3 == null)) {
            throw new IllegalArgumentException(
                    "Set openmeet.images.directory, or openmeet.images.s3.bucket and what belongs to it");
        }
    }

    /**
     * {@code openmeet.images.s3.*}.
     *
     * @param endpoint of a server of one's own; null: Amazon's
     * @param accessKey null: what the environment has (instance roles, profiles)
     * @param secretKey comes with the access key
     */
    public record S3(
            @Nullable URI endpoint,
            @DefaultValue("us-east-1") String region,
            String bucket,
            @Nullable String accessKey,
            @Nullable String secretKey) {}
}
