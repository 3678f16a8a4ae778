package net.openmeet.community.group;

import java.util.UUID;
import java.util.function.LongPredicate;
import net.openmeet.platform.security.Viewer;

/**
 * Somebody shall be something else in a group.
 *
 * @param slug one that the group has or had
 * @param viewer who asks for it
 * @param account who shall
 * @param role what; {@link GroupRole#NONE}: nothing any more
 * @param expected whether a version of the membership is one that the viewer means
 */
public record ChangeRole(String slug, Viewer viewer, UUID account, GroupRole role, LongPredicate expected) {}
