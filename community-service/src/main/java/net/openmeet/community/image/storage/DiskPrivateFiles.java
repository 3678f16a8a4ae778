package net.openmeet.community.image.storage;

import java.io.IOException;
import java.nio.file.Files;
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
        return DiskFile.open(path(id));
    }

    /** And what is left of it where the process ended in the middle. */
    @Override
    public void remove(UUID id) throws IOException {
        DiskFile.removeFrom(directory, id + "*");
    }

    private Path path(UUID id) {
        return directory.resolve(id.toString());
    }
}
