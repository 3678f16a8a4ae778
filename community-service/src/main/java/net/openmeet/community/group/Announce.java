package net.openmeet.community.group;

import net.openmeet.platform.security.Viewer;

/**
 * Somebody tells all who belong to a group something.
 *
 * @param slug one that the group has or had
 * @param title as {@link Announcement#title}
 * @param text as {@link Announcement#text}
 */
public record Announce(String slug, Viewer viewer, String title, String text) {}
