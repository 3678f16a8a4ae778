package net.openmeet.series.series;

import net.openmeet.vocabulary.newcomer.TooNew;

/** What became of {@link CreateSeries}. */
public sealed interface CreateResult {

    record Created(Series series) implements CreateResult {}

    record Refused(ChangeRefusal refusal) implements CreateResult {}

    /** The owner is new, and has made enough for now. */
    record Postponed(TooNew reason) implements CreateResult {}
}
