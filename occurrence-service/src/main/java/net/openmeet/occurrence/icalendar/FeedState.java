package net.openmeet.occurrence.icalendar;

import java.time.Instant;
import java.util.UUID;

/**
 * What tells whether a series' feed is still the same, without making it.
 *
 * @param slug the series' current one
 * @param seriesState the transaction that wrote the series' row
 * @param restrictionState the transaction that wrote who may see it
 * @param others how many of its dates have a say of their own
 * @param othersState which transactions wrote those, mixed
 * @param changedAt when the series or one of its dates last changed, also such as has no say of its own any more
 */
public record FeedState(
        UUID seriesId,
        String slug,
        long version,
        long seriesState,
        long restrictionState,
        long others,
        long othersState,
        Instant changedAt) {}
