package net.openmeet.community.group;

import net.openmeet.platform.security.Viewer;

/**
 * Somebody writes to those who organise in a group, or a series or an event.
 *
 * @param slug one that the group has or had, or that the series or event has
 * @param subject as {@link Contact#subject}
 * @param text as {@link Contact#text}
 * @param showsAddress as {@link Contact#showsAddress}
 */
public record ContactOrganisers(String slug, Viewer viewer, String subject, String text, boolean showsAddress) {}
