package net.openmeet.attendance.follower;

import java.util.List;

/** Who follows a series, as far as the caller may know. */
public sealed interface FollowersResult {

    /** In the order in which they came. */
    record Listed(List<FollowerEntry> followers) implements FollowersResult {

        public Listed {
            followers = List.copyOf(followers);
        }
    }

    /** Who follows it is for those who organise it to know. */
    record ForOrganisers() implements FollowersResult {}

    /** There is no such series, or the caller may not know of it. */
    record UnknownSeries() implements FollowersResult {}
}
