package net.openmeet.occurrence.occurrence;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.platform.change.Change;

/** Something that happened to a stored occurrence or a standalone event, and that others may hear about. */
public sealed interface OccurrenceFact {

    /**
     * What its organiser has made of it.
     *
     * @param demotes as {@link Modified#demotes}
     */
    static OccurrenceFact changed(
            OccurrenceView before, OccurrenceView after, boolean demotes, Instant at, Change change) {
        if (before.stage().isCancelled() != after.stage().isCancelled()) {
            return after.stage().isCancelled()
                    ? new Cancelled(before, after, at, change)
                    : new Reinstated(before, after, at, change);
        }
        boolean isMoved = !before.timing().equals(after.timing());
        return isMoved && before.at(after.timing()).looksLike(after)
                ? new Rescheduled(before, after, at, change)
                : new Modified(before, after, demotes, at, change);
    }

    /** What its series has made of a date; empty where it is to others what it was. */
    static Optional<OccurrenceFact> following(OccurrenceView before, OccurrenceView after, Instant at, Change change) {
        if (after.looksLike(before)) {
            return Optional.empty();
        }
        SeriesDate was = Objects.requireNonNull(before.date());
        SeriesDate is = Objects.requireNonNull(after.date());
        if (!was.recurrenceId().equals(is.recurrenceId())) {
            return Optional.of(new CarriedOver(before, after, at, change));
        }
        return Optional.of(
                is.detached() && !was.detached()
                        ? new Detached(before, after, at, change)
                        : new Modified(before, after, at, change));
    }

    /** Facts of one key are published in their order; see {@link OccurrenceView#key}. */
    UUID key();

    /** One that says what the occurrence is from now on. */
    sealed interface OfOccurrence extends OccurrenceFact {

        OccurrenceView occurrence();

        Instant at();

        @Override
        default UUID key() {
            return occurrence().key();
        }
    }

    /** It is stored from now on. */
    record Vivified(OccurrenceView occurrence, Instant at, Change change) implements OfOccurrence {}

    /**
     * Its values are others from now on; {@code before} is what they were.
     *
     * @param demotes who goes beyond the capacity of a standalone event gives up the seat, the last-come first
     */
    record Modified(OccurrenceView before, OccurrenceView occurrence, boolean demotes, Instant at, Change change)
            implements OfOccurrence {

        /** Nobody gives up a seat, unless it is a date whose series says so. */
        public Modified(OccurrenceView before, OccurrenceView occurrence, Instant at, Change change) {
            this(before, occurrence, false, at, change);
        }
    }

    /** It doesn't take place; {@code before} is what it was. */
    record Cancelled(OccurrenceView before, OccurrenceView occurrence, Instant at, Change change)
            implements OfOccurrence {}

    /** It takes place after all; {@code before} is what it was. */
    record Reinstated(OccurrenceView before, OccurrenceView occurrence, Instant at, Change change)
            implements OfOccurrence {}

    /** It takes place at another time, and nothing else is different; {@code before} is what it was. */
    record Rescheduled(OccurrenceView before, OccurrenceView occurrence, Instant at, Change change)
            implements OfOccurrence {}

    /** Its series takes place otherwise, and it goes on as another date, which {@code before} wasn't. */
    record CarriedOver(OccurrenceView before, OccurrenceView occurrence, Instant at, Change change)
            implements OfOccurrence {}

    /** Its date isn't one of its series any more, and it stays. */
    record Detached(OccurrenceView before, OccurrenceView occurrence, Instant at, Change change)
            implements OfOccurrence {}

    /** A standalone event, which {@code before} is, goes on as a date of a series. */
    record Adopted(OccurrenceView before, OccurrenceView occurrence, Instant at, Change change)
            implements OfOccurrence {}

    /** It took place and is over. */
    record Completed(OccurrenceView occurrence, Instant at, Change change) implements OfOccurrence {}

    /**
     * It is gone.
     *
     * @param unanswered it may come back, because nobody has answered: it was stored because somebody wanted it to be, or its series doesn't take place
     *     then any more
     */
    record Removed(UUID id, UUID key, long version, boolean unanswered, Instant at, Change change)
            implements OccurrenceFact {}

    /** Every stored date of a series has followed it up to a version. */
    record Propagated(UUID key, long version, Instant at, Change change) implements OccurrenceFact {}
}
