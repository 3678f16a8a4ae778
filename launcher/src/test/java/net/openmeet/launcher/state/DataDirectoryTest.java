package net.openmeet.launcher.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import net.openmeet.launcher.graph.PortPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    Path parent;

    private DataDirectory data;

    @BeforeEach
    void create() {
        data = new DataDirectory(parent.resolve("data"));
        data.create();
    }

    @Test
    void fitsTheVersionThatMadeIt() {
        assertThat(data.fits()).isTrue();

        data.create();
        assertThat(data.fits()).isTrue();
    }

    @Test
    void fitsNoOtherVersion() throws Exception {
        Files.writeString(data.of("format"), Integer.toString(DataDirectory.FORMAT + 1));
        assertThat(data.fits()).isFalse();

        data.create();
        assertThat(data.fits()).isFalse();
        assertThat(data.isOurs()).isTrue();
    }

    @Test
    void fitsNoVersionThatSaysNothingAboutItself() throws Exception {
        Files.delete(data.of("format"));

        data.create();

        assertThat(data.fits()).isFalse();
    }

    @Test
    void isReadableByItsOwnerAlone() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.path())))
                .isEqualTo("rwx------");
    }

    @Test
    void keepsAPasswordAndHidesIt() throws Exception {
        String password = data.password("yoga");
        assertThat(data.password("yoga")).isEqualTo(password).hasSizeGreaterThan(30);
        assertThat(data.password("other")).isNotEqualTo(password);
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(data.path().resolve("passwords/yoga"))))
                .isEqualTo("rw-------");
    }

    @Test
    void refusesASecondRun() throws Exception {
        try (DataDirectory.Hold hold = data.lock().orElseThrow()) {
            assertThat(hold.owned().isValid()).isTrue();
            assertThat(data.lock()).isEmpty();
            assertThat(data.isInUse()).isTrue();
        }
        assertThat(data.isInUse()).isFalse();
    }

    @Test
    void tellsWhatRunsOnlyWhileItRuns() throws Exception {
        var state = new RunState(4_711, true, false, new PortPlan(Map.of("gateway", 8_080)));
        try (DataDirectory.Hold hold = data.lock().orElseThrow()) {
            assertThat(hold.owned().isValid()).isTrue();
            data.write(state.readyNow());
            assertThat(data.running()).contains(state.readyNow());
        }
        assertThat(data.running()).isEmpty();
    }

    @Test
    void canBeTakenWhileAnotherProcessLooks() throws Exception {
        data.lock().orElseThrow().close();
        Process looking = look();
        try (BufferedReader said = looking.inputReader()) {
            assertThat(said.readLine()).isEqualTo("looking");
            looking.getOutputStream().close();
            assertThat(data.lock()).isPresent();
        }
    }

    @Test
    void isSeenToRunAfterItsOwnProcessLookedOrWantedIt() throws Exception {
        try (DataDirectory.Hold hold = data.lock().orElseThrow()) {
            assertThat(hold.owned().isValid()).isTrue();
            assertThat(data.isInUse()).isTrue();
            assertThat(data.lock()).isEmpty();

            Process looking = look();
            try (BufferedReader said = looking.inputReader()) {
                assertThat(said.readLine()).isEqualTo("locked");
                looking.getOutputStream().close();
            }
        }
    }

    private Process look() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Looking.class.getName(),
                        data.path().resolve("lock").toString())
                .redirectErrorStream(true)
                .start();
    }

    /** A command that looks whether somebody has the directory, slowly: until its input ends. */
    static final class Looking {

        private Looking() {}

        public static void main(String[] arguments) throws IOException {
            try (FileChannel lock = FileChannel.open(Path.of(arguments[0]))) {
                System.out.println(lock.tryLock(DataDirectory.SEEN, 1, true) == null ? "locked" : "looking");
                System.in.transferTo(OutputStream.nullOutputStream());
            }
        }
    }
}
