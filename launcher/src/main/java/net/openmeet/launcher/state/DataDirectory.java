package net.openmeet.launcher.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import net.openmeet.embedded.Secrets;

/** Where a system keeps everything between runs; {@code .openmeet} unless told otherwise. At most one run at a time uses it. */
public record DataDirectory(Path path) {

    public DataDirectory {
        path = path.toAbsolutePath().normalize();
    }

    /** Makes it where needed, readable by its owner alone: passwords and everybody's data are in it. */
    public void create() {
        try {
            if (!Files.isDirectory(path)) {
                Files.createDirectories(
                        path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            Files.createDirectories(logs());
            Files.createDirectories(run());
            Files.createDirectories(path.resolve("passwords"));
        } catch (IOException e) {
            throw new UncheckedIOException("The data directory " + path + " can't be used", e);
        }
    }

    /** Whether an earlier run has made it: others' folders must not be deleted by mistake. */
    public boolean isOurs() {
        return Files.isDirectory(run()) && Files.isDirectory(logs());
    }

    public Path of(String component) {
        return path.resolve(component);
    }

    public Path logs() {
        return path.resolve("logs");
    }

    public Path log(String component) {
        return logs().resolve(component + ".log");
    }

    public Path pidFile(String component) {
        return run().resolve(component + ".pid");
    }

    Path run() {
        return path.resolve("run");
    }

    /** The password of a database's role, generated when first asked for. */
    public String password(String database) {
        try {
            return Secrets.in(path.resolve("passwords").resolve(database));
        } catch (IOException e) {
            throw new UncheckedIOException("The password of " + database + " can't be read", e);
        }
    }

    /** Takes the directory for this process until it ends; empty where another process has it. */
    public Optional<FileLock> lock() {
        try {
            FileChannel channel =
                    FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            Optional<FileLock> lock = Optional.ofNullable(channel.tryLock());
            if (lock.isEmpty()) {
                channel.close();
            }
            return lock;
        } catch (OverlappingFileLockException _) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The data directory " + path + " can't be locked", e);
        }
    }

    /** Whether a process has the directory now. */
    public boolean isInUse() {
        if (!Files.exists(path.resolve("lock"))) {
            return false;
        }
        Optional<FileLock> lock = lock();
        if (lock.isEmpty()) {
            return true;
        }
        try {
            lock.get().acquiredBy().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return false;
    }

    /** What the process that has the directory wrote about itself; empty where none has it. */
    public Optional<RunState> running() {
        return isInUse() ? RunState.read(run()) : Optional.empty();
    }

    public void write(RunState state) {
        state.write(run());
    }
}
