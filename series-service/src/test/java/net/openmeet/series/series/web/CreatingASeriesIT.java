package net.openmeet.series.series.web;

import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.platform.test.People.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Messages;
import net.openmeet.platform.test.ServiceTest;
import net.openmeet.schemas.series.SeriesCreated;
import org.junit.jupiter.api.Test;

@ServiceTest(service = "series-service")
class CreatingASeriesIT {

    private final Api api;
    private final Messages messages;

    CreatingASeriesIT(Api api, Messages messages) {
        this.api = api;
        this.messages = messages;
    }

    @Test
    void answersWithTheSeriesAndWhereItIs() {
        ApiResponse created =
                api.as(ALICE).post("/api/series", SeriesRequests.TUESDAY_YOGA).expect(201);

        assertThat(created.header("Location")).isEqualTo("/api/series/" + created.text("/slug"));
        assertThat(created.header("ETag")).isEqualTo("\"1\"");
        assertThat(created.header("Version-Token")).isEqualTo("series/" + created.text("/id") + "/1");
        assertThat(created.text("/slug")).startsWith("tuesday-yoga");
        assertThat(created.text("/organiser")).isEqualTo(ALICE.toString());
        assertThat(created.text("/recurrence/rrules/0")).isEqualTo("FREQ=WEEKLY;BYDAY=TU");
        assertThat(created.at("/allDay").asBoolean()).isFalse();
        assertThat(created.text("/template/location/address/locality")).isEqualTo("Berlin");
        assertThat(created.text("/links/occurrences"))
                .isEqualTo("/api/series/" + created.text("/slug") + "/occurrences");
    }

    @Test
    void showsItToEverybodyAsItWasCreated() {
        ApiResponse created =
                api.as(ALICE).post("/api/series", SeriesRequests.TUESDAY_YOGA).expect(201);

        ApiResponse read = api.get(created.header("Location")).expect(200);

        assertThat(read.json()).isEqualTo(created.json());
        assertThat(api.with("If-None-Match", read.header("ETag"))
                        .get(created.header("Location"))
                        .status())
                .isEqualTo(304);
    }

    @Test
    void tellsFromWhichEventItComesWhetherOrNotThereIsOne() {
        UUID event = UUID.randomUUID();
        ApiResponse created = api.as(ALICE)
                .post(
                        "/api/series",
                        SeriesRequests.TUESDAY_YOGA.replaceFirst("\\{", "{\"originEvent\": \"" + event + "\", "))
                .expect(201);

        UUID id = UUID.fromString(created.text("/id"));
        assertThat(messages.await(
                                SeriesCreated.class, fact -> fact.getSeriesId().equals(id))
                        .body()
                        .getOriginEventId())
                .isEqualTo(event);
    }

    @Test
    void listsTheNewestFirst() {
        api.as(BOB).post("/api/series", SeriesRequests.TUESDAY_YOGA).expect(201);
        ApiResponse newest =
                api.as(BOB).post("/api/series", SeriesRequests.TUESDAY_YOGA).expect(201);

        ApiResponse page = api.as(BOB).get("/api/series?owner=me&limit=1").expect(200);

        assertThat(page.text("/items/0/slug")).isEqualTo(newest.text("/slug"));
        assertThat(page.header("Link")).contains("rel=\"next\"").contains("owner=me");
    }
}
