package net.openmeet.series.series.messaging;

import java.util.Optional;
import java.util.Set;
import net.openmeet.location.Location;
import net.openmeet.location.messaging.LocationMessages;
import net.openmeet.schemas.series.ImportedDate;
import net.openmeet.schemas.series.ImportedOverride;
import net.openmeet.vocabulary.template.Template;
import net.openmeet.vocabulary.template.TemplateField;
import net.openmeet.vocabulary.template.TemplateOverrides;
import net.openmeet.vocabulary.template.messaging.TemplateMessages;
import org.jspecify.annotations.Nullable;

/** What imported calendars say of single dates, in the published language. */
final class OverrideMessages {

    /** What readers understand that know no other fields, nor that a date has none of one. */
    private static final Set<TemplateField> TOLD_ALONE =
            Set.of(TemplateField.NAME, TemplateField.DESCRIPTION, TemplateField.LOCATION);

    /** Says nothing. */
    private static final Template ANY = new Template("Untitled", "", null, null);

    private OverrideMessages() {}

    static ImportedDate message(net.openmeet.series.series.ImportedDate date) {
        return ImportedDate.newBuilder()
                .setRecurrenceId(date.date().toString())
                .setBefore(date.before() == null ? null : message(date.before()))
                .setNow(date.now() == null ? null : message(date.now()))
                .build();
    }

    static ImportedOverride message(net.openmeet.series.series.ImportedOverride override) {
        TemplateOverrides template = override.template();
        ImportedOverride.Builder message = ImportedOverride.newBuilder()
                .setRecurrenceId(override.recurrenceId().toString())
                .setStart(text(override.start()))
                .setDuration(text(override.duration()))
                .setName(text(value(template, TemplateField.NAME)))
                .setDescription(text(value(template, TemplateField.DESCRIPTION)))
                .setLocation(LocationMessages.message((Location) value(template, TemplateField.LOCATION)))
                .setCancelled(override.cancelled())
                .setCancellationReason(override.reason());
        return isToldAlone(template)
                ? message.build()
                : message.setOverridden(template.fields().stream()
                                .sorted()
                                .map(TemplateField::text)
                                .toList())
                        .setTemplate(TemplateMessages.message(template.over(ANY)))
                        .build();
    }

    private static boolean isToldAlone(TemplateOverrides template) {
        return TOLD_ALONE.containsAll(template.fields())
                && template.values().values().stream().allMatch(Optional::isPresent);
    }

    private static @Nullable Object value(TemplateOverrides template, TemplateField field) {
        Optional<Object> value = template.values().get(field);
        return value == null ? null : value.orElse(null);
    }

    private static @Nullable String text(@Nullable Object value) {
        return Optional.ofNullable(value).map(Object::toString).orElse(null);
    }
}
