package net.openmeet.occurrence.event;

import java.util.function.LongPredicate;
import net.openmeet.platform.security.Viewer;

/**
 * Somebody wants a standalone event to be gone.
 *
 * @param expected which versions of it may be removed
 */
public record RemoveStandaloneEvent(String slug, Viewer viewer, LongPredicate expected) {}
