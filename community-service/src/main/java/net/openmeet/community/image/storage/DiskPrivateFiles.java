package net.openmeet.community.image.storage;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.community.image.ImageFile;
import net.openmeet.community.image.PrivateFiles;

/** Files in a directory beside those of images. */
final class DiskPrivateFiles implements PrivateFiles {

    private final Path directory;

    DiskPrivateFiles(Path images) {
        this.directory = images.resolve("private");
    }

    @Override
    public void put(UUID id, String mediaType, Path file) throws IOException {
        Files.createDirectories(directory);
        Path unfinished = Files.createTempFile(directory, id.toString(), ".part");
        Files.copy(file, unfinished, StandardCopyOption.REPLACE_EXISTING);
        Files.move(unfinished, path(id), StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public Optional<ImageFile> open(UUID id) throws IOException {
        try {
            FileChannel file = FileChannel.open(path(id));
            return Optional.of(new ImageFile(Channels.newInputStream(file), file.size()));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
    }

    /** And what is left of it where the process ended in the middle. */
    @Override
    public void remove(UUID id) throws IOException {
        if (!Files.isDirectory(directory)) {
            return;
        }
        try (var files = Files.newDirectoryStream(directory, id + "*")) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        }
    }

    private Path path(UUID id) {
        return directory.resolve(id.toString());
    }
}
