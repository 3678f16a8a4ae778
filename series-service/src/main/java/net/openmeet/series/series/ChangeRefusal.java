package net.openmeet.series.series;

import net.openmeet.vocabulary.phase.edit.PhaseRefusal;

/** Why a series was not changed. */
public sealed interface ChangeRefusal {

    /** It changed since the caller saw it. */
    record Stale(long current) implements ChangeRefusal {}

    /** The caller sees it, and it is others' to do that. */
    record NotOwner() implements ChangeRefusal {}

    /** The account that is named has it already: it is the owner's. */
    record IsOwner() implements ChangeRefusal {}

    /** The caller isn't offered it, or not any more. */
    record NotOffered() implements ChangeRefusal {}

    /** As many organise it as can, {@code most}. */
    record TooManyOrganisers(int most) implements ChangeRefusal {}

    /** There is none that the caller may know of. */
    record NotFound() implements ChangeRefusal {}

    /** More go to one of its dates than there would be seats; {@code seats} are taken there. */
    record SeatsTaken(int seats) implements ChangeRefusal {}

    /** More go to one of its dates than there would be seats again; {@code seats} are taken there by now. */
    record SeatsTakenSince(int seats) implements ChangeRefusal {}

    /** It is a draft, and that can be asked for once it is published. */
    record Draft() implements ChangeRefusal {}

    /** There is no group that the caller belongs to by that id, or none that is known here yet. */
    record UnknownGroup() implements ChangeRefusal {}

    /** The caller's role in the group doesn't let them make events there. */
    record NotAllowedInGroup() implements ChangeRefusal {}

    /** It belongs to no group that it could be visible to. */
    record NoGroup() implements ChangeRefusal {}

    /** It has another slug by now. */
    record Moved(String slug) implements ChangeRefusal {}

    /** The change can't be taken back. */
    record NotUndoable(UndoRefusal reason) implements ChangeRefusal {}

    /** Its phases can't become what is wanted. */
    record Unfit(PhaseRefusal reason) implements ChangeRefusal {}
}
