package net.openmeet.occurrence.propagation;

import java.util.UUID;

/**
 * Where the following of a change goes on.
 *
 * @param version of the series that is followed
 * @param after the RecurrenceId of the last date that is done; empty before the first one
 */
record PropagationStep(UUID seriesId, long version, String after) {

    static final String FROM_THE_FIRST = "";
}
