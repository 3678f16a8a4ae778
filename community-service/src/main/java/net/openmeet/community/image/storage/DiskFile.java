package net.openmeet.community.image.storage;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import net.openmeet.community.image.ImageFile;

/** Reads and removes files of a directory. */
final class DiskFile {

    private DiskFile() {}

    /** Empty if there is none. */
    static Optional<ImageFile> open(Path path) throws IOException {
        try {
            FileChannel file = FileChannel.open(path);
            return Optional.of(new ImageFile(Channels.newInputStream(file), file.size()));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
    }

    /** Removes the files of a directory with such names; none where there is no directory. */
    static void removeFrom(Path directory, String glob) throws IOException {
        if (!Files.isDirectory(directory)) {
            return;
        }
        try (var files = Files.newDirectoryStream(directory, glob)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        }
    }
}
