package net.openmeet.community.group;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.openmeet.platform.paging.ListPosition;
import net.openmeet.platform.security.Viewer;
import net.openmeet.vocabulary.template.Visibility;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happened in groups. What happened to series comes from their facts, which may be late, or come twice. */
@Service
public class ActivityManagement {

    private final GroupEntrance entrance;
    private final Activities activities;
    private final KnownSeriesCatalogue series;

    ActivityManagement(GroupEntrance entrance, Activities activities, KnownSeriesCatalogue series) {
        this.entrance = entrance;
        this.activities = activities;
        this.series = series;
    }

    /** What the viewer is told of a group, the newest first, after a position. Who did it is for those who may see members. */
    @Transactional(readOnly = true)
    public GroupResult<List<Activity>> list(String slug, Viewer viewer, ListPosition after, int limit) {
        return entrance.see(slug, viewer).then(entry -> {
            Standing standing = entry.standing();
            List<Activity> found = activities.list(
                    entry.group().id(), ActivityKind.toldTo(standing), seen(viewer, standing), after, limit);
            return GroupResult.done(
                    standing.may(Permission.SEE_MEMBERS)
                            ? found
                            : found.stream().map(Activity::forStrangers).toList());
        });
    }

    /** Takes over what a fact says of a series, and which group it belongs to from then on. */
    @Transactional
    public void hear(SeriesNews news) {
        Optional<KnownSeries> before = series.lock(news.seriesId());
        if (series.learn(news)) {
            moveTo(news, before);
        }
    }

    /** Takes over a series' state. Nothing happens by that. */
    @Transactional
    public void copy(SeriesNews news) {
        UUID group = series.lock(news.seriesId()).map(KnownSeries::groupId).orElse(null);
        if (series.learn(news) && !Objects.equals(group, news.groupId())) {
            activities.move(news.seriesId(), news.groupId());
        }
    }

    /** Keeps what happened to a series or its dates, where they belong to a group, or may. */
    @Transactional
    public void hear(DatesNews news) {
        Optional<KnownSeries> known = series.lock(news.seriesId());
        UUID group = known.map(KnownSeries::groupId).orElse(null);
        if (group != null || known.isEmpty()) {
            activities.add(news, group);
        }
    }

    /** Forgets a series for ever, and what happened to it. */
    @Transactional
    public void delete(UUID seriesId, long version) {
        series.learnDeleted(seriesId, version);
        activities.move(seriesId, null);
    }

    /** Tells nobody of a series of which something can't be read. */
    @Transactional
    public void deny(UUID seriesId) {
        series.deny(seriesId);
    }

    private void moveTo(SeriesNews news, Optional<KnownSeries> before) {
        UUID from = before.map(KnownSeries::groupId).orElse(null);
        if (before.isPresent() && Objects.equals(from, news.groupId())) {
            return;
        }
        activities.move(news.seriesId(), news.groupId());
        if (news.groupId() != null) {
            activities.add(
                    new DatesNews(ActivityKind.SERIES_ADDED, news.seriesId(), 0, "", news.at(), news.change()),
                    news.groupId());
        }
    }

    /** Of an unlisted series only its link tells, of a private one nobody. */
    private static Set<Visibility> seen(Viewer viewer, Standing standing) {
        Set<Visibility> seen = EnumSet.of(Visibility.PUBLIC);
        if (viewer.account().isPresent()) {
            seen.add(Visibility.MEMBERS);
        }
        if (standing.role().belongs()) {
            seen.add(Visibility.GROUP);
        }
        return seen;
    }
}
