package net.openmeet.community.group;

import java.util.function.LongPredicate;
import net.openmeet.platform.security.Viewer;

/**
 * A group shall be deleted after the waiting period.
 *
 * @param slug one that it has or had
 * @param viewer who asks for it
 * @param expected whether a version is one that the viewer means
 */
public record DeleteGroup(String slug, Viewer viewer, LongPredicate expected) {}
