package net.openmeet.occurrence.vivification;

import java.time.Duration;
import net.openmeet.occurrence.occurrence.OccurrenceView;

/** What became of the wish to vivify a date. */
public sealed interface VivifyResult {

    /** It is stored from now on. */
    record Vivified(OccurrenceView occurrence) implements VivifyResult {}

    /** It was stored already. */
    record AlreadyStored(OccurrenceView occurrence) implements VivifyResult {}

    /** The occurrence on the date goes on as another date of the series. */
    record CarriedOver(OccurrenceView occurrence) implements VivifyResult {}

    /** There is no such series, or the caller may not know of it. */
    record UnknownSeries() implements VivifyResult {}

    /** The date is not in the series, or was taken out of it. */
    record NotInSeries() implements VivifyResult {}

    /** It is over: nothing can happen on it that would have to be stored. */
    record Over() implements VivifyResult {}

    /** So many dates that the caller had stored wait for somebody's answer, each so long. */
    record TooManyUnanswered(int maximum, Duration patience) implements VivifyResult {}

    /** So many dates beyond the window are stored because the caller wanted them to be. */
    record TooManyRequests(int maximum) implements VivifyResult {}
}
