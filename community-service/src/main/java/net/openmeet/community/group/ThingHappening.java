package net.openmeet.community.group;

import java.time.Instant;
import java.util.UUID;
import net.openmeet.platform.change.Change;

/**
 * What a fact says of a series, of some of its dates, or of a standalone event.
 *
 * @param dates how many; 0: it is about the series, or the event
 * @param first RecurrenceId of the first of them; empty: it is about no date
 */
public record ThingHappening(ActivityKind kind, UUID thing, int dates, String first, Instant at, Change change) {}
