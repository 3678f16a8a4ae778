package net.openmeet.occurrence.occurrence;

import net.openmeet.location.Location;
import net.openmeet.occurrence.template.JsonColumn;
import net.openmeet.recurrence.NominalDuration;
import net.openmeet.recurrence.RecurrenceId;
import org.jspecify.annotations.Nullable;

/** Overrides as their {@code jsonb} column has them; a member that isn't there isn't overridden. */
record StoredOverrides(
        @Nullable String start,
        @Nullable String duration,
        @Nullable String name,
        @Nullable String description,
        @Nullable Location location) {

    /** Nothing overridden, as most of them have it. */
    private static final String NONE = "{}";

    static String write(Overrides overrides) {
        RecurrenceId start = overrides.start();
        NominalDuration duration = overrides.duration();
        return JsonColumn.write(new StoredOverrides(
                start == null ? null : start.toString(),
                duration == null ? null : duration.toString(),
                overrides.name(),
                overrides.description(),
                overrides.location()));
    }

    static Overrides read(String json) {
        if (json.equals(NONE)) {
            return Overrides.NONE;
        }
        StoredOverrides stored = JsonColumn.read(json, StoredOverrides.class);
        return new Overrides(
                stored.start == null ? null : RecurrenceId.parse(stored.start),
                stored.duration == null ? null : NominalDuration.parse(stored.duration),
                stored.name,
                stored.description,
                stored.location);
    }
}
