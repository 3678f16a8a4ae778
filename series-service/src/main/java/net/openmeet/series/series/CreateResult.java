package net.openmeet.series.series;

/** What became of {@link CreateSeries}. */
public sealed interface CreateResult {

    record Created(Series series) implements CreateResult {}

    record Refused(ChangeRefusal refusal) implements CreateResult {}
}
