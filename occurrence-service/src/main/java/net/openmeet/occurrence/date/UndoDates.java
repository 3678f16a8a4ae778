package net.openmeet.occurrence.date;

import java.util.UUID;
import java.util.function.LongPredicate;
import net.openmeet.platform.security.Viewer;

/**
 * Somebody wants the dates of a series that a change concerned to be what they were before it.
 *
 * @param series its slug
 * @param expected which versions of the series may be changed
 * @param change its id
 */
public record UndoDates(String series, Viewer viewer, LongPredicate expected, UUID change) {}
