package net.openmeet.vocabulary.phase.edit;

import java.util.List;
import net.openmeet.recurrence.RecurrenceId;

/** What a series was whenever it went on otherwise. */
@FunctionalInterface
public interface FormerSplits {

    /**
     * The newest first. Who merges has looked at everything else before, and asks once: a series with many phases was all of them at each of its splits.
     *
     * @param goesOn the start of the phase that shall go on; of what was before a split, phases with this start are wanted
     * @param goes the start of the phase that shall go; of what was after a split, phases with this start are wanted
     */
    List<FormerPhases> of(RecurrenceId goesOn, RecurrenceId goes);
}
