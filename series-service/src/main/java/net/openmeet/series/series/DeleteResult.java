package net.openmeet.series.series;

/** What became of {@link DeleteSeries}. */
public sealed interface DeleteResult {

    /** It is gone. */
    record Deleted(SeriesFact.Deleted fact) implements DeleteResult {}

    record Refused(ChangeRefusal refusal) implements DeleteResult {}
}
