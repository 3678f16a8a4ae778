package net.openmeet.occurrence.vivification;

import net.openmeet.occurrence.occurrence.OccurrenceView;

/** What became of the wish to vivify a date. */
public sealed interface VivifyResult {

    /** It is stored from now on. */
    record Vivified(OccurrenceView occurrence) implements VivifyResult {}

    /** It was stored already. */
    record AlreadyStored(OccurrenceView occurrence) implements VivifyResult {}

    /** There is no such series, or the caller may not know of it. */
    record UnknownSeries() implements VivifyResult {}

    /** The date is not in the series, or was taken out of it. */
    record NotInSeries() implements VivifyResult {}

    /** It is over: nothing can happen on it that would have to be stored. */
    record Over() implements VivifyResult {}

    /** So many occurrences of the series are stored and haven't ended that there can't be another. */
    record Full(int maximum) implements VivifyResult {}
}
