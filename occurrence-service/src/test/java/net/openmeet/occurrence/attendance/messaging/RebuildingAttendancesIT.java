package net.openmeet.occurrence.attendance.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import net.openmeet.occurrence.attendance.Attendance;
import net.openmeet.occurrence.attendance.Attendances;
import net.openmeet.occurrence.attendance.Standings;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.platform.copy.RebuildStatus;
import net.openmeet.platform.copy.Rebuilds;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.attendance.RsvpSnapshot;
import net.openmeet.schemas.attendance.RsvpStatus;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@OccurrenceServiceTest
class RebuildingAttendancesIT {

    private final Messages messages;
    private final Attendances attendances;
    private final Standings standings;
    private final Rebuilds rebuilds;

    RebuildingAttendancesIT(Messages messages, Attendances attendances, Standings standings, JdbcClient database) {
        this.messages = messages;
        this.attendances = attendances;
        this.standings = standings;
        this.rebuilds = new Rebuilds(database);
    }

    @Test
    void tellsWhoGoesAndTheSeatsByTheNewestStateAndLeavesAloneWhatIsNewer() {
        UUID lost = Uuids.next();
        UUID newer = Uuids.next();
        attendances.learn(Map.of(newer, new Attendance(9, 7, 1)));
        UUID first = tell(lost, 1, 1);
        UUID second = tell(lost, 2, 3);
        tell(newer, 8, 6);

        assertThat(rebuilds.begin("attendances")).isTrue();

        Await.until(
                "it is made anew",
                () -> rebuilds.list().stream()
                        .filter(status -> status.copy().equals("attendances"))
                        .map(RebuildStatus::finishedAt)
                        .anyMatch(finishedAt -> finishedAt != null));
        assertThat(attendances.of(lost)).isEqualTo(new Attendance(2, 3, 0));
        assertThat(attendances.of(newer)).isEqualTo(new Attendance(9, 7, 1));
        assertThat(standings.isGoing(lost, first)).isTrue();
        assertThat(standings.isGoing(lost, second)).isTrue();
    }

    private UUID tell(UUID occurrence, long version, int going) {
        UUID account = Uuids.next();
        UUID rsvp = Uuids.derived(occurrence, account.toString());
        messages.publish(
                Topics.ATTENDANCE_STATE,
                rsvp,
                RsvpSnapshot.newBuilder()
                        .setRsvpId(rsvp)
                        .setVersion(version)
                        .setOccurrenceId(occurrence)
                        .setAccountId(account)
                        .setStatus(RsvpStatus.GOING)
                        .setGuests(0)
                        .setGoing(going)
                        .setWaitlisted(0)
                        .setChangedAt(Instant.parse("2026-03-01T12:00:00Z"))
                        .build());
        return account;
    }
}
