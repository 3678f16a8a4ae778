package net.openmeet.attendance.follower;

/** What became of following a series, or of following it no more. */
public sealed interface FollowResult {

    /** It is so, whether or not it was before. */
    record Noted(FollowerView follower) implements FollowResult {}

    /** There is no such series, or the account may not know of it. */
    record UnknownSeries() implements FollowResult {}

    /** It follows as many as it may. */
    record TooMany(int most) implements FollowResult {}

    /** It changed since. */
    record VersionMismatch(long current) implements FollowResult {}
}
