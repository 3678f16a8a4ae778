package net.openmeet.attendance.notification;

import static net.openmeet.attendance.notification.NotificationCause.CANCELLED;
import static net.openmeet.attendance.notification.NotificationCause.DETAILS_CHANGED;
import static net.openmeet.attendance.notification.NotificationCause.REINSTATED;
import static net.openmeet.attendance.notification.NotificationCause.RESCHEDULED;
import static net.openmeet.attendance.notification.NotificationCause.SHIFTED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TellingTheLastStateTest {

    private static final UUID MEMBER = UUID.randomUUID();
    private static final UUID SERIES = UUID.randomUUID();

    private final UUID date = UUID.randomUUID();

    @Test
    void saysNothingOfADateThatIsAsItWas() {
        assertThat(LastStates.of(happened(CANCELLED, REINSTATED))).isEmpty();
        assertThat(LastStates.of(happened(CANCELLED, REINSTATED, CANCELLED, REINSTATED)))
                .isEmpty();
    }

    @Test
    void saysOnceWhatIsSoInTheEnd() {
        assertThat(LastStates.of(happened(CANCELLED, REINSTATED, CANCELLED)).keySet())
                .containsExactly(CANCELLED);
        assertThat(LastStates.of(happened(RESCHEDULED, DETAILS_CHANGED, CANCELLED))
                        .keySet())
                .containsExactly(CANCELLED);
        assertThat(LastStates.of(happened(RESCHEDULED, CANCELLED, REINSTATED)).keySet())
                .containsExactly(RESCHEDULED);
    }

    @Test
    void saysWhenADateIsThatWasMovedSeveralTimes() {
        assertThat(LastStates.of(happened(RESCHEDULED, SHIFTED, DETAILS_CHANGED)))
                .hasSize(2)
                .hasEntrySatisfying(
                        RESCHEDULED,
                        dates -> assertThat(dates)
                                .extracting(ToldDate::localStart)
                                .containsExactly("2099-03-03T02:00"));
    }

    @Test
    void listsAllDatesToWhichTheSameHappenedByTheirStart() {
        assertThat(LastStates.of(Stream.of(3, 1, 2)
                        .map(day -> happened(CANCELLED, UUID.randomUUID(), day))
                        .toList()))
                .hasEntrySatisfying(
                        CANCELLED,
                        dates -> assertThat(dates)
                                .extracting(ToldDate::localStart)
                                .containsExactly("2099-03-03T01:00", "2099-03-03T02:00", "2099-03-03T03:00"));
    }

    private List<MailedDate> happened(NotificationCause... causes) {
        return IntStream.range(0, causes.length)
                .mapToObj(hour -> happened(causes[hour], date, hour))
                .toList();
    }

    private static MailedDate happened(NotificationCause cause, UUID date, int hour) {
        return new MailedDate(
                MEMBER,
                SERIES,
                cause,
                date,
                Instant.parse("2099-03-03T0" + hour + ":00:00Z"),
                new ToldDate("yoga", "Yoga", "2099-03-03T0" + hour + ":00", "Europe/Berlin", null),
                null);
    }
}
