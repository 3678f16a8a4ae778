package net.openmeet.occurrence.date;

import net.openmeet.occurrence.occurrence.ChangeResult;
import net.openmeet.occurrence.occurrence.Occurrence;

/** What a change makes of one date; nothing of it is written. */
sealed interface DateDecision {

    /** It isn't made, or needn't be. */
    record Settled(ChangeResult result) implements DateDecision {}

    /** The date becomes another one. */
    record Revised(Occurrence before, DateRevision revision) implements DateDecision {}
}
