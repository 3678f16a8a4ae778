package net.openmeet.attendance.occurrence;

import java.time.Instant;
import java.util.UUID;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.people.Organisers;
import net.openmeet.vocabulary.template.AttendeesVisibility;
import net.openmeet.vocabulary.template.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * What occurrence-service told of an occurrence. Who may see it is for {@link OccurrenceRights} to say: its series may be narrower.
 *
 * @param seriesId its series; null: a standalone event
 * @param slug its name in URLs
 * @param organisers the owner, and of a standalone event who organises it besides
 * @param groupId the group that a standalone event belongs to; null: to none, or a date, whose series says
 * @param capacity seats, guests included, 0 or more; null: unlimited
 * @param demotes who goes beyond the capacity gives up the seat, the last-come first; else everybody keeps theirs
 * @param endsAt when it is over, unless it is completed earlier
 * @param attendees who may see who goes
 * @param recurrenceId which date of its series it is; null: none, or not known
 * @param details what people are told of it; null: not known
 */
public record KnownOccurrence(
        UUID id,
        @Nullable UUID seriesId,
        String slug,
        Organisers organisers,
        @Nullable UUID groupId,
        Visibility visibility,
        OccurrenceStatus status,
        @Nullable Integer capacity,
        boolean demotes,
        Instant endsAt,
        AnswerTerms terms,
        AttendeesVisibility attendees,
        @Nullable RecurrenceId recurrenceId,
        @Nullable DateDetails details) {

    public KnownOccurrence {
        if (capacity != null && capacity < 0) {
            throw new IllegalArgumentException("A capacity is 0 or more, not " + capacity);
        }
    }

    /** An occurrence that takes answers on the usual terms, and shows everybody who goes. */
    public KnownOccurrence(
            UUID id,
            @Nullable UUID seriesId,
            String slug,
            UUID ownerId,
            Visibility visibility,
            OccurrenceStatus status,
            @Nullable Integer capacity,
            boolean demotes,
            Instant endsAt) {
        this(
                id,
                seriesId,
                slug,
                Organisers.of(ownerId),
                null,
                visibility,
                status,
                capacity,
                demotes,
                endsAt,
                AnswerTerms.USUAL,
                AttendeesVisibility.EVERYBODY,
                null,
                null);
    }

    /** Account of the owner. */
    public UUID ownerId() {
        return organisers.owner();
    }
}
