package net.openmeet.series.icalendar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import net.openmeet.series.icalendar.file.CalendarComponent;

/**
 * Which of several components for the same thing is the newer one: SEQUENCE decides, then DTSTAMP (RFC 5546 §2.1.5), then LAST-MODIFIED.
 *
 * @param sequence 0 where there is none
 * @param stamped long ago where it isn't said
 * @param modified long ago where it isn't said
 */
record EntryVersion(long sequence, Instant stamped, Instant modified) implements Comparable<EntryVersion> {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final Comparator<EntryVersion> ORDER = Comparator.<EntryVersion>comparingLong(
                    version -> version.sequence)
            .thenComparing(EntryVersion::stamped)
            .thenComparing(EntryVersion::modified);

    static EntryVersion of(CalendarComponent component) {
        return new EntryVersion(sequence(component), time(component, "DTSTAMP"), time(component, "LAST-MODIFIED"));
    }

    @Override
    public int compareTo(EntryVersion other) {
        return ORDER.compare(this, other);
    }

    /** Whether the other one came later, as far as both say: by SEQUENCE, else by LAST-MODIFIED, else by DTSTAMP, which may be the time of an export. */
    boolean isOlderThan(EntryVersion other) {
        if (sequence != other.sequence) {
            return sequence < other.sequence;
        }
        boolean modifiedAtOnce = modified.equals(other.modified) || !areSaid(modified, other.modified);
        return modifiedAtOnce
                ? areSaid(stamped, other.stamped) && stamped.isBefore(other.stamped)
                : modified.isBefore(other.modified);
    }

    private static boolean areSaid(Instant one, Instant other) {
        return !one.equals(Instant.EPOCH) && !other.equals(Instant.EPOCH);
    }

    /** An INTEGER (RFC 5545 §3.3.8) goes up to 2147483647; what is more is the most. */
    private static long sequence(CalendarComponent component) {
        return component
                .first("SEQUENCE")
                .map(line -> line.value().strip())
                .filter(text -> text.matches("\\+?\\d{1,18}"))
                .map(text -> Math.min(Long.parseLong(text), Integer.MAX_VALUE))
                .orElse(0L);
    }

    private static Instant time(CalendarComponent component, String property) {
        return component
                .first(property)
                .map(line -> instant(line.value().strip().toUpperCase(Locale.ROOT)))
                .orElse(Instant.EPOCH);
    }

    /** In UTC, as the RFC wants it; who leaves out the Z means it all the same. */
    private static Instant instant(String text) {
        try {
            return LocalDateTime.parse(text.endsWith("Z") ? text.substring(0, text.length() - 1) : text, FORM)
                    .toInstant(ZoneOffset.UTC);
        } catch (DateTimeException unreadable) {
            return Instant.EPOCH;
        }
    }
}
