package net.openmeet.occurrence.event;

import java.util.function.LongPredicate;
import net.openmeet.occurrence.occurrence.OccurrenceChange;
import net.openmeet.platform.security.Viewer;

/**
 * Somebody wants a standalone event to be cancelled, reinstated or moved.
 *
 * @param expected which versions of it may be changed
 */
public record ChangeStandaloneEvent(String slug, Viewer viewer, LongPredicate expected, OccurrenceChange change) {}
