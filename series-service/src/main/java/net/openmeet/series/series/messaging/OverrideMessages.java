package net.openmeet.series.series.messaging;

import java.util.Optional;
import net.openmeet.location.messaging.LocationMessages;
import net.openmeet.schemas.series.ImportedOverride;
import org.jspecify.annotations.Nullable;

/** What imported calendars say of single dates, in the published language. */
final class OverrideMessages {

    private OverrideMessages() {}

    static ImportedOverride message(net.openmeet.series.series.ImportedOverride override) {
        return ImportedOverride.newBuilder()
                .setRecurrenceId(override.recurrenceId().toString())
                .setStart(text(override.start()))
                .setDuration(text(override.duration()))
                .setName(override.name())
                .setDescription(override.description())
                .setLocation(LocationMessages.message(override.location()))
                .setCancelled(override.cancelled())
                .build();
    }

    private static @Nullable String text(@Nullable Object value) {
        return Optional.ofNullable(value).map(Object::toString).orElse(null);
    }
}
