package net.openmeet.attendance.attendance;

import static net.openmeet.platform.test.People.ALICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.openmeet.attendance.occurrence.KnownOccurrence;
import net.openmeet.attendance.occurrence.OccurrenceManagement;
import net.openmeet.attendance.occurrence.OccurrenceNews;
import net.openmeet.attendance.testing.Events;
import net.openmeet.attendance.testing.RunningService;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.security.Viewer;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningService
class LearningInBatchesIT {

    private final OccurrenceManagement occurrences;
    private final AttendanceManagement management;
    private final AttendanceOverview overview;
    private final Events events;
    private final JdbcClient database;

    LearningInBatchesIT(
            OccurrenceManagement occurrences,
            AttendanceManagement management,
            AttendanceOverview overview,
            Events events,
            JdbcClient database) {
        this.occurrences = occurrences;
        this.management = management;
        this.overview = overview;
        this.events = events;
        this.database = database;
    }

    @Test
    void opensTheListsOfAllDates() {
        List<KnownOccurrence> dates =
                IntStream.range(0, 30).mapToObj(i -> events.withSeats(null)).toList();
        List<OccurrenceNews> told =
                dates.stream().map(date -> becomes(date, 5, false, 2)).toList();

        occurrences.learn(told);
        occurrences.learn(told);

        assertThat(dates)
                .allSatisfy(date -> assertThat(overview.counts(date.slug(), Viewer.NOBODY))
                        .contains(new AttendanceCounts(0, 0, 5)));
    }

    @Test
    void takesOverNoStateThatIsOlderThanWhatIsKnown() {
        KnownOccurrence late = events.withSeats(1);
        KnownOccurrence news = events.withSeats(1);
        occurrences.learn(List.of(becomes(late, 9, false, 4)));

        occurrences.learn(List.of(becomes(late, 5, false, 3), becomes(news, 6, false, 2)));

        assertThat(overview.counts(late.slug(), Viewer.NOBODY)).contains(new AttendanceCounts(0, 0, 9));
        assertThat(overview.counts(news.slug(), Viewer.NOBODY)).contains(new AttendanceCounts(0, 0, 6));
    }

    @Test
    void seatsThoseWhoWaitForAnyOfTheDates() {
        List<KnownOccurrence> dates = Stream.of(1, 1, 1).map(events::withSeats).toList();
        dates.subList(0, 2).forEach(date -> going(date, 3));

        occurrences.learn(dates.stream().map(date -> becomes(date, 2, false, 2)).toList());

        assertThat(dates.subList(0, 2))
                .allSatisfy(date -> assertThat(overview.counts(date.slug(), Viewer.NOBODY))
                        .contains(new AttendanceCounts(2, 1, 2)));
    }

    @Test
    void givesTwoStatesOfOneDateTheirEffectsInOrder() {
        KnownOccurrence date = events.withSeats(2);
        going(date, 2);

        occurrences.learn(List.of(becomes(date, 1, true, 2), becomes(date, 2, false, 3)));

        assertThat(overview.counts(date.slug(), Viewer.NOBODY)).contains(new AttendanceCounts(2, 0, 2));
        // Two answers, one who gave the seat up and one who got it back.
        assertThat(database.sql("select version from attendance_list where occurrence_id = :id")
                        .param("id", date.id())
                        .query(Long.class)
                        .single())
                .isEqualTo(4);
    }

    private void going(KnownOccurrence date, int members) {
        for (int i = 0; i < members; i++) {
            management.rsvp(new GiveRsvp(date.slug(), UUID.randomUUID(), Wish.GOING, 0, version -> true));
        }
    }

    private static OccurrenceNews becomes(KnownOccurrence date, int capacity, boolean demotes, long version) {
        var state = new KnownOccurrence(
                date.id(),
                date.seriesId(),
                date.slug(),
                date.ownerId(),
                date.visibility(),
                date.status(),
                capacity,
                demotes,
                date.endsAt());
        return new OccurrenceNews(state, version, Change.by(ALICE, Uuids.next()));
    }
}
