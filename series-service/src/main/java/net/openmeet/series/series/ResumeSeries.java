package net.openmeet.series.series;

import java.util.function.LongPredicate;
import net.openmeet.platform.security.Viewer;

/**
 * A series shall pause no longer.
 *
 * @param slug one that it has or had
 * @param viewer who asks for it
 * @param expected whether a version is one that the viewer wants to change
 */
public record ResumeSeries(String slug, Viewer viewer, LongPredicate expected) {}
