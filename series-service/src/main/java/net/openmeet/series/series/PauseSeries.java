package net.openmeet.series.series;

import java.util.function.LongPredicate;
import net.openmeet.platform.security.Viewer;
import net.openmeet.vocabulary.phase.Pause;

/**
 * A series shall have no dates for a while.
 *
 * @param slug one that it has or had
 * @param viewer who asks for it
 * @param expected whether a version is one that the viewer wants to change
 * @param pause which takes out nothing yet
 */
public record PauseSeries(String slug, Viewer viewer, LongPredicate expected, Pause pause) {}
