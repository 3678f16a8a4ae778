package net.openmeet.attendance.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.id.Uuids;
import org.jspecify.annotations.Nullable;

/**
 * What happened to one answer for one date.
 *
 * @param seriesId null: a standalone event
 * @param accountId whose answer it is
 * @param change what made it so
 * @param at when it happened
 */
public record AnswerNews(
        NotificationCause cause,
        UUID occurrenceId,
        @Nullable UUID seriesId,
        UUID accountId,
        Change change,
        Instant at) {

    /** The same for all answers that are one notification: of one change, or of that date and day where it may happen a hundred times. */
    UUID causeId() {
        return switch (cause) {
            case ANSWERED -> Uuids.derived(occurrenceId, cause.text() + " " + LocalDate.ofInstant(at, ZoneOffset.UTC));
            case WAITLIST_BEGAN -> Uuids.derived(occurrenceId, cause.text());
            default ->
                Uuids.derived(change.id(), cause.text() + " " + Objects.requireNonNullElse(seriesId, occurrenceId));
        };
    }
}
