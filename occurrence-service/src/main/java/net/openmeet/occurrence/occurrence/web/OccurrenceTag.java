package net.openmeet.occurrence.occurrence.web;

import java.util.List;
import java.util.Objects;
import net.openmeet.occurrence.attendance.Attendance;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.occurrence.occurrence.SeriesDate;
import net.openmeet.occurrence.time.TimeZoneData;
import net.openmeet.platform.preview.Preview;
import net.openmeet.platform.web.ExpectedVersion;
import net.openmeet.vocabulary.template.OnlineUriVisibility;
import net.openmeet.vocabulary.template.Template;

/**
 * The entity tag of an occurrence: its version, 0 where it is virtual; for a date its series' version; and the version of its attendance, so that a cached
 * answer never shows old numbers. Whoever changes an occurrence means the first, and of a date the second: a change doesn't fail because somebody answered.
 * What no version counts comes last: by which name and to whom it is shown, what time has made of a virtual date, and whether it is told without the URI
 * to take part at.
 */
public final class OccurrenceTag {

    private OccurrenceTag() {}

    static String of(OccurrenceView occurrence, Attendance attendance) {
        SeriesDate date = occurrence.date();
        if (date == null) {
            String answered = attendance.version() == 0 && !isLess(occurrence) ? "" : "-" + attendance.version();
            return "\"" + occurrence.version() + answered + (isLess(occurrence) ? "-less" : "") + "\"";
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

    /** Whether a date of a series, and the series, are what was shown to the caller. */
    public static boolean isShown(Preview preview, OccurrenceView current) {
        return preview.admits(date(current).seriesVersion(), versions(List.of(current)));
    }

    /** As {@link #isShown}, where the series is known to be what was shown. */
    public static boolean areShown(Preview preview, List<OccurrenceView> current) {
        return preview.admitsParts(versions(current));
    }

    /** Dates of a series as the token of a preview knows them: which, and in which versions. That one is stored because somebody answers is no change of it. */
    public static List<String> versions(List<OccurrenceView> dates) {
        return dates.stream()
                .map(date -> date(date).recurrenceId() + " " + Math.max(1, date.version()))
                .sorted()
                .toList();
    }

    private static SeriesDate date(OccurrenceView occurrence) {
        return Objects.requireNonNull(occurrence.date(), "of a series");
    }

    private static boolean isExpected(ExpectedVersion expected, String begin) {
        return expected.tags().isEmpty()
                || expected.tags().stream().anyMatch(tag -> tag.equals(begin) || tag.startsWith(begin + "-"));
    }

    /** Whether it is told without the URI that those who go are told. Said also where there is none: it may be asked for with what was told before. */
    private static boolean isLess(OccurrenceView occurrence) {
        Template template = occurrence.template();
        return template.onlineUriVisibility() == OnlineUriVisibility.ATTENDEES && !template.hidesOnlineUri();
    }

    private static int rest(OccurrenceView occurrence) {
        return (occurrence.slug()
                        + occurrence.visibility().text()
                        + occurrence.status().text()
                        + TimeZoneData.version()
                        + isLess(occurrence))
                .hashCode();
    }
}
