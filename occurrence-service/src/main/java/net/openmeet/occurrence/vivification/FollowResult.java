package net.openmeet.occurrence.vivification;

/** What became of a message about a series. */
public enum FollowResult {
    /** It has had its effect, now or before. */
    FOLLOWED,
    /** Nobody has told of the series' creation. */
    UNKNOWN_SERIES
}
