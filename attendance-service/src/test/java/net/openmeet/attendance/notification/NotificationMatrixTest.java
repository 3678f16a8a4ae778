package net.openmeet.attendance.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NotificationMatrixTest {

    private static final Path PAGE = Path.of(System.getProperty("openmeet.project.root"), "docs/notifications.md");

    @Test
    void isWhatThePageSays() throws IOException {
        assertThat(Files.readString(PAGE)).contains(table());
    }

    @Test
    void tellsSomebodyOfEachCause() {
        assertThat(NotificationCause.values())
                .allSatisfy(cause -> assertThat(NotificationMatrix.told(cause).values())
                        .anyMatch(channels -> channels.contains(Channel.INBOX)));
    }

    private static String table() {
        String head = "| | "
                + Arrays.stream(RecipientRole.values())
                        .map(RecipientRole::label)
                        .collect(Collectors.joining(" | "))
                + " |\n|---|"
                + "---|".repeat(RecipientRole.values().length)
                + "\n";
        return head
                + Arrays.stream(NotificationCause.values())
                        .map(NotificationMatrixTest::row)
                        .collect(Collectors.joining());
    }

    private static String row(NotificationCause cause) {
        return "| `" + cause.text() + "` | "
                + Arrays.stream(RecipientRole.values())
                        .map(role -> Objects.requireNonNull(
                                        NotificationMatrix.told(cause).get(role))
                                .stream()
                                .sorted()
                                .map(Channel::text)
                                .collect(Collectors.joining(", ")))
                        .collect(Collectors.joining(" | "))
                + " |\n";
    }
}
