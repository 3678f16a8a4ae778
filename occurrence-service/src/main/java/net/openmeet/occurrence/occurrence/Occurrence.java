package net.openmeet.occurrence.occurrence;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.occurrence.series.OccurrenceSlug;
import net.openmeet.occurrence.time.Timing;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.template.Template;
import org.jspecify.annotations.Nullable;

/**
 * One date of a series. Holds only what is its own; the rest it follows its series in, until it ends.
 *
 * @param id derived from series and date
 * @param recurrenceId never changes, wherever the occurrence is moved
 * @param version 0 when virtual
 * @param frozen the values that it had when it ended; null while it follows its series
 */
public record Occurrence(
        UUID id,
        RecurrenceId recurrenceId,
        long version,
        OccurrenceStatus status,
        Overrides overrides,
        @Nullable Template frozen) {

    /** The virtual occurrence on a date that nobody has changed. */
    public static Occurrence on(KnownSeries series, RecurrenceId date, Instant now) {
        return on(series, date, Overrides.NONE, false, now);
    }

    /** The virtual occurrence on a date; what is over at {@code now} is born frozen. */
    public static Occurrence on(
            KnownSeries series, RecurrenceId date, Overrides overrides, boolean cancelled, Instant now) {
        boolean over = overrides.over(series.schedule().timingOf(date)).hasEnded(now);
        var status = over ? OccurrenceStatus.COMPLETED : OccurrenceStatus.SCHEDULED;
        return new Occurrence(
                series.occurrenceId(date),
                date,
                0,
                cancelled ? OccurrenceStatus.CANCELLED : status,
                overrides,
                over ? overrides.over(series.template()) : null);
    }

    /** The occurrence after one more change. */
    public Occurrence next() {
        return new Occurrence(id, recurrenceId, version + 1, status, overrides, frozen);
    }

    /** The occurrence when it is over: it keeps its values, and is completed unless it was cancelled. */
    public Occurrence ended(KnownSeries series) {
        var kept = template(series);
        return status == OccurrenceStatus.SCHEDULED
                ? new Occurrence(id, recurrenceId, version + 1, OccurrenceStatus.COMPLETED, overrides, kept)
                : new Occurrence(id, recurrenceId, version, status, overrides, kept);
    }

    public Timing timing(KnownSeries series) {
        return overrides.over(series.schedule().timingOf(recurrenceId));
    }

    /** The occurrence as others see it. */
    public OccurrenceView in(KnownSeries series) {
        var slug = new OccurrenceSlug(series.slug(), recurrenceId);
        return new OccurrenceView(
                id,
                version,
                slug.toString(),
                new SeriesDate(series.id(), slug),
                series.ownerId(),
                series.visibility(),
                status,
                template(series),
                timing(series));
    }

    private Template template(KnownSeries series) {
        return Objects.requireNonNullElseGet(frozen, () -> overrides.over(series.template()));
    }
}
