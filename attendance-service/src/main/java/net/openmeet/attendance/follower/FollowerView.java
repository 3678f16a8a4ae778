package net.openmeet.attendance.follower;

/**
 * What an account is to a series, with the name that the series has.
 *
 * @param slug of the series
 */
public record FollowerView(String slug, Follower follower) {}
