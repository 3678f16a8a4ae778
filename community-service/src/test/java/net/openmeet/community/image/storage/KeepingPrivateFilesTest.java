package net.openmeet.community.image.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import net.openmeet.community.image.ImageFile;
import net.openmeet.community.image.ImageSettings;
import net.openmeet.community.image.PrivateFiles;
import net.openmeet.platform.id.Uuids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wherever they are. */
class KeepingPrivateFilesTest {

    private final Path directory;
    private final UUID id = Uuids.next();

    KeepingPrivateFilesTest(@TempDir Path directory) {
        this.directory = directory;
    }

    @Test
    void keepsThemOnDisk() throws IOException {
        keeps(new DiskPrivateFiles(directory.resolve("not/there/yet")));

        try (Stream<Path> all = Files.walk(directory.resolve("not"))) {
            assertThat(all.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void keepsThemInABucket() throws IOException {
        try (var server = new BucketServer();
                var files = new S3PrivateFiles(
                        new ImageSettings.S3(server.address(), "eu-central-1", "own", "key", "secret"))) {
            keeps(files);
        }
    }

    private void keeps(PrivateFiles files) throws IOException {
        assertThat(read(files)).isEmpty();
        files.remove(id);

        files.put(id, "application/zip", file("one"));
        files.put(id, "application/zip", file("another"));

        assertThat(read(files)).contains("another");
        files.remove(id);
        assertThat(read(files)).isEmpty();
    }

    private Path file(String text) throws IOException {
        return Files.writeString(directory.resolve("made"), text);
    }

    private Optional<String> read(PrivateFiles files) throws IOException {
        Optional<ImageFile> opened = files.open(id);
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        try (ImageFile file = opened.get()) {
            return Optional.of(new String(file.content().readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
