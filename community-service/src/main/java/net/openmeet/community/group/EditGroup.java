package net.openmeet.community.group;

import java.util.function.Function;
import java.util.function.LongPredicate;
import net.openmeet.platform.security.Viewer;

/**
 * What a group shall be from now on.
 *
 * @param slug one that it has or had
 * @param viewer who asks for it
 * @param expected whether a version is one that the viewer wants to change
 * @param revision what to make of the group; asked only once it is certain that the viewer may change it, and while nobody else can
 */
public record EditGroup(
        String slug, Viewer viewer, LongPredicate expected, Function<GroupState, GroupRevision> revision) {}
