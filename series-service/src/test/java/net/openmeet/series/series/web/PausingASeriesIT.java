package net.openmeet.series.series.web;

import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.series.series.web.SeriesRequests.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Messages;
import net.openmeet.platform.test.Servers;
import net.openmeet.platform.test.ServiceTest;
import net.openmeet.schemas.series.SeriesDatesExcluded;
import net.openmeet.schemas.series.SeriesDatesIncluded;
import net.openmeet.schemas.series.SeriesPaused;
import net.openmeet.schemas.series.SeriesResumed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tuesdays of March 2030 are the 5th, 12th, 19th and 26th. */
@ServiceTest(service = "series-service")
class PausingASeriesIT {

    private static final String BREAK =
            "{\"from\": \"2030-03-10\", \"until\": \"2030-03-20\", \"reason\": \"Spring break\"}";

    private final Api api;
    private final String path;
    private final Messages messages = Servers.shared().messages();

    PausingASeriesIT(Api api) {
        this.api = api.as(ALICE).with("If-Match", "*");
        String yoga = with("/start", "\"2030-03-05T19:00\"");
        this.path = this.api.post("/api/series", yoga).expect(201).header("Location");
    }

    @Test
    void showsThePauseAndLeavesItsDatesOut() {
        ApiResponse paused = api.post(path + "/pause", BREAK).expect(200);

        assertThat(paused.text("/pauses/0/reason")).isEqualTo("Spring break");
        assertThat(paused.at("/pauses/0/dates").toString()).isEqualTo("[\"2030-03-12T19:00\",\"2030-03-19T19:00\"]");
        assertThat(paused.at("/recurrence/exdates")).isEmpty();
        assertThat(paused.header("Version-Token")).endsWith("/3");
        assertThat(api.get(path).expect(200).json()).isEqualTo(paused.json());
        UUID id = UUID.fromString(paused.text("/id"));
        SeriesPaused message = messages.await(
                        SeriesPaused.class, body -> body.getSeriesId().equals(id))
                .body();
        assertThat(message.getReason()).isEqualTo("Spring break");
        assertThat(messages.await(
                                SeriesDatesExcluded.class,
                                body -> body.getSeriesId().equals(id))
                        .body()
                        .getDates())
                .isEqualTo(message.getDates())
                .hasSize(2);
    }

    @Test
    void goesOnAgain() {
        api.post(path + "/pause", BREAK).expect(200);

        ApiResponse resumed = api.send("POST", path + "/resume", null, null).expect(200);

        assertThat(resumed.at("/pauses")).isEmpty();
        assertThat(resumed.at("/recurrence/exdates")).isEmpty();
        UUID id = UUID.fromString(resumed.text("/id"));
        messages.await(SeriesResumed.class, body -> body.getSeriesId().equals(id));
        assertThat(messages.await(
                                SeriesDatesIncluded.class,
                                body -> body.getSeriesId().equals(id))
                        .body()
                        .getVersion())
                .isEqualTo(5);
        assertThat(api.send("POST", path + "/resume", null, null).expect(200).header("ETag"))
                .isEqualTo("\"5\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'until': '2030-03-20'} | /from | required",
                "{'from': '2030-03-20', 'until': '2030-03-20'} | /until | not-after-start",
                "{'from': '2030-03-10', 'until': 'later'} | /until | invalid-date",
            })
    void namesWhatIsWrong(String body, String fault, String code) {
        ApiResponse refused = api.post(path + "/pause", body.replace('\'', '"')).expect(422);

        assertThat(refused.faults()).containsExactly(fault);
        assertThat(refused.text("/errors/0/code")).isEqualTo(code);
    }

    @Test
    void pausesNothingWhereThereIsNothing() {
        assertThat(api.post(path + "/pause", "{\"from\": \"2030-03-06\", \"until\": \"2030-03-12\"}")
                        .expect(409)
                        .code())
                .isEqualTo("nothing-to-pause");
    }
}
