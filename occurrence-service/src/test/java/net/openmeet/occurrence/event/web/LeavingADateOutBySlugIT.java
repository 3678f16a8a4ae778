package net.openmeet.occurrence.event.web;

import static net.openmeet.occurrence.testing.SeriesOnTopic.occurrences;
import static net.openmeet.occurrence.testing.SeriesOnTopic.tuesdayYoga;
import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.platform.test.People.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.SeriesOnTopic;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.series.SeriesCreated;
import net.openmeet.schemas.series.Visibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** And putting it in again: both are its series' to do, in another service. */
@OccurrenceServiceTest
class LeavingADateOutBySlugIT {

    private final Api api;
    private final Api alice;
    private final TestClock clock;
    private final SeriesOnTopic series;

    LeavingADateOutBySlugIT(Api api, Messages messages, TestClock clock) {
        this.api = api;
        this.alice = api.as(ALICE);
        this.clock = clock;
        this.series = new SeriesOnTopic(messages, api);
    }

    @BeforeEach
    void begin() {
        clock.set(FIRST_OF_MARCH);
    }

    @Test
    void leadsToTheDateInItsSeries() {
        SeriesCreated yoga = series.create(tuesdayYoga());

        assertThat(alice.post(event(yoga, "2026-03-10-1900") + "/exclude", "")
                        .expect(308)
                        .header("Location"))
                .endsWith(occurrences(yoga) + "/2026-03-10T19:00/exclude");
    }

    @Test
    void findsNoDateToLeaveOutWhereTheSeriesHasNoneButOneToPutIn() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        String wednesday = event(yoga, "2026-03-11-1900");

        assertThat(alice.post(wednesday + "/exclude", "").expect(404).code()).isEqualTo("event-not-found");
        assertThat(alice.post(wednesday + "/include", "").expect(308).header("Location"))
                .endsWith(occurrences(yoga) + "/2026-03-11T19:00/include");
        assertThat(alice.post("/api/events/nothing/include", "").expect(404).code())
                .isEqualTo("event-not-found");
    }

    @Test
    void refusesWhoeverMayNotAndDoesNotSayToThemWhatIsPrivate() {
        SeriesCreated open = series.create(tuesdayYoga());
        SeriesCreated secret = series.create(tuesdayYoga().setVisibility(Visibility.PRIVATE));
        for (String action : new String[] {"/exclude", "/include"}) {
            assertThat(api.as(BOB)
                            .post(event(open, "2026-03-10-1900") + action, "")
                            .expect(403)
                            .code())
                    .isEqualTo("not-owner");
            assertThat(api.as(BOB)
                            .post(event(secret, "2026-03-10-1900") + action, "")
                            .expect(404)
                            .code())
                    .isEqualTo("event-not-found");
        }
    }

    private static String event(SeriesCreated yoga, String date) {
        return "/api/events/" + yoga.getSlug() + "-" + date;
    }
}
