package net.openmeet.occurrence.preview;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.occurrence.vivification.Origin;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.phase.Pause;
import net.openmeet.vocabulary.phase.Phases;
import net.openmeet.vocabulary.phase.edit.DatesOfSeries;
import net.openmeet.vocabulary.phase.edit.Pausing;
import net.openmeet.vocabulary.phase.edit.PhaseEdit;
import net.openmeet.vocabulary.phase.edit.PhaseRevising;
import net.openmeet.vocabulary.phase.edit.Revision;
import net.openmeet.vocabulary.phase.edit.TurningPoint;
import net.openmeet.vocabulary.template.Visibility;
import org.jspecify.annotations.Nullable;

/** What its organiser may want to become of a series. */
public sealed interface SeriesEdit {

    /** What it comes to at {@code now}. */
    SeriesOutcome of(KnownSeries series, Instant now);

    /** Who may see the series after it. */
    default Visibility visibility(KnownSeries series) {
        return series.visibility();
    }

    /**
     * It looks otherwise, takes place otherwise, or others may see it.
     *
     * @param from the first date that is concerned; null: the first that isn't over
     * @param revision gives what is wanted for who may see it until then
     */
    record Revise(@Nullable RecurrenceId from, Function<Visibility, Revision> revision) implements SeriesEdit {

        @Override
        public Visibility visibility(KnownSeries series) {
            return revision.apply(series.visibility()).visibility();
        }

        @Override
        public SeriesOutcome of(KnownSeries series, Instant now) {
            Revision wanted = revision.apply(series.visibility());
            var revising = new PhaseRevising(series.phases(), wanted, now);
            return SeriesOutcome.of(series, from == null ? revising.all() : revising.following(from), wanted, now);
        }
    }

    /** A date is left out. */
    record Exclude(RecurrenceId date) implements SeriesEdit {

        @Override
        public SeriesOutcome of(KnownSeries series, Instant now) {
            return SeriesOutcome.of(series, new DatesOfSeries(series.phases(), now).exclude(date), List.of(date), now);
        }
    }

    /**
     * A date is put in.
     *
     * @param originEvent the standalone event that shall go on as it; null: none
     */
    record Include(RecurrenceId date, @Nullable UUID originEvent) implements SeriesEdit {

        @Override
        public SeriesOutcome of(KnownSeries series, Instant now) {
            var dates = new DatesOfSeries(series.phases(), now);
            return originEvent == null
                    ? SeriesOutcome.of(series, dates.include(date), List.of(date), now)
                    : SeriesOutcome.of(
                            series, dates.includeAnother(date), List.of(date), new Origin(originEvent, date), now);
        }
    }

    /**
     * It has no more dates.
     *
     * @param from from which local time on; empty: from now on
     */
    record End(Optional<RecurrenceId> from) implements SeriesEdit {

        @Override
        public SeriesOutcome of(KnownSeries series, Instant now) {
            return SeriesOutcome.of(series, new DatesOfSeries(series.phases(), now).end(from), List.of(), now);
        }
    }

    /**
     * It has no dates for a while.
     *
     * @param wanted the while, with the reason
     */
    record Break(Pause wanted) implements SeriesEdit {

        @Override
        public SeriesOutcome of(KnownSeries series, Instant now) {
            return SeriesOutcome.of(series, new Pausing(series.phases(), now).pause(wanted), now);
        }
    }

    /**
     * What series-service has decided of it: what it was before, and what calendars say, is known there alone.
     *
     * @param version that it was decided of
     * @param at where it goes on otherwise; null: it has the same dates, or some more, or less
     * @param dates those that are left out or put in
     */
    record Decided(
            long version,
            Phases phases,
            Visibility visibility,
            @Nullable TurningPoint at,
            List<RecurrenceId> dates) implements SeriesEdit {

        @Override
        public SeriesOutcome of(KnownSeries series, Instant now) {
            return SeriesOutcome.of(series, this, now);
        }
    }

    /** Its pauses end. */
    record Resume() implements SeriesEdit {

        @Override
        public SeriesOutcome of(KnownSeries series, Instant now) {
            return series.phases().pauses().isEmpty()
                    ? SeriesOutcome.of(series, new PhaseEdit.Same(), List.of(), now)
                    : SeriesOutcome.of(series, new Pausing(series.phases(), now).resume(), now);
        }
    }
}
