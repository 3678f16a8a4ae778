package net.openmeet.occurrence.testing;

import java.util.UUID;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Messages;
import net.openmeet.platform.test.People;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.attendance.RsvpChanged;
import net.openmeet.schemas.attendance.RsvpStatus;
import net.openmeet.schemas.series.SeriesCreated;

/** attendance-service, as far as its messages show it. */
public final class AnswersOnTopic {

    private final Messages messages;

    public AnswersOnTopic(Messages messages) {
        this.messages = messages;
    }

    /** Bob goes to a date. */
    public UUID going(SeriesCreated series, String date) {
        return changed(Uuids.derived(series.getSeriesId(), date), 1, 1, 0);
    }

    /** Bob goes, and so it is this full in this version. */
    public UUID changed(UUID occurrence, long version, int going, int waitlisted) {
        return messages.publish(
                Topics.ATTENDANCE,
                occurrence,
                RsvpChanged.newBuilder()
                        .setOccurrenceId(occurrence)
                        .setVersion(version)
                        .setAccountId(People.BOB)
                        .setStatus(RsvpStatus.GOING)
                        .setPreviousStatus(RsvpStatus.NONE)
                        .setGuests(0)
                        .setGoing(going)
                        .setWaitlisted(waitlisted)
                        .setCapacity(20)
                        .setPromoted(false)
                        .setChangedAt(TestClock.FIRST_OF_MARCH)
                        .build());
    }
}
