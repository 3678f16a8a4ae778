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
        return publish(bob(occurrence, version).setGoing(going).setWaitlisted(waitlisted));
    }

    /** In this version somebody stands so. */
    public UUID stands(UUID occurrence, long version, UUID account, RsvpStatus status) {
        return publish(bob(occurrence, version).setAccountId(account).setStatus(status));
    }

    /** Bob takes his answer back, and nobody else has one. */
    public UUID takenBack(UUID occurrence, long version) {
        return publish(bob(occurrence, version)
                .setStatus(RsvpStatus.NONE)
                .setPreviousStatus(RsvpStatus.GOING)
                .setGoing(0));
    }

    private UUID publish(RsvpChanged.Builder message) {
        return messages.publish(Topics.ATTENDANCE, message.getOccurrenceId(), message.build());
    }

    private static RsvpChanged.Builder bob(UUID occurrence, long version) {
        return RsvpChanged.newBuilder()
                .setOccurrenceId(occurrence)
                .setVersion(version)
                .setAccountId(People.BOB)
                .setStatus(RsvpStatus.GOING)
                .setPreviousStatus(RsvpStatus.NONE)
                .setGuests(0)
                .setGoing(1)
                .setWaitlisted(0)
                .setCapacity(20)
                .setPromoted(false)
                .setChangedAt(TestClock.FIRST_OF_MARCH);
    }
}
