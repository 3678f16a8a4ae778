package net.openmeet.series.series;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether anybody knows of a series besides those who organise it. */
public sealed interface Publication {

    /**
     * Nobody does: no other service has heard of it.
     *
     * @param originEvent the standalone event that shall go on as its first date once it is published; null: none
     */
    record Draft(@Nullable UUID originEvent) implements Publication {}

    /**
     * Whoever may see it can.
     *
     * @param at since when, exact to the microsecond
     */
    record Published(Instant at) implements Publication {}
}
