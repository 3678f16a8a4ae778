package net.openmeet.community.group;

import java.time.Instant;
import java.util.UUID;
import net.openmeet.platform.change.Change;

/**
 * What a fact says of dates of a series.
 *
 * @param dates how many; 0: it is about the series
 * @param first RecurrenceId of the first of them
 */
public record DatesNews(ActivityKind kind, UUID seriesId, int dates, String first, Instant at, Change change) {}
