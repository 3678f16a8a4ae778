package net.openmeet.occurrence.icalendar;

import net.openmeet.occurrence.calendar.CalendarItem;

/**
 * A date that stands for itself in a calendar of many things.
 *
 * @param date as its reader is told of it
 * @param tentative whether its reader doesn't know yet to be there
 */
record ListedDate(FeedDate date, boolean tentative) {

    /** What stands in a calendar, as its reader is told of it. */
    static ListedDate of(CalendarItem item, FeedDate date) {
        FeedDate told = item.isTold()
                ? date
                : new FeedDate(date.occurrence().toldToEverybody(), date.sequence(), date.changedAt());
        return new ListedDate(told, !item.reasons().isEmpty() && !item.isTold());
    }
}
