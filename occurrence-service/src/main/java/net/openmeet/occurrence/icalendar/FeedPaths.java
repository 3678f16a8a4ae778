package net.openmeet.occurrence.icalendar;

/** Where calendars are. */
public final class FeedPaths {

    private static final String FILE = "/calendar.ics";

    private FeedPaths() {}

    /** Of a series, by its slug. */
    public static String ofSeries(String slug) {
        return "/api/series/" + slug + FILE;
    }

    /** Of a series as JSCalendar, by its slug. */
    public static String jsCalendarOfSeries(String slug) {
        return "/api/series/" + slug + "/calendar.json";
    }

    /** Of a single date or standalone event, by its slug. */
    public static String ofEvent(String slug) {
        return "/api/events/" + slug + FILE;
    }
}
