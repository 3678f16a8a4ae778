package net.openmeet.vocabulary.occurrence.messaging;

import java.time.Instant;
import java.util.UUID;
import net.openmeet.schemas.change.Change;
import net.openmeet.schemas.occurrences.OccurrenceAdopted;
import net.openmeet.schemas.occurrences.OccurrenceCancelled;
import net.openmeet.schemas.occurrences.OccurrenceCarriedOver;
import net.openmeet.schemas.occurrences.OccurrenceDetached;
import net.openmeet.schemas.occurrences.OccurrenceModified;
import net.openmeet.schemas.occurrences.OccurrenceReinstated;
import net.openmeet.schemas.occurrences.OccurrenceRescheduled;
import net.openmeet.schemas.occurrences.OccurrenceState;
import net.openmeet.schemas.occurrences.OccurrenceVivified;
import org.jspecify.annotations.Nullable;

/** Reads what all facts say alike of an occurrence that has a state from then on. Their records have no type in common. */
public final class OccurrenceFactMessages {

    private OccurrenceFactMessages() {}

    /**
     * What such a fact says.
     *
     * @param version of the occurrence
     * @param change null where the fact names none
     */
    public record OccurrenceFact(
            UUID occurrenceId,
            long version,
            OccurrenceState state,
            Instant at,
            @Nullable Change change) {}

    public static OccurrenceFact fact(OccurrenceVivified fact) {
        return new OccurrenceFact(
                fact.getOccurrenceId(), fact.getVersion(), fact.getState(), fact.getAt(), fact.getChange());
    }

    public static OccurrenceFact fact(OccurrenceModified fact) {
        return new OccurrenceFact(
                fact.getOccurrenceId(), fact.getVersion(), fact.getState(), fact.getAt(), fact.getChange());
    }

    public static OccurrenceFact fact(OccurrenceRescheduled fact) {
        return new OccurrenceFact(
                fact.getOccurrenceId(), fact.getVersion(), fact.getState(), fact.getAt(), fact.getChange());
    }

    public static OccurrenceFact fact(OccurrenceCarriedOver fact) {
        return new OccurrenceFact(
                fact.getOccurrenceId(), fact.getVersion(), fact.getState(), fact.getAt(), fact.getChange());
    }

    public static OccurrenceFact fact(OccurrenceDetached fact) {
        return new OccurrenceFact(
                fact.getOccurrenceId(), fact.getVersion(), fact.getState(), fact.getAt(), fact.getChange());
    }

    public static OccurrenceFact fact(OccurrenceAdopted fact) {
        return new OccurrenceFact(
                fact.getOccurrenceId(), fact.getVersion(), fact.getState(), fact.getAt(), fact.getChange());
    }

    public static OccurrenceFact fact(OccurrenceCancelled fact) {
        return new OccurrenceFact(
                fact.getOccurrenceId(), fact.getVersion(), fact.getState(), fact.getAt(), fact.getChange());
    }

    public static OccurrenceFact fact(OccurrenceReinstated fact) {
        return new OccurrenceFact(
                fact.getOccurrenceId(), fact.getVersion(), fact.getState(), fact.getAt(), fact.getChange());
    }
}
