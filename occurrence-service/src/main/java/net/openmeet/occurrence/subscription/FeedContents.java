package net.openmeet.occurrence.subscription;

/**
 * What tells whether what stands in somebody's feed is still the same, without looking at it.
 *
 * @param number of rows that it is made of
 * @param state which transactions wrote them, mixed
 */
public record FeedContents(long number, long state) {}
