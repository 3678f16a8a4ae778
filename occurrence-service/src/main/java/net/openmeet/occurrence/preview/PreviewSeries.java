package net.openmeet.occurrence.preview;

import net.openmeet.platform.security.Viewer;

/**
 * Somebody wants to see what an edit would make of a series.
 *
 * @param slug one that it has or had
 */
public record PreviewSeries(String slug, Viewer viewer, SeriesEdit edit) {}
