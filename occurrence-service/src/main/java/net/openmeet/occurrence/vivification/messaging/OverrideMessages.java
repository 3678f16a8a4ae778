package net.openmeet.occurrence.vivification.messaging;

import java.util.Objects;
import net.openmeet.location.messaging.LocationMessages;
import net.openmeet.occurrence.occurrence.Overrides;
import net.openmeet.occurrence.vivification.DateOverride;
import net.openmeet.occurrence.vivification.ImportedDate;
import net.openmeet.platform.inbox.UnprocessableMessageException;
import net.openmeet.recurrence.InvalidRecurrenceException;
import net.openmeet.recurrence.NominalDuration;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.schemas.series.ImportedOverride;
import net.openmeet.vocabulary.template.Template;
import net.openmeet.vocabulary.template.TemplateField;
import net.openmeet.vocabulary.template.TemplateOverrides;
import net.openmeet.vocabulary.template.messaging.TemplateMessages;
import org.jspecify.annotations.Nullable;

/** Maps what series-service tells of single dates that a calendar speaks of. */
final class OverrideMessages {

    private OverrideMessages() {}

    static ImportedDate date(net.openmeet.schemas.series.ImportedDate message) {
        try {
            ImportedOverride before = message.getBefore();
            ImportedOverride now = message.getNow();
            return new ImportedDate(
                    RecurrenceId.parse(message.getRecurrenceId()),
                    before == null ? null : override(before),
                    now == null ? null : override(now));
        } catch (IllegalArgumentException e) {
            throw new UnprocessableMessageException("The date " + message.getRecurrenceId() + " can't be read", e);
        }
    }

    static DateOverride override(ImportedOverride message) {
        try {
            String start = message.getStart();
            String duration = message.getDuration();
            return new DateOverride(
                    RecurrenceId.parse(message.getRecurrenceId()),
                    new Overrides(
                            start == null ? null : RecurrenceId.parse(start),
                            duration == null ? null : NominalDuration.parse(duration),
                            overridden(message)),
                    message.getCancelled(),
                    message.getCancellationReason());
        } catch (IllegalArgumentException | InvalidRecurrenceException e) {
            throw new UnprocessableMessageException(
                    "The override of " + message.getRecurrenceId() + " can't be read", e);
        }
    }

    private static TemplateOverrides overridden(ImportedOverride message) {
        return message.getTemplate() == null
                ? ofOlderMessage(message)
                : overridden(message, TemplateMessages.template(message.getTemplate()));
    }

    /** A field that this version doesn't know is none of this version's dates. */
    private static TemplateOverrides overridden(ImportedOverride message, Template template) {
        TemplateOverrides overrides = TemplateOverrides.NONE;
        for (TemplateField field : TemplateField.values()) {
            if (message.getOverridden().contains(field.text())) {
                Object value = field.in(template);
                overrides = overrides.with(field, Objects.equals(value, field.none()) ? null : value);
            }
        }
        return overrides;
    }

    /** Three fields, and that there is none of one it can't say. */
    private static TemplateOverrides ofOlderMessage(ImportedOverride message) {
        TemplateOverrides overrides = set(TemplateOverrides.NONE, TemplateField.NAME, message.getName());
        overrides = set(overrides, TemplateField.DESCRIPTION, message.getDescription());
        return set(overrides, TemplateField.LOCATION, LocationMessages.location(message.getLocation()));
    }

    private static TemplateOverrides set(TemplateOverrides overrides, TemplateField field, @Nullable Object value) {
        return value == null ? overrides : overrides.with(field, value);
    }
}
