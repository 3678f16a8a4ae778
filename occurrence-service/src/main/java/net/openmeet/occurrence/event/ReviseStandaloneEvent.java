package net.openmeet.occurrence.event;

import java.util.function.LongPredicate;
import java.util.function.UnaryOperator;
import net.openmeet.platform.security.Viewer;

/**
 * Somebody wants a standalone event to be different.
 *
 * @param expected which versions of it may be changed
 * @param change gives the details that it shall have for those that it has
 */
public record ReviseStandaloneEvent(
        String slug, Viewer viewer, LongPredicate expected, UnaryOperator<StandaloneEventDetails> change) {}
