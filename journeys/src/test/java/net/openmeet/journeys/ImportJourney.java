package net.openmeet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Await;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedSystem.class)
class ImportJourney {

    private static final Path EXPORT = Path.of("src/test/resources/choir.ics").toAbsolutePath();
    private static final Pattern SERIES = Pattern.compile("/api/series/\\S+");

    @Test
    void takesACalendarExportWithItsExceptions(RunningSystem system) {
        String printed = system.openmeet("import-ics", "--as", "carol", EXPORT.toString());
        assertThat(printed)
                .contains("private, UID 5k3r0choirrehearsal@google.com")
                .contains("7abcmayday@google.com")
                .contains("1 made, 1 skipped, 0 warnings.");
        String series =
                SERIES.matcher(printed).results().findFirst().orElseThrow().group();

        Api carol = system.as("carol");
        Await.untilAsserted(
                () -> assertThat(carol.get(series + "/occurrences").status()).isEqualTo(200));
        ApiResponse march =
                carol.get(series + "/occurrences?from=2027-03-01&to=2027-04-14").expect(200);
        assertThat(starts(march))
                .containsExactly(
                        "2027-03-02T19:30:00",
                        "2027-03-09T19:30:00",
                        "2027-03-25T20:00:00",
                        "2027-03-30T19:30:00",
                        "2027-04-13T19:30:00");
        assertThat(march.text("/items/2/recurrenceId")).isEqualTo("2027-03-23T19:30");
        assertThat(march.text("/items/2/name")).isEqualTo("Dress rehearsal");
        assertThat(march.text("/items/1/name")).isEqualTo("Choir rehearsal");
        // Summer time began on 28 March: same local time, another instant.
        assertThat(march.text("/items/0/start/instant")).isEqualTo("2027-03-02T18:30:00Z");
        assertThat(march.text("/items/3/start/instant")).isEqualTo("2027-03-30T17:30:00Z");

        ApiResponse end =
                carol.get(series + "/occurrences?from=2027-05-20&to=2027-07-01").expect(200);
        assertThat(starts(end)).containsExactly("2027-05-25T19:30:00", "2027-06-01T19:30:00");
    }

    private static List<String> starts(ApiResponse answer) {
        return answer.at("/items")
                .valueStream()
                .map(item -> item.at("/start/local").asString())
                .toList();
    }
}
