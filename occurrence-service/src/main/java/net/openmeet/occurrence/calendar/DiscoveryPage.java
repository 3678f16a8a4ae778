package net.openmeet.occurrence.calendar;

/**
 * A page of what was found.
 *
 * @param truncated whether more series fit than were looked at for dates past what is stored
 */
public record DiscoveryPage(CalendarPage page, boolean truncated) {}
