package net.openmeet.community.merging.web;

import java.time.Instant;
import java.util.UUID;

/**
 * What became of the other account.
 *
 * @param absorbed its id, by which nothing goes any more
 * @param mergedAt UTC
 */
record MergeResponse(UUID absorbed, Instant mergedAt) {}
