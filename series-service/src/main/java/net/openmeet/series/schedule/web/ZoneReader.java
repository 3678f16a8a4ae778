package net.openmeet.series.schedule.web;

import java.time.ZoneId;
import net.openmeet.platform.problem.Violations;
import net.openmeet.series.schedule.TimeZones;
import org.jspecify.annotations.Nullable;

/** Reads the time zone of a request. */
final class ZoneReader {

    private static final String POINTER = "/timeZone";

    private final Violations violations;

    ZoneReader(Violations violations) {
        this.violations = violations;
    }

    @Nullable
    ZoneId zone(@Nullable String name) {
        if (name == null) {
            violations.add(
                    POINTER,
                    "required",
                    "Name the IANA time zone, of an all-day series too: floating time is not offered.",
                    "Europe/Berlin");
            return null;
        }
        var zone = TimeZones.find(name);
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
