package net.openmeet.occurrence.occurrence.web;

import net.openmeet.occurrence.attendance.Attendance;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.occurrence.occurrence.SeriesDate;
import net.openmeet.occurrence.time.TimeZoneData;
import net.openmeet.platform.web.ExpectedVersion;

/**
 * The entity tag of an occurrence: its version, 0 where it is virtual; for a date its series' version; and the version of its attendance, so that a cached
 * answer never shows old numbers. Whoever changes an occurrence means the first, and of a date the second: a change doesn't fail because somebody answered.
 * What no version counts comes last, in one number: by which name and to whom it is shown, and what time has made of a virtual date.
 */
public final class OccurrenceTag {

    private OccurrenceTag() {}

    static String of(OccurrenceView occurrence, Attendance attendance) {
        SeriesDate date = occurrence.date();
        if (date == null) {
            return "\"" + occurrence.version() + (attendance.version() == 0 ? "" : "-" + attendance.version()) + "\"";
        }
        return "\"%d-%d-%d-%x\""
                .formatted(occurrence.version(), date.seriesVersion(), attendance.version(), rest(occurrence));
    }

    /** Whether the caller wants to change a standalone event in this version. */
    public static boolean isExpected(ExpectedVersion expected, long version) {
        return isExpected(expected, Long.toString(version));
    }

    /** Whether the caller wants to change a date of a series, or a standalone event, as it is. */
    public static boolean isExpected(ExpectedVersion expected, OccurrenceView current) {
        SeriesDate date = current.date();
        return isExpected(
                expected, date == null ? "" + current.version() : current.version() + "-" + date.seriesVersion());
    }

    private static boolean isExpected(ExpectedVersion expected, String begin) {
        return expected.tags().isEmpty()
                || expected.tags().stream().anyMatch(tag -> tag.equals(begin) || tag.startsWith(begin + "-"));
    }

    private static int rest(OccurrenceView occurrence) {
        return (occurrence.slug()
                        + occurrence.visibility().text()
                        + occurrence.status().text()
                        + TimeZoneData.version())
                .hashCode();
    }
}
