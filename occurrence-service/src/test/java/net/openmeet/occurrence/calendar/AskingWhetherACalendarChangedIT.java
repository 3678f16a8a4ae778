package net.openmeet.occurrence.calendar;

import static net.openmeet.occurrence.testing.SeriesOnTopic.tuesdayYoga;
import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.openmeet.occurrence.attendance.Attendance;
import net.openmeet.occurrence.attendance.Attendances;
import net.openmeet.occurrence.attendance.Standing;
import net.openmeet.occurrence.attendance.StandingStatus;
import net.openmeet.occurrence.attendance.Standings;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.SeriesOnTopic;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.series.SeriesCreated;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OccurrenceServiceTest
class AskingWhetherACalendarChangedIT {

    private static final String YEAR = "/api/calendar?from=2026-03-01&to=2027-03-01&limit=100";

    private final UUID organiser = Uuids.next();
    private final Api member;
    private final TestClock clock;
    private final SeriesOnTopic series;
    private final Standings standings;
    private final Attendances attendances;
    private final List<String> tags = new ArrayList<>();

    AskingWhetherACalendarChangedIT(
            Api api, Messages messages, TestClock clock, Standings standings, Attendances attendances) {
        this.member = api.as(organiser);
        this.clock = clock;
        this.series = new SeriesOnTopic(messages, api);
        this.standings = standings;
        this.attendances = attendances;
    }

    @BeforeEach
    void begin() {
        clock.set(FIRST_OF_MARCH);
    }

    @Test
    void getsItWheneverAnyByteOfItIsAnotherAndNothingOtherwise() {
        SeriesCreated yoga = series.create(tuesdayYoga().setOwnerId(organiser));
        UUID stored = Uuids.derived(yoga.getSeriesId(), "2026-03-10T19:00");
        assertAnother();
        String party = member.post("/api/events", """
                        {"name": "Party", "timeZone": "Europe/Berlin", "start": "2026-07-11T15:00", "duration": "PT6H"}
                        """).expect(201).text("/slug");
        assertAnother();
        member.with("If-Match", "*")
                .patch("/api/events/" + party, "{\"name\": \"Feast\"}")
                .expect(200);
        assertAnother();
        attendances.learn(Map.of(stored, new Attendance(1, 1, 0)));
        assertAnother();
        standings.learn(List.of(
                new Standing(Uuids.derived(stored, organiser.toString()), stored, organiser, 1, StandingStatus.GOING)));
        assertAnother();
        attendances.learn(Map.of(Uuids.derived(yoga.getSeriesId(), "2026-12-01T19:00"), new Attendance(1, 2, 0)));
        assertAnother();
        series.rename(yoga, 2, "Wednesday Yoga", FIRST_OF_MARCH);
        Await.until("the name", () -> member.get(YEAR).body().contains("Wednesday Yoga"));
        assertAnother();
        clock.set(FIRST_OF_MARCH.plus(Duration.ofDays(3)));
        Await.until("the first to be over", () -> member.get(YEAR).body().contains("completed"));
        assertAnother();
    }

    /** Asks for it twice, the second time with the tag of the first. */
    private void assertAnother() {
        ApiResponse page = member.get(YEAR).expect(200);
        String tag = page.header("ETag");
        assertThat(tags).doesNotContain(tag);
        tags.add(tag);
        assertThat(member.with("If-None-Match", tag).get(YEAR).expect(304).body())
                .isEmpty();
    }
}
