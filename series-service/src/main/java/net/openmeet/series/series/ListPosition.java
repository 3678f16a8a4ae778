package net.openmeet.series.series;

import java.time.Instant;
import java.util.UUID;

/** The place of a series in lists, which go from the newest to the oldest. */
public record ListPosition(Instant createdAt, UUID id) {}
