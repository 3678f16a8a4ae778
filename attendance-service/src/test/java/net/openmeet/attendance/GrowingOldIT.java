package net.openmeet.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.openmeet.platform.test.AgedService;
import net.openmeet.platform.test.Api;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The service runs on a database that has lived through every version of it. */
class GrowingOldIT {

    private static final UUID OWNER = UUID.fromString("01910000-0000-7000-8000-00000000000a");
    private static final UUID BOB = UUID.fromString("01910000-0000-7000-8000-00000000000b");
    private static final UUID CAROL = UUID.fromString("01910000-0000-7000-8000-00000000000c");
    private static final UUID DAN = UUID.fromString("01910000-0000-7000-8000-00000000000d");

    private static final AgedService SERVICE =
            AgedService.start(AttendanceServiceApplication.class, AttendanceServiceApplication.NAME);

    private final Api api = SERVICE.api();

    @AfterAll
    static void end() {
        SERVICE.close();
    }

    @Test
    void losesNoRowAndTriesEachMigrationOnSome() {
        assertThat(SERVICE.database().faults()).isEmpty();
    }

    @Test
    void takesAnswersAndPromotesWhoWaitedBefore() {
        assertThat(api.as(CAROL).get("/api/events/old-party/rsvp").expect(200).text("/status"))
                .isEqualTo("waitlisted");

        api.as(BOB)
                .put("/api/events/old-party/rsvp", "{\"status\": \"not-going\"}")
                .expect(200);

        assertThat(api.as(CAROL).get("/api/events/old-party/rsvp").expect(200).text("/status"))
                .isEqualTo("going");
        assertThat(api.as(DAN)
                        .put("/api/events/old-party/rsvp", "{\"status\": \"going\"}")
                        .expect(200)
                        .text("/status"))
                .isEqualTo("going");
        assertThat(api.as(OWNER)
                        .get("/api/events/old-party/attendees")
                        .expect(200)
                        .at("/items")
                        .size())
                .isPositive();
    }

    @Test
    void keepsAnswersForADateAndForWhatIsOver() {
        String date = "/api/events/old-yoga-2030-03-05-1900/rsvp";
        assertThat(api.as(BOB).get(date).expect(200).text("/status")).isEqualTo("going");
        assertThat(api.as(DAN).put(date, "{\"status\": \"going\"}").expect(200).text("/status"))
                .isEqualTo("going");
        assertThat(api.as(BOB).get("/api/events/old-picnic/rsvp").expect(200).text("/status"))
                .isEqualTo("going");
        assertThat(api.as(DAN)
                        .put("/api/events/old-picnic/rsvp", "{\"status\": \"going\"}")
                        .expect(409)
                        .code())
                .isEqualTo("event-over");
        api.get("/api/events/old-mistake/attendance").expect(404);
    }
}
