package net.openmeet.series.series;

import net.openmeet.vocabulary.phase.edit.PhaseRefusal;

/** Why a series was not changed. */
public sealed interface ChangeRefusal {

    /** It changed since the caller saw it. */
    record Stale(long current) implements ChangeRefusal {}

    /** The caller sees it, and it is somebody else's. */
    record NotOwner() implements ChangeRefusal {}

    /** There is none that the caller may know of. */
    record NotFound() implements ChangeRefusal {}

    /** More go to one of its dates than there would be seats; {@code seats} are taken there. */
    record SeatsTaken(int seats) implements ChangeRefusal {}

    /** It has another slug by now. */
    record Moved(String slug) implements ChangeRefusal {}

    /** Its phases can't become what is wanted. */
    record Unfit(PhaseRefusal reason) implements ChangeRefusal {}
}
