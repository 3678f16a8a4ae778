package net.openmeet.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresBinariesTest {

    @TempDir
    Path directory;

    @Test
    void goToTheCacheOfTheUserAlsoWhereItHasToBeMade() {
        Path cache = directory.resolve("home/.cache/openmeet");
        assertThat(PostgresBinaries.firstOf(cache, directory)).isEqualTo(cache);
    }

    @Test
    void stayWithTheDataOfAUserWithoutAHome() throws IOException {
        Path nowhere = Files.createFile(directory.resolve("nowhere"));
        assertThat(PostgresBinaries.firstOf(nowhere.resolve(".cache/openmeet"), directory))
                .isEqualTo(directory);
    }
}
