package net.openmeet.occurrence.event.messaging;

import java.time.DateTimeException;
import java.time.ZoneId;
import net.openmeet.occurrence.event.ImportedEvent;
import net.openmeet.occurrence.event.TakeOverEvent;
import net.openmeet.occurrence.time.Timing;
import net.openmeet.platform.change.ChangeMessages;
import net.openmeet.platform.inbox.UnprocessableMessageException;
import net.openmeet.recurrence.InvalidRecurrenceException;
import net.openmeet.recurrence.NominalDuration;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.schemas.series.StandaloneEventImported;
import net.openmeet.vocabulary.template.messaging.TemplateMessages;

/** Maps what series-service tells of events in calendars. */
final class ImportedEventMessages {

    private ImportedEventMessages() {}

    static TakeOverEvent command(StandaloneEventImported message) {
        var event = new ImportedEvent(
                message.getEventId(),
                message.getVersion(),
                message.getOwnerId(),
                TemplateMessages.template(message.getTemplate()),
                timing(message),
                message.getCancelled());
        return new TakeOverEvent(
                event,
                message.getSlug(),
                TemplateMessages.visibility(message.getVisibility()),
                message.getCancels(),
                message.getCancellationReason(),
                ChangeMessages.change(message.getChange()));
    }

    private static Timing timing(StandaloneEventImported message) {
        try {
            return new Timing(
                    RecurrenceId.parse(message.getStart()),
                    ZoneId.of(message.getTimeZone()),
                    NominalDuration.parse(message.getDuration()));
        } catch (IllegalArgumentException | DateTimeException | InvalidRecurrenceException e) {
            throw new UnprocessableMessageException(
                    "When the event " + message.getEventId() + " takes place can't be read", e);
        }
    }
}
