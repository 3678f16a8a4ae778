package net.openmeet.occurrence.calendar.web;

import java.util.Set;
import net.openmeet.occurrence.attendance.Attendance;
import net.openmeet.occurrence.calendar.CalendarItem;
import net.openmeet.occurrence.calendar.CalendarPage;
import net.openmeet.occurrence.calendar.CalendarReason;
import net.openmeet.occurrence.listing.ListItem;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.occurrence.series.SeenSeries;
import net.openmeet.occurrence.time.TimeZoneData;
import net.openmeet.platform.web.EntityTag;

/** The entity tag of a page of a calendar, from what its JSON is made of: which transactions wrote the rows, who goes, why it is there, and what is over. */
final class CalendarTag {

    /** One more whenever the same rows look otherwise. */
    private static final long SHAPE = 1;

    private CalendarTag() {}

    /** The tag of a page, and of what else is said beside it. */
    static String of(CalendarPage page, String more) {
        EntityTag tag = new EntityTag(SHAPE)
                .with(TimeZoneData.version().hashCode())
                .with(page.next() == null ? 0 : 1)
                .with(more.hashCode());
        page.items().forEach(item -> add(item, tag));
        return tag.toString();
    }

    private static void add(CalendarItem item, EntityTag tag) {
        tag.with(item.position().startsAt().getEpochSecond());
        switch (item) {
            case CalendarItem.OfSeries(SeenSeries series, ListItem date, Set<CalendarReason> reasons) -> {
                add(series, tag);
                add(date, tag);
                add(reasons, tag);
            }
            case CalendarItem.Standalone(
                    OccurrenceView event,
                    Attendance attendance,
                    long rowState,
                    Set<CalendarReason> reasons) -> {
                tag.with(event.id()).with(event.version()).with(rowState);
                add(attendance, tag);
                add(reasons, tag);
            }
        }
    }

    private static void add(SeenSeries series, EntityTag tag) {
        tag.with(series.series().id())
                .with(series.series().version())
                .with(series.parsed().rowState())
                .with(series.restrictionState());
    }

    private static void add(ListItem date, EntityTag tag) {
        tag.with(date.position().date().localSecond()).with(date.status().text().hashCode());
        add(date.attendance(), tag);
        if (date instanceof ListItem.Stored stored) {
            tag.with(stored.occurrence().id())
                    .with(stored.occurrence().version())
                    .with(stored.rowState());
        }
    }

    private static void add(Attendance attendance, EntityTag tag) {
        tag.with(attendance.version()).with(attendance.going()).with(attendance.waitlisted());
    }

    private static void add(Set<CalendarReason> reasons, EntityTag tag) {
        tag.with(reasons.size());
        reasons.forEach(reason -> tag.with(reason.text().hashCode()));
    }
}
