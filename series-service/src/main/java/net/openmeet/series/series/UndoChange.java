package net.openmeet.series.series;

import java.util.function.LongPredicate;
import net.openmeet.platform.security.Viewer;

/**
 * The last change of a series shall be taken back.
 *
 * @param slug one that it has or had
 * @param viewer who asks for it
 * @param expected whether a version is one that the viewer wants to change
 * @param version of the change that is meant
 */
public record UndoChange(String slug, Viewer viewer, LongPredicate expected, long version) {}
