package net.openmeet.occurrence.preview;

import net.openmeet.occurrence.date.ChangeDatesResult;
import net.openmeet.occurrence.occurrence.ChangeResult;
import net.openmeet.vocabulary.phase.edit.PhaseRefusal;

/** What became of the wish to see what an edit would do. */
public sealed interface PreviewResult {

    /** This. */
    record Shown(ChangePreview preview) implements PreviewResult {}

    /** Nothing: the series can't become what is wanted. */
    record Unfit(PhaseRefusal reason) implements PreviewResult {}

    /** Nothing: more go to one of its dates than there would be seats; so many are taken there. */
    record SeatsTaken(int seats) implements PreviewResult {}

    /** Nothing: the edit of one date isn't made. */
    record DateRefused(ChangeResult reason) implements PreviewResult {}

    /** Nothing: the edit of all dates of a range isn't made. */
    record RangeRefused(ChangeDatesResult reason) implements PreviewResult {}

    /** Nothing: there is no group that it could be visible to. */
    record NoGroup() implements PreviewResult {}

    /** Nothing: it was decided of another version of the series, which has changed since. */
    record Outdated() implements PreviewResult {}

    /** The series has this slug now. */
    record Moved(String slug) implements PreviewResult {}

    /** The viewer isn't the organiser. */
    record NotOwner() implements PreviewResult {}

    /** There is no such series, or the viewer may not know of it. */
    record Unknown() implements PreviewResult {}
}
