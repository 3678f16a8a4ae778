package net.openmeet.series.icalendar.zone;

import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * The years in which a series takes place, so that zones are compared over those that matter: years of which IANA knows something, and no more
 * than twenty-one.
 *
 * @param first the first one
 * @param last the last one, inclusive; not before the first
 */
public record Years(int first, int last) {

    /** How far ahead a series without an end is looked at. */
    public static final int AHEAD = 20;

    static final int FIRST_KNOWN = 1970;
    static final int LAST_KNOWN = 2070;

    public Years {
        first = Math.clamp(first, FIRST_KNOWN, LAST_KNOWN - AHEAD);
        last = Math.clamp(last, first, first + AHEAD);
    }

    Years andThoseAhead() {
        return new Years(first, first + AHEAD);
    }

    /** In seconds since 1970. */
    long begin() {
        return LocalDate.of(first, 1, 1).atStartOfDay().toEpochSecond(ZoneOffset.UTC);
    }

    /** In seconds since 1970, exclusive. */
    long end() {
        return LocalDate.of(last + 1, 1, 1).atStartOfDay().toEpochSecond(ZoneOffset.UTC);
    }
}
