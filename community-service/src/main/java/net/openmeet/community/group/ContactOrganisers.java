package net.openmeet.community.group;

import net.openmeet.platform.security.Viewer;

/**
 * Somebody writes to those who organise in a group.
 *
 * @param slug one that the group has or had
 * @param subject as {@link Contact#subject}
 * @param text as {@link Contact#text}
 * @param showsAddress as {@link Contact#showsAddress}
 */
public record ContactOrganisers(String slug, Viewer viewer, String subject, String text, boolean showsAddress) {}
