package net.openmeet.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import net.openmeet.launcher.ExitCode;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ReportingAnImportTest {

    private static final String SKIPPED = """
            "skipped": [{"uid": "todo@example.org", "reason": "not-an-event", "detail": "Line 2: a VTODO is no event."},
                        {"reason": "invalid-uid", "detail": "Line 4: the event has no UID."}]""";

    @Test
    void saysOfEachSeriesWhereItIsWhoSeesItAndWhatItWasMadeOf() {
        ImportReport report = report("""
                {"items": [{"uid": "yoga@example.org", "name": "Yoga", "slug": "yoga", "visibility": "private"}],
                 "warnings": [{"uid": "yoga@example.org", "code": "duration-assumed", "detail": "It doesn't say how long."}],
                """ + SKIPPED + "}");

        assertThat(report.lines(path -> "http://localhost" + path))
                .containsExactly(
                        "made     Yoga                                     http://localhost/api/series/yoga",
                        "                                                  private, UID yoga@example.org",
                        "skipped  todo@example.org                         Line 2: a VTODO is no event.",
                        "skipped  (no UID)                                 Line 4: the event has no UID.",
                        "warning  yoga@example.org                         It doesn't say how long.",
                        "1 made, 2 skipped, 1 warnings.");
        assertThat(report.exitCode()).isEqualTo(ExitCode.OK);
    }

    @Test
    void saysWhatFollowsTheFileAndWhatIsAsItWas() {
        ImportReport report = report("""
                {"dryRun": true, "items": [], "warnings": [], "skipped": [],
                 "updated": [{"uid": "yoga@example.org", "name": "Yoga", "slug": "yoga", "changed": ["name", "schedule"]}],
                 "unchanged": [{"uid": "chess@example.org", "slug": "chess", "path": "/api/series/chess"}]}""");

        assertThat(report.lines(path -> "http://localhost" + path))
                .containsExactly(
                        "updated  Yoga                                     http://localhost/api/series/yoga",
                        "                                                  name, schedule, UID yoga@example.org",
                        "same     chess@example.org                        http://localhost/api/series/chess",
                        "0 made, 1 updated, 1 unchanged, 0 skipped, 0 warnings. Nothing of it was done: this was a dry run.");
        assertThat(report.exitCode()).isEqualTo(ExitCode.OK);
    }

    @Test
    void saysWhatTakesPlaceOnce() {
        ImportReport report = report("""
                {"items": [], "warnings": [], "skipped": [],
                 "events": [{"uid": "party@example.org", "name": "Party", "path": "/api/events/party-x1", "start": "2038-03-01T18:00"}],
                 "updatedEvents": [{"uid": "feast@example.org", "name": "Feast", "path": "/api/events/feast-x1", "changed": ["status"]}]}""");

        assertThat(report.lines(path -> "http://localhost" + path))
                .containsExactly(
                        "made     Party                                    http://localhost/api/events/party-x1",
                        "                                                  once, 2038-03-01T18:00, UID party@example.org",
                        "updated  Feast                                    http://localhost/api/events/feast-x1",
                        "                                                  status, UID feast@example.org",
                        "1 made, 1 updated, 0 skipped, 0 warnings.");
        assertThat(report.exitCode()).isEqualTo(ExitCode.OK);
    }

    @Test
    void failsWhereNothingWasMade() {
        ImportReport report = report("{\"items\": [], \"warnings\": [], " + SKIPPED + "}");

        assertThat(report.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(report.lines(path -> path)).last().isEqualTo("0 made, 2 skipped, 0 warnings.");
    }

    private static ImportReport report(String answer) {
        return new ImportReport(JsonMapper.shared().readTree(answer));
    }
}
