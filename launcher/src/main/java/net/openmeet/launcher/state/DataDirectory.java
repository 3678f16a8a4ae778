package net.openmeet.launcher.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.openmeet.embedded.Secrets;

/** Where a system keeps everything between runs; {@code .openmeet} unless told otherwise. At most one run at a time uses it. */
public record DataDirectory(Path path) {

    /**
     * Which kind of data this version reads and writes. One more with each change after which an older directory can't be used: tables or
     * topics that no migration leads to, message schemas that don't read the ones before.
     */
    static final int FORMAT = 2;

    /** The byte of the lock file that decides who has the directory. */
    private static final long OWNED = 0;

    /** The byte that shows others that somebody has it: they may lock it for a moment to look. */
    static final long SEEN = 1;

    /** Those that this process has: a process that closes a lock file lets go of all its locks on it, so it never opens one again that it holds. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    public DataDirectory {
        path = path.toAbsolutePath().normalize();
    }

    /** Makes it where needed, readable by its owner alone: passwords and everybody's data are in it. */
    public void create() {
        boolean fresh = !isOurs();
        try {
            if (!Files.isDirectory(path)) {
                Files.createDirectories(
                        path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            if (fresh) {
                Files.writeString(formatFile(), Integer.toString(FORMAT));
            }
            Files.createDirectories(logs());
            Files.createDirectories(run());
            Files.createDirectories(path.resolve("passwords"));
        } catch (IOException e) {
            throw new UncheckedIOException("The data directory " + path + " can't be used", e);
        }
    }

    /** Whether this version can use the data in it: another may have made them. */
    public boolean fits() {
        try {
            return Files.readString(formatFile()).strip().equals(Integer.toString(FORMAT));
        } catch (NoSuchFileException _) {
            // Of the first format, which said nothing about itself; or there are none yet.
            return !isOurs();
        } catch (IOException e) {
            throw new UncheckedIOException("Who made " + path + " can't be read", e);
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

    /** The password of a database's role, or of another who needs one, generated when first asked for. */
    public String password(String owner) {
        try {
            return Secrets.in(path.resolve("passwords").resolve(owner));
        } catch (IOException e) {
            throw new UncheckedIOException("The password of " + owner + " can't be read", e);
        }
    }

    /** The directory belongs to this process until this is closed, or the process ends. */
    public record Hold(Path path, FileLock owned, FileLock seen) implements AutoCloseable {

        @Override
        public void close() {
            try {
                owned.acquiredBy().close();
                HELD.remove(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Takes the directory for this process; empty where a process has it, be it this one. */
    public Optional<Hold> lock() {
        if (!HELD.add(path)) {
            return Optional.empty();
        }
        Optional<Hold> hold = Optional.empty();
        try {
            hold = hold(FileChannel.open(lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE));
        } catch (OverlappingFileLockException _) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The data directory " + path + " can't be locked", e);
        } finally {
            if (hold.isEmpty()) {
                HELD.remove(path);
            }
        }
        return hold;
    }

    private Optional<Hold> hold(FileChannel channel) throws IOException {
        FileLock owned = channel.tryLock(OWNED, 1, false);
        if (owned == null) {
            channel.close();
            return Optional.empty();
        }
        return Optional.of(new Hold(path, owned, channel.lock(SEEN, 1, false)));
    }

    /** Whether a process has the directory now. Looking never keeps anybody from taking it. */
    public boolean isInUse() {
        if (HELD.contains(path)) {
            return true;
        }
        if (!Files.exists(lockFile())) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(lockFile(), StandardOpenOption.READ)) {
            return channel.tryLock(SEEN, 1, true) == null;
        } catch (OverlappingFileLockException _) {
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException("Whether " + path + " is in use can't be seen", e);
        }
    }

    private Path formatFile() {
        return path.resolve("format");
    }

    private Path lockFile() {
        return path.resolve("lock");
    }

    /** What the process that has the directory wrote about itself; empty where none has it. */
    public Optional<RunState> running() {
        return isInUse() ? RunState.read(run()) : Optional.empty();
    }

    public void write(RunState state) {
        state.write(run());
    }
}
