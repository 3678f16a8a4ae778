package net.openmeet.occurrence.propagation;

/**
 * How far the dates of a series have followed a change of it.
 *
 * @param version of the series that they follow
 * @param total stored dates that the change concerned when it came
 * @param done those of them that have followed, or had no need to
 */
public record Progress(long version, int total, int done, State state) {

    /** Where it is. */
    public enum State {
        /** Earlier changes come first. */
        WAITING,
        RUNNING,
        DONE
    }
}
