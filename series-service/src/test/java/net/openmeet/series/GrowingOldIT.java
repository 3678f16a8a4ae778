package net.openmeet.series;

import static net.openmeet.platform.test.People.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.openmeet.platform.test.AgedService;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The service runs on a database that has lived through every version of it. */
class GrowingOldIT {

    private static final UUID OWNER = UUID.fromString("01910000-0000-7000-8000-00000000000a");

    private static final AgedService SERVICE = AgedService.start(SeriesServiceApplication.class, "series-service");

    private final Api owner = SERVICE.api().as(OWNER).with("If-Match", "*");

    @AfterAll
    static void end() {
        SERVICE.close();
    }

    @Test
    void losesNoRowAndTriesEachMigrationOnSome() {
        assertThat(SERVICE.database().faults()).isEmpty();
    }

    @Test
    void showsWhatWasMadeBeforeThereWerePhases() {
        ApiResponse yoga = owner.get("/api/series/old-yoga").expect(200);

        assertThat(yoga.text("/name")).isEqualTo("Old Yoga");
        assertThat(yoga.text("/template/location/onlineUri")).isEqualTo("https://meet.example.org/yoga");
        assertThat(yoga.text("/recurrence/rrules/0")).isEqualTo("FREQ=WEEKLY;BYDAY=TU");
        assertThat(yoga.text("/recurrence/rdates/0")).isEqualTo("2030-03-07T19:00");
        assertThat(yoga.text("/recurrence/exdates/0")).isEqualTo("2030-03-12T19:00");
        assertThat(SERVICE.api().get("/api/series/yoga-before").expect(308).header("Location"))
                .endsWith("/api/series/old-yoga");
        SERVICE.api().as(BOB).get("/api/series/old-secret").expect(404);
        assertThat(owner.get("/api/series/old-secret").expect(200).text("/start"))
                .isEqualTo("2030-03-05");
        assertThat(owner.get("/api/series?organiser=me")
                        .expect(200)
                        .at("/items")
                        .size())
                .isEqualTo(4);
    }

    @Test
    void editsIt() {
        ApiResponse split = owner.patch(
                        "/api/series/old-yoga?from=2030-03-19T19:00",
                        "{\"start\": \"2030-03-21T20:00\", \"recurrence\": {\"rrules\": [\"FREQ=WEEKLY;BYDAY=TH\"]}}")
                .expect(200);
        assertThat(split.at("/phases").size()).isEqualTo(2);
        owner.post("/api/series/old-yoga/changes/4/undo", "").expect(200);
        assertThat(owner.patch("/api/series/old-secret", "{\"template\": {\"capacity\": 4}}")
                        .expect(200)
                        .at("/template/capacity")
                        .asInt())
                .isEqualTo(4);
        assertThat(owner.patch("/api/series/two-phases", "{\"timeZone\": \"Europe/London\"}")
                        .expect(200)
                        .text("/phases/1/timeZone"))
                .isEqualTo("Europe/London");
    }

    @Test
    void endsAPauseThatListedItsDates() {
        assertThat(owner.get("/api/series/pausing").expect(200).at("/recurrence/exdates"))
                .isEmpty();

        owner.post("/api/series/pausing/resume", "").expect(200);

        assertThat(owner.get("/api/series/pausing").text("/recurrence/rrules/0"))
                .isEqualTo("FREQ=WEEKLY;BYDAY=TU");
    }

    @Test
    void remembersWhatWasChangedAndHandsOver() {
        assertThat(owner.get("/api/series/two-phases/changes").expect(200).text("/items/0/kind"))
                .isNotEmpty();
        assertThat(SERVICE.api()
                        .as(UUID.fromString("01910000-0000-7000-8000-00000000000d"))
                        .get("/api/transfers")
                        .expect(200)
                        .at("/items")
                        .size())
                .isEqualTo(1);
    }
}
