package net.openmeet.community.image.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import net.openmeet.community.image.ImageFiles;
import net.openmeet.community.image.ImageSettings;
import net.openmeet.community.image.picture.ImageSize;
import net.openmeet.platform.id.Uuids;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KeepingImagesInABucketTest extends KeepingImageFiles {

    private final BucketServer server = new BucketServer();
    private final S3ImageFiles files =
            new S3ImageFiles(new ImageSettings.S3(server.address(), "eu-central-1", "pictures", "key", "secret"));

    @Override
    ImageFiles files() {
        return files;
    }

    @AfterEach
    void end() {
        files.close();
        server.close();
    }

    @Test
    void saysWhoAsksAndWhatIsSent() throws IOException {
        files.put(Uuids.next(), ImageSize.SMALL, "image/png", new byte[] {1});

        assertThat(server.lastHeader("Authorization"))
                .startsWith("AWS4-HMAC-SHA256 Credential=key/")
                .contains("/eu-central-1/s3/aws4_request");
        assertThat(server.lastHeader("Content-Type")).isEqualTo("image/png");
    }

    @Test
    void saysThatTheServerIsAway() {
        server.close();

        assertThatThrownBy(() -> files.open(Uuids.next(), ImageSize.SMALL)).isInstanceOf(IOException.class);
    }
}
