package net.openmeet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class VisibilityPageTest {

    private static final Path PAGE = Path.of(System.getProperty("openmeet.project.root"), "docs/visibility.md");

    @Test
    void saysWhatTheTableSays() throws IOException {
        if (System.getProperty("openmeet.visibility.write") != null) {
            Files.writeString(PAGE, VisibilityPage.text());
        }
        assertThat(PAGE).content().isEqualTo(VisibilityPage.text());
    }
}
