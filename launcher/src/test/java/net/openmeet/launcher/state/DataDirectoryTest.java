package net.openmeet.launcher.state;

import static org.assertj.core.api.Assertions.assertThat;

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
        try (var lock = data.lock().orElseThrow().acquiredBy()) {
            assertThat(lock.isOpen()).isTrue();
            assertThat(data.lock()).isEmpty();
            assertThat(data.isInUse()).isTrue();
        }
        assertThat(data.isInUse()).isFalse();
    }

    @Test
    void tellsWhatRunsOnlyWhileItRuns() throws Exception {
        RunState state = new RunState(4_711, true, false, new PortPlan(Map.of("gateway", 8_080)));
        try (var lock = data.lock().orElseThrow().acquiredBy()) {
            assertThat(lock.isOpen()).isTrue();
            data.write(state.readyNow());
            assertThat(data.running()).contains(state.readyNow());
        }
        assertThat(data.running()).isEmpty();
    }
}
