package net.openmeet.occurrence.listing;

import org.jspecify.annotations.Nullable;

/** What became of the wish for a list. */
public sealed interface ListResult {

    /**
     * The list, by actual start.
     *
     * @param next null where it is complete
     */
    record Listed(ListPage page, ListQuery.@Nullable Continuation next) implements ListResult {}

    /** There is no such series, or the viewer may not know of it. */
    record UnknownSeries() implements ListResult {}

    /** The range ends before it begins. */
    record Backwards() implements ListResult {}
}
