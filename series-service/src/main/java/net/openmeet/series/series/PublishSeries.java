package net.openmeet.series.series;

import java.util.function.LongPredicate;
import net.openmeet.platform.security.Viewer;

/**
 * A draft shall be there for all who may see it.
 *
 * @param slug one that it has or had
 * @param viewer who asks for it
 * @param expected whether a version is one that the viewer wants to publish
 */
public record PublishSeries(String slug, Viewer viewer, LongPredicate expected) {}
