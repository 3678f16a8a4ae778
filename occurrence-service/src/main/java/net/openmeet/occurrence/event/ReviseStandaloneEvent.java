package net.openmeet.occurrence.event;

import java.util.function.Function;
import java.util.function.LongPredicate;
import net.openmeet.platform.security.Viewer;

/**
 * Somebody wants a standalone event to be different.
 *
 * @param expected which versions of it may be changed
 * @param change gives what it shall be for the details that it has
 */
public record ReviseStandaloneEvent(
        String slug,
        Viewer viewer,
        LongPredicate expected,
        Function<StandaloneEventDetails, StandaloneEventRevision> change) {}
