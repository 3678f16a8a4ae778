package net.openmeet.occurrence.vivification.messaging;

import java.util.List;
import net.openmeet.location.messaging.LocationMessages;
import net.openmeet.occurrence.occurrence.Overrides;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.occurrence.vivification.DateOverride;
import net.openmeet.occurrence.vivification.TemplateChange;
import net.openmeet.platform.change.ChangeMessages;
import net.openmeet.platform.inbox.UnprocessableMessageException;
import net.openmeet.recurrence.InvalidRecurrenceException;
import net.openmeet.recurrence.NominalDuration;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.schemas.series.ImportedOverride;
import net.openmeet.schemas.series.SeriesCreated;
import net.openmeet.schemas.series.SeriesSnapshot;
import net.openmeet.schemas.series.SeriesTemplateChanged;
import net.openmeet.vocabulary.schedule.messaging.ScheduleMessages;
import net.openmeet.vocabulary.template.TemplateField;
import net.openmeet.vocabulary.template.TemplateOverrides;
import net.openmeet.vocabulary.template.messaging.TemplateMessages;
import org.jspecify.annotations.Nullable;

/** Maps series-service's messages to what they mean here. */
final class SeriesMessages {

    private SeriesMessages() {}

    static KnownSeries series(SeriesCreated message) {
        return new KnownSeries(
                message.getSeriesId(),
                message.getVersion(),
                message.getSlug(),
                message.getOwnerId(),
                TemplateMessages.visibility(message.getVisibility()),
                TemplateMessages.template(message.getTemplate()),
                ScheduleMessages.schedule(message.getSchedule()));
    }

    static KnownSeries series(SeriesSnapshot message) {
        return new KnownSeries(
                message.getSeriesId(),
                message.getVersion(),
                message.getSlug(),
                message.getOwnerId(),
                TemplateMessages.visibility(message.getVisibility()),
                TemplateMessages.template(message.getTemplate()),
                ScheduleMessages.schedule(message.getSchedule()));
    }

    static List<DateOverride> overrides(SeriesCreated message) {
        return message.getImportedOverrides().stream()
                .map(SeriesMessages::override)
                .toList();
    }

    static TemplateChange templateChange(SeriesTemplateChanged message) {
        return new TemplateChange(
                message.getSeriesId(),
                message.getVersion(),
                message.getSlug(),
                TemplateMessages.visibility(message.getVisibility()),
                TemplateMessages.template(message.getTemplate()),
                message.getChangedAt(),
                ChangeMessages.change(message.getChange()));
    }

    /** A calendar sets fields; that there is none of one it can't say. */
    private static TemplateOverrides overridden(ImportedOverride message) {
        TemplateOverrides overrides = set(TemplateOverrides.NONE, TemplateField.NAME, message.getName());
        overrides = set(overrides, TemplateField.DESCRIPTION, message.getDescription());
        return set(overrides, TemplateField.LOCATION, LocationMessages.location(message.getLocation()));
    }

    private static TemplateOverrides set(TemplateOverrides overrides, TemplateField field, @Nullable Object value) {
        return value == null ? overrides : overrides.with(field, value);
    }

    private static DateOverride override(ImportedOverride message) {
        try {
            String start = message.getStart();
            String duration = message.getDuration();
            return new DateOverride(
                    RecurrenceId.parse(message.getRecurrenceId()),
                    new Overrides(
                            start == null ? null : RecurrenceId.parse(start),
                            duration == null ? null : NominalDuration.parse(duration),
                            overridden(message)),
                    message.getCancelled());
        } catch (IllegalArgumentException | InvalidRecurrenceException e) {
            throw new UnprocessableMessageException(
                    "The override of " + message.getRecurrenceId() + " can't be read", e);
        }
    }
}
