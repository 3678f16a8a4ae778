package net.openmeet.occurrence.occurrence;

import java.time.Instant;
import java.util.UUID;

/** Something that happened to a stored occurrence or a standalone event, and that others may hear about. */
public sealed interface OccurrenceFact {

    /** Facts of one key are published in their order; see {@link OccurrenceView#key}. */
    UUID key();

    /** It is stored from now on. */
    record Vivified(OccurrenceView occurrence, Instant at) implements OccurrenceFact {
        @Override
        public UUID key() {
            return occurrence.key();
        }
    }

    /** Its values are others from now on. */
    record Modified(OccurrenceView occurrence, Instant at) implements OccurrenceFact {
        @Override
        public UUID key() {
            return occurrence.key();
        }
    }

    /** It took place and is over. */
    record Completed(UUID id, UUID key, long version, Instant at) implements OccurrenceFact {}

    /** It is gone. */
    record Removed(UUID id, UUID key, long version, Instant at) implements OccurrenceFact {}
}
