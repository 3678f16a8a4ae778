package net.openmeet.series.series;

import java.util.UUID;

/**
 * A series shall be gone, with all of its dates.
 *
 * @param caller who asks for it
 * @param basedOn the version of the series that the caller has seen
 */
public record DeleteSeries(String slug, UUID caller, long basedOn) {}
