package net.openmeet.community.group;

import org.jspecify.annotations.Nullable;

/**
 * A series, and those of its dates that one change was about.
 *
 * @param slug of the series
 * @param dates how many; 0: it is about the series
 * @param first RecurrenceId of the first of them; null: it is about the series
 */
public record ActivityDates(
        String slug, String name, int dates, @Nullable String first) {}
