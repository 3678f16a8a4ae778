package net.openmeet.community.image.storage;

import java.util.Objects;
import net.openmeet.community.image.ImageFiles;
import net.openmeet.community.image.ImageSettings;
import net.openmeet.community.image.PrivateFiles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Knows no class of the library for buckets, so that who has a directory loads none. */
@Configuration(proxyBeanMethods = false)
class StorageConfiguration {

    @Bean
    ImageFiles imageFiles(ImageSettings settings) {
        ImageSettings.S3 s3 = settings.s3();
        return s3 == null ? new DiskImageFiles(Objects.requireNonNull(settings.directory())) : new S3ImageFiles(s3);
    }

    @Bean
    PrivateFiles privateFiles(ImageSettings settings) {
        ImageSettings.S3 s3 = settings.s3();
        return s3 == null ? new DiskPrivateFiles(Objects.requireNonNull(settings.directory())) : new S3PrivateFiles(s3);
    }
}
