package net.openmeet.attendance.follower;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.attendance.series.SeriesRestrictions;
import net.openmeet.attendance.series.SeriesRights;
import net.openmeet.platform.paging.ListPosition;
import net.openmeet.platform.security.Viewer;
import org.springframework.stereotype.Service;

/** Reads who follows what. A series that the caller may not know of is as good as none. */
@Service
public class FollowerOverview {

    private final SeriesRestrictions series;
    private final Followers followers;

    FollowerOverview(SeriesRestrictions series, Followers followers) {
        this.series = series;
        this.followers = followers;
    }

    /** What an account is to a series; empty when there is no such series. */
    public Optional<FollowerView> follower(String slug, UUID accountId) {
        return seen(slug, Viewer.of(accountId))
                .map(rights -> new FollowerView(rights.slug(), followers.find(rights.seriesId(), accountId)));
    }

    /** How many follow a series; empty when there is no such series. */
    public Optional<Long> count(String slug, Viewer viewer) {
        return seen(slug, viewer).map(rights -> followers.following(rights.seriesId()));
    }

    /** Who follows a series, by the time since when. */
    public FollowersResult followers(String slug, Viewer viewer, ListPosition after, int limit) {
        return seen(slug, viewer)
                .<FollowersResult>map(rights -> rights.organises()
                        ? new FollowersResult.Listed(followers.page(rights.seriesId(), after, limit))
                        : new FollowersResult.ForOrganisers())
                .orElseGet(FollowersResult.UnknownSeries::new);
    }

    /** What an account follows and may see, what it began with last first. */
    public List<FollowerView> followed(UUID accountId, ListPosition before, int limit) {
        return followers.followed(accountId, before, limit);
    }

    private Optional<SeriesRights> seen(String slug, Viewer viewer) {
        return series.rights(slug, viewer).filter(SeriesRights::maySee);
    }
}
