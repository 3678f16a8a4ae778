package net.openmeet.community.image.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.community.image.ImageFile;
import net.openmeet.community.image.ImageFiles;
import net.openmeet.community.image.picture.ImageSize;

/** Files in a directory: one for each image, in one of 256. */
final class DiskImageFiles implements ImageFiles {

    private final Path directory;

    DiskImageFiles(Path directory) {
        this.directory = directory;
    }

    @Override
    public void put(UUID filesId, ImageSize size, String mediaType, byte[] file) throws IOException {
        Path target = path(filesId, size);
        Files.createDirectories(target.getParent());
        // Nobody ever reads a part: also not after the power went.
        Path unfinished = Files.createTempFile(target.getParent(), size.text(), ".part");
        Files.write(unfinished, file);
        Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public Optional<ImageFile> open(UUID filesId, ImageSize size) throws IOException {
        return DiskFile.open(path(filesId, size));
    }

    @Override
    public void remove(UUID filesId) throws IOException {
        DiskFile.removeFrom(own(filesId), "*");
        Files.deleteIfExists(own(filesId));
    }

    private Path path(UUID filesId, ImageSize size) {
        return own(filesId).resolve(size.text());
    }

    /** By the end of the id, which differs most. */
    private Path own(UUID filesId) {
        String name = filesId.toString();
        return directory.resolve(name.substring(name.length() - 2)).resolve(name);
    }
}
