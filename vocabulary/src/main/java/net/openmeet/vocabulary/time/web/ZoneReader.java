package net.openmeet.vocabulary.time.web;

import java.time.ZoneId;
import java.util.Optional;
import net.openmeet.platform.problem.Violations;
import net.openmeet.recurrence.zone.TimeZones;
import org.jspecify.annotations.Nullable;

/** Reads the time zone of a request, its member {@code timeZone}. */
public final class ZoneReader {

    private static final String POINTER = "/timeZone";

    private final Violations violations;

    public ZoneReader(Violations violations) {
        this.violations = violations;
    }

    /** The zone of that name; null after a violation. */
    public @Nullable ZoneId zone(@Nullable String name) {
        if (name == null) {
            violations.add(
                    POINTER,
                    "required",
                    "Name the IANA time zone, of what is all-day too: floating time is not offered.",
                    "Europe/Berlin");
            return null;
        }
        Optional<ZoneId> zone = TimeZones.find(name);
        if (zone.isEmpty()) {
            violations.add(
                    POINTER,
                    "unknown-time-zone",
                    "This is not the name of an IANA time zone.",
                    TimeZones.suggest(name).orElse(null));
        }
        return zone.orElse(null);
    }
}
