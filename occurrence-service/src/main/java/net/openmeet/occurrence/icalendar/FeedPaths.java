package net.openmeet.occurrence.icalendar;

/** Where calendars are. */
public final class FeedPaths {

    private static final String FILE = "/calendar.ics";

    private FeedPaths() {}

    /** Of a series, by its slug. */
    public static String ofSeries(String slug) {
        return "/api/series/" + slug + FILE;
    }

    /** Of a single date or standalone event, by its slug. */
    public static String ofEvent(String slug) {
        return "/api/events/" + slug + FILE;
    }
}
