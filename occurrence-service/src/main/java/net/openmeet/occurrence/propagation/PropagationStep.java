package net.openmeet.occurrence.propagation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where the following of a change goes on.
 *
 * @param version of the series that is followed
 * @param after the id of the last date that is done; null before the first one
 */
record PropagationStep(
        UUID seriesId, long version, @Nullable UUID after) {}
