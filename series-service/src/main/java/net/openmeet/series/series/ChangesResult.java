package net.openmeet.series.series;

import java.util.List;

/** What was changed of a series, for those who may know. */
public sealed interface ChangesResult {

    /**
     * Those of a series, which is as it is now.
     *
     * @param changes the newest first
     */
    record Found(Series series, List<SeriesChange> changes) implements ChangesResult {

        public Found {
            changes = List.copyOf(changes);
        }
    }

    record Refused(ChangeRefusal refusal) implements ChangesResult {}
}
