package net.openmeet.series.occurrence;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.template.Template;
import org.jspecify.annotations.Nullable;

/**
 * A date of a series or a standalone event, as it was at a version.
 *
 * @param seriesId null: a standalone event
 * @param date which one of its series; null: a standalone event
 * @param start local, wherever it was moved
 */
public record KnownOccurrence(
        UUID id,
        long version,
        @Nullable UUID seriesId,
        @Nullable RecurrenceId date,
        String slug,
        Template template,
        ZoneId zone,
        RecurrenceId start,
        Instant endsAt,
        boolean cancelled) {}
