package net.openmeet.occurrence.trail;

import java.util.List;

/**
 * What was changed of the dates of a series, for those who may know.
 *
 * @param <T> what is listed
 */
public sealed interface TrailResult<T> {

    /** In the order that was asked for. */
    record Found<T>(List<T> items) implements TrailResult<T> {

        public Found {
            items = List.copyOf(items);
        }
    }

    /** The series has this slug now. */
    record Moved<T>(String slug) implements TrailResult<T> {}

    /** It is somebody else's. */
    record NotOwner<T>() implements TrailResult<T> {}

    /** There is no such series, or the viewer may not know of it. */
    record UnknownSeries<T>() implements TrailResult<T> {}

    /** No such change of its dates is kept. */
    record UnknownChange<T>() implements TrailResult<T> {}
}
