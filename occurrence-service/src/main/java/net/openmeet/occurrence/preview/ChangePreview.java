package net.openmeet.occurrence.preview;

import java.util.Optional;

/**
 * What an edit would do.
 *
 * @param version of the series that it would be done to
 * @param dates those that it concerns
 * @param series what it makes of the series; empty where it is an edit of dates
 */
public record ChangePreview(long version, ConcernedDates dates, Optional<SeriesDifference> series) {}
