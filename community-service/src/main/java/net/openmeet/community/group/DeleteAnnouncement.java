package net.openmeet.community.group;

import java.util.UUID;
import java.util.function.LongPredicate;
import net.openmeet.platform.security.Viewer;

/**
 * An announcement shall be taken back.
 *
 * @param slug one that the group has or had
 * @param expected whether a version of the announcement is one that the viewer means
 */
public record DeleteAnnouncement(String slug, Viewer viewer, UUID id, LongPredicate expected) {}
