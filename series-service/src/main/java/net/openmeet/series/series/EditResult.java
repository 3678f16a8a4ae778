package net.openmeet.series.series;

/** What became of {@link EditSeries}. */
public sealed interface EditResult {

    /** The series as it is from now on. */
    record Edited(Series series) implements EditResult {}

    /** It looked like that already: no new version, no message. */
    record Unchanged(Series series) implements EditResult {}

    record Refused(ChangeRefusal refusal) implements EditResult {}
}
