package net.openmeet.occurrence.attendance.messaging;

import static net.openmeet.occurrence.testing.SeriesOnTopic.occurrences;
import static net.openmeet.occurrence.testing.SeriesOnTopic.tuesdayYoga;
import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.openmeet.occurrence.testing.AnswersOnTopic;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.SeriesOnTopic;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.series.SeriesCreated;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OccurrenceServiceTest
class HearingOfAttendanceIT {

    private static final String FIRST = "2026-03-03T19:00";

    private final Api api;
    private final AnswersOnTopic answers;
    private final TestClock clock;
    private final SeriesOnTopic series;

    HearingOfAttendanceIT(Api api, Messages messages, TestClock clock) {
        this.api = api;
        this.answers = new AnswersOnTopic(messages);
        this.clock = clock;
        this.series = new SeriesOnTopic(messages, api);
    }

    @BeforeEach
    void begin() {
        clock.set(FIRST_OF_MARCH);
    }

    @Test
    void showsWhoGoesToWhoWaitsForIt() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        answered(yoga, FIRST, 1, 3, 2);

        ApiResponse read = api.with("After-Version", token(yoga, FIRST, 1))
                .get(occurrences(yoga) + "?limit=1")
                .expect(200);
        assertThat(read.at("/items/0/attendance").toString())
                .isEqualTo("{\"going\":3,\"waitlisted\":2,\"capacity\":20}");
    }

    @Test
    void ignoresWhatIsOlderThanWhatItKnows() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        answered(yoga, FIRST, 3, 5, 0);
        answered(yoga, FIRST, 2, 4, 0);
        answered(yoga, "2026-03-10T19:00", 1, 1, 0);

        assertThat(going(yoga, FIRST, 3)).isEqualTo(5);
        going(yoga, "2026-03-10T19:00", 1);
        assertThat(going(yoga, FIRST, 3)).isEqualTo(5);
    }

    @Test
    void keepsAttendanceOfADateThatItDoesNotKnowYet() {
        SeriesCreated.Builder yoga = tuesdayYoga();
        SeriesCreated unknown = yoga.build();
        answered(unknown, FIRST, 1, 7, 0);
        SeriesCreated known = series.create(yoga);

        assertThat(going(known, FIRST, 1)).isEqualTo(7);
    }

    @Test
    void changesTheTagOfAnAnswerAndNotTheVersionOfTheDate() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        answered(yoga, FIRST, 4, 1, 0);
        ApiResponse read = api.with("After-Version", token(yoga, FIRST, 4))
                .get(occurrences(yoga) + "/" + FIRST)
                .expect(200);
        assertThat(read.header("ETag")).startsWith("\"1-1-4-");
        api.with("If-None-Match", read.header("ETag"))
                .get(occurrences(yoga) + "/" + FIRST)
                .expect(304);
        api.with("If-None-Match", read.header("ETag").replace("-4-", "-0-"))
                .get(occurrences(yoga) + "/" + FIRST)
                .expect(200);
    }

    private int going(SeriesCreated yoga, String date, long version) {
        return api.with("After-Version", token(yoga, date, version))
                .get(occurrences(yoga) + "/" + date)
                .expect(200)
                .at("/attendance/going")
                .asInt();
    }

    private void answered(SeriesCreated yoga, String date, long version, int going, int waitlisted) {
        answers.changed(id(yoga, date), version, going, waitlisted);
    }

    private static String token(SeriesCreated yoga, String date, long version) {
        return "attendance/" + id(yoga, date) + "/" + version;
    }

    private static UUID id(SeriesCreated yoga, String date) {
        return Uuids.derived(yoga.getSeriesId(), date);
    }
}
