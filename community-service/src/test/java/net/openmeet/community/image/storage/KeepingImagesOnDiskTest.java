package net.openmeet.community.image.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import net.openmeet.community.image.ImageFiles;
import net.openmeet.community.image.picture.ImageSize;
import net.openmeet.platform.id.Uuids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepingImagesOnDiskTest extends KeepingImageFiles {

    private final Path directory;

    KeepingImagesOnDiskTest(@TempDir Path directory) {
        this.directory = directory.resolve("not/there/yet");
    }

    @Override
    ImageFiles files() {
        return new DiskImageFiles(directory);
    }

    @Test
    void leavesNothingUnfinishedBehind() throws IOException {
        UUID id = Uuids.next();
        files().put(id, ImageSize.SMALL, "image/png", new byte[] {1});

        try (Stream<Path> all = Files.walk(directory)) {
            assertThat(all.filter(Files::isRegularFile))
                    .singleElement()
                    .satisfies(file -> assertThat(file).endsWith(Path.of(id.toString(), "small")));
        }
    }
}
