package net.openmeet.series.series;

import java.util.List;

/** What was changed of a series, for those who may know. */
public sealed interface ChangesResult {

    /** The newest first. */
    record Found(List<SeriesChange> changes) implements ChangesResult {

        public Found {
            changes = List.copyOf(changes);
        }
    }

    record Refused(ChangeRefusal refusal) implements ChangesResult {}
}
