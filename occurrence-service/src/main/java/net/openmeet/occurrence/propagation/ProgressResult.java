package net.openmeet.occurrence.propagation;

/** What became of the wish to know how far dates have followed. */
public sealed interface ProgressResult {

    /** So far. */
    record Found(Progress progress) implements ProgressResult {}

    /** The series has this slug now. */
    record Moved(String slug) implements ProgressResult {}

    /** There is no such series, or the viewer may not know of it. */
    record UnknownSeries() implements ProgressResult {}

    /** The viewer isn't the organiser. */
    record NotOwner() implements ProgressResult {}

    /** No such change has come here. */
    record UnknownChange() implements ProgressResult {}
}
