package net.openmeet.series.series;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.change.FieldChange;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.phase.Pause;
import net.openmeet.vocabulary.phase.edit.TurningPoint;
import org.jspecify.annotations.Nullable;

/** What was decided about a series, once and for all. Its version is the series' after the fact. */
public sealed interface SeriesFact {

    UUID seriesId();

    long version();

    /** What somebody did that made this a fact. */
    Change change();

    /** A fact after which there is a series. */
    sealed interface Lasting extends SeriesFact {

        /** As it is from now on. */
        Series series();

        /** What is different, field by field. */
        List<FieldChange> changes();

        /** Where it goes on otherwise; empty where it doesn't. */
        default Optional<TurningPoint> turningPoint() {
            return Optional.empty();
        }

        @Override
        default UUID seriesId() {
            return series().id();
        }

        @Override
        default long version() {
            return series().version();
        }
    }

    /**
     * It came into being.
     *
     * @param overrides what an imported calendar says of single dates
     * @param originEvent the standalone event that shall go on as the first date; null: none
     */
    record Created(
            Series series,
            List<ImportedOverride> overrides,
            @Nullable UUID originEvent,
            Change change) implements Lasting {

        public Created {
            overrides = List.copyOf(overrides);
        }

        @Override
        public List<FieldChange> changes() {
            return List.of();
        }
    }

    /**
     * It was a draft, and is there for all who may see it. To others it comes into being.
     *
     * @param originEvent the standalone event that shall go on as the first date; null: none
     */
    record Published(Series series, @Nullable UUID originEvent, List<FieldChange> changes, Change change)
            implements Lasting {

        public Published {
            changes = List.copyOf(changes);
        }
    }

    /**
     * It looks different, on the same dates.
     *
     * @param changes at least one field
     * @param demotes who goes beyond the capacity gives up the seat, the last-come first
     */
    record TemplateChanged(Series series, List<FieldChange> changes, boolean demotes, Change change)
            implements Lasting {

        public TemplateChanged {
            changes = List.copyOf(changes);
        }
    }

    /**
     * All of its dates that weren't over take place otherwise, and perhaps look different.
     *
     * @param demotes who goes beyond the capacity gives up the seat, the last-come first
     */
    record ScheduleChanged(Series series, TurningPoint at, List<FieldChange> changes, boolean demotes, Change change)
            implements Lasting {

        public ScheduleChanged {
            changes = List.copyOf(changes);
        }

        @Override
        public Optional<TurningPoint> turningPoint() {
            return Optional.of(at);
        }
    }

    /**
     * From one of its dates on it takes place otherwise, looks different, or both.
     *
     * @param demotes who goes beyond the capacity gives up the seat, the last-come first
     */
    record Split(Series series, TurningPoint at, List<FieldChange> changes, boolean demotes, Change change)
            implements Lasting {

        public Split {
            changes = List.copyOf(changes);
        }

        @Override
        public Optional<TurningPoint> turningPoint() {
            return Optional.of(at);
        }
    }

    /** A phase is gone, and the one before it goes on in its place. To others its dates take place otherwise. */
    record Merged(Series series, TurningPoint at, List<FieldChange> changes, Change change) implements Lasting {

        public Merged {
            changes = List.copyOf(changes);
        }

        @Override
        public Optional<TurningPoint> turningPoint() {
            return Optional.of(at);
        }
    }

    /** Dates are left out. */
    record DatesExcluded(Series series, List<RecurrenceId> dates, List<FieldChange> changes, Change change)
            implements Lasting {

        public DatesExcluded {
            dates = List.copyOf(dates);
            changes = List.copyOf(changes);
        }
    }

    /**
     * Dates were put in, again or as further ones.
     *
     * @param originEvent the standalone event that shall go on as the only one; null: none
     */
    record DatesIncluded(
            Series series,
            List<RecurrenceId> dates,
            List<FieldChange> changes,
            @Nullable UUID originEvent,
            Change change)
            implements Lasting {

        public DatesIncluded {
            dates = List.copyOf(dates);
            changes = List.copyOf(changes);
        }
    }

    /**
     * A calendar that it was imported from says something else of single dates.
     *
     * @param cancelsAll whether none of its dates takes place, whatever it is like
     */
    record DatesImported(
            Series series, List<ImportedDate> dates, boolean cancelsAll, List<FieldChange> changes, Change change)
            implements Lasting {

        public DatesImported {
            dates = List.copyOf(dates);
            changes = List.copyOf(changes);
        }
    }

    /**
     * It pauses. That its dates are left out is the next fact.
     *
     * @param dates those that will be
     */
    record Paused(Series series, Pause pause, List<RecurrenceId> dates, List<FieldChange> changes, Change change)
            implements Lasting {

        public Paused {
            dates = List.copyOf(dates);
            changes = List.copyOf(changes);
        }
    }

    /**
     * It pauses no longer. That dates are dates again is the next fact.
     *
     * @param dates those that will be; none where all are over
     */
    record Resumed(Series series, List<RecurrenceId> dates, List<FieldChange> changes, Change change)
            implements Lasting {

        public Resumed {
            dates = List.copyOf(dates);
            changes = List.copyOf(changes);
        }
    }

    /**
     * It has no more dates from one on.
     *
     * @param from the first that isn't one any more
     */
    record Ended(Series series, RecurrenceId from, List<FieldChange> changes, Change change) implements Lasting {

        public Ended {
            changes = List.copyOf(changes);
        }
    }

    /** It belongs to another group, or to none, and perhaps fewer may see it by that. To others it looks different. */
    record GroupChanged(Series series, List<FieldChange> changes, Change change) implements Lasting {

        public GroupChanged {
            changes = List.copyOf(changes);
        }
    }

    /** Others organise it, besides the same owner. */
    record OrganisersChanged(Series series, List<FieldChange> changes, Change change) implements Lasting {

        public OrganisersChanged {
            changes = List.copyOf(changes);
        }
    }

    /**
     * It has another owner, who has accepted it.
     *
     * @param formerOwner account of who owned it before
     */
    record Transferred(Series series, UUID formerOwner, List<FieldChange> changes, Change change) implements Lasting {

        public Transferred {
            changes = List.copyOf(changes);
        }
    }

    /** It is gone, with all of its occurrences. */
    record Deleted(UUID seriesId, long version, Instant deletedAt, Change change) implements SeriesFact {}
}
