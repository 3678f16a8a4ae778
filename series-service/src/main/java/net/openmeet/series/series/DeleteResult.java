package net.openmeet.series.series;

/** What became of {@link DeleteSeries}. */
public sealed interface DeleteResult {

    /** It is gone; {@code series} is what it was. */
    record Deleted(Series series, SeriesFact.Deleted fact) implements DeleteResult {}

    record Refused(ChangeRefusal refusal) implements DeleteResult {}
}
