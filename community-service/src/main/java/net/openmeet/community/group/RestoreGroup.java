package net.openmeet.community.group;

import java.util.function.LongPredicate;
import net.openmeet.platform.security.Viewer;

/**
 * A group shall stay, though somebody has asked for its deletion.
 *
 * @param slug one that it has or had
 * @param viewer who asks for it
 * @param expected whether a version is one that the viewer means
 */
public record RestoreGroup(String slug, Viewer viewer, LongPredicate expected) {}
