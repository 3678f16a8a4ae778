package net.openmeet.community.group;

import org.jspecify.annotations.Nullable;

/**
 * A series, and those of its dates that one change was about; or a standalone event.
 *
 * @param slug of today
 * @param dates how many; 0: it is about the series, or the event
 * @param first RecurrenceId of the first of them; null: it is about no date
 */
public record ActivityThing(
        ThingKind kind,
        String slug,
        String name,
        int dates,
        @Nullable String first) {}
