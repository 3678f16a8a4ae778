package net.openmeet.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's programs, unpacked once per user and version from the archive on the class path. */
final class PostgresBinaries {

    private PostgresBinaries() {}

    /**
     * The folder that holds {@code bin/postgres}; unpacked now if it isn't there yet.
     *
     * @param own where to keep it for a user who has no cache directory to write to
     */
    static Path unpacked(Path own) throws IOException {
        String archive = "postgres-" + system() + "-" + machine() + ".txz";
        URL found = PostgresBinaries.class.getResource("/" + archive);
        if (found == null) {
            throw new IOException("There is no PostgreSQL for this machine on the class path (" + archive + ")");
        }
        JarURLConnection connection = (JarURLConnection) found.openConnection();
        // Another version has another checksum.
        String version = Long.toHexString(connection.getJarEntry().getCrc());
        Path home = firstOf(cache(), own).resolve("postgresql-" + version);
        if (!Files.isDirectory(home)) {
            try (InputStream packed = connection.getInputStream()) {
                unpack(packed, home);
            }
        }
        return home;
    }

    /** The cache where this user may write there, or may make it; else the other one. */
    static Path firstOf(Path cache, Path own) {
        Path existing = cache.toAbsolutePath();
        while (!Files.exists(existing)) {
            existing = Objects.requireNonNull(existing.getParent(), "A root exists");
        }
        return Files.isDirectory(existing) && Files.isWritable(existing) ? cache : own;
    }

    /** Unpacks beside the target and renames, so that a race or a kill never leaves half an installation. */
    private static void unpack(InputStream packed, Path home) throws IOException {
        Files.createDirectories(home.getParent());
        Path fresh = Files.createTempDirectory(home.getParent(), "unpacking-");
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(entry, tar, fresh);
            }
        }
        try {
            Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException _) {
            Directories.delete(fresh);
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path root) throws IOException {
        Path target = entry.resolveIn(root);
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, target);
            boolean executable = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(
                    target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static Path cache() {
        String base = System.getenv("XDG_CACHE_HOME");
        // $HOME first: for a user without an entry in the password file, Java's user.home is no folder.
        String home = System.getenv().getOrDefault("HOME", System.getProperty("user.home"));
        return (base == null ? Path.of(home, ".cache") : Path.of(base)).resolve("openmeet");
    }

    private static String system() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
    }

    private static String machine() {
        return switch (System.getProperty("os.arch")) {
            case "aarch64", "arm64" -> "arm_64";
            default -> "x86_64";
        };
    }
}
