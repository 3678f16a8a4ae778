package net.openmeet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Await;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

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
                .contains("2 made, 0 skipped, 0 warnings.");
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

    @Test
    void followsAFileThatIsImportedAgainAndCallsOffWhatIsCancelled(RunningSystem system) throws IOException {
        Api dan = system.as("dan");
        String file = Files.readString(EXPORT);
        imported(system, file);
        ApiResponse made = dan.send("POST", "/api/series/import", "text/calendar", file);
        String series = made.text("/unchanged/0/path");
        String mayDay = made.text("/unchanged/1/path");
        Await.untilAsserted(() -> dan.get(mayDay).expect(200));
        rename(dan, series, "Our choir");

        String newer = file.replace("SEQUENCE:2", "SEQUENCE:4")
                .replace("SUMMARY:Choir rehearsal", "SUMMARY:Their choir")
                .replace("SUMMARY:Dress rehearsal", "SUMMARY:Last rehearsal");
        String tried = system.openmeet("import-ics", "--as", "dan", "--dry-run", written(newer));
        ApiResponse answer =
                dan.send("POST", "/api/series/import?dryRun=true&visibility=private", "text/calendar", newer);

        assertThat(tried).contains("it was changed here, too, and stays").contains("1 updated, 1 unchanged");
        assertThat(texts(answer.at("/updated/0/changed"))).containsExactly("dates");
        assertThat(texts(answer.at("/updated/0/changed"))).allMatch(tried::contains);
        assertThat(answer.at("/warnings")
                        .valueStream()
                        .map(warning -> warning.path("detail").asString()))
                .allMatch(tried::contains);
        assertThat(imported(system, newer)).contains("1 updated, 1 unchanged, 0 skipped, 1 warnings.");
        Await.untilAsserted(() -> assertThat(dan.get(series + "/occurrences?from=2027-03-20&to=2027-03-28")
                        .text("/items/0/name"))
                .isEqualTo("Last rehearsal"));
        assertThat(dan.get(series).text("/name")).isEqualTo("Our choir");

        imported(system, newer.replace("METHOD:PUBLISH", "METHOD:CANCEL").replace("SEQUENCE:4", "SEQUENCE:5"));
        Await.untilAsserted(() -> assertThat(dan.get(series + "/occurrences?from=2027-03-01&to=2027-03-10")
                        .at("/items")
                        .valueStream()
                        .map(item -> item.path("status").asString()))
                .isNotEmpty()
                .containsOnly("cancelled"));
        Await.untilAsserted(() -> assertThat(dan.get(mayDay).text("/status")).isEqualTo("cancelled"));
    }

    private static String imported(RunningSystem system, String file) throws IOException {
        return system.openmeet("import-ics", "--as", "dan", written(file));
    }

    private static String written(String file) throws IOException {
        return Files.writeString(Files.createTempFile("choir", ".ics"), file).toString();
    }

    private static void rename(Api dan, String series, String name) {
        dan.with("If-Match", dan.get(series).header("ETag"))
                .patch(series, "{\"name\": \"" + name + "\"}")
                .expect(200);
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    private static List<String> starts(ApiResponse answer) {
        return answer.at("/items")
                .valueStream()
                .map(item -> item.at("/start/local").asString())
                .toList();
    }
}
