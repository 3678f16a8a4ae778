package net.openmeet.series.series;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.platform.paging.ListPosition;
import net.openmeet.platform.security.Viewer;
import net.openmeet.vocabulary.group.KnownMemberships;
import net.openmeet.vocabulary.newcomer.Newcomers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** To which group a series belongs. */
@Service
public class GroupManagement {

    private final SeriesManagement series;
    private final SeriesLock lock;
    private final SeriesStore store;
    private final KnownMemberships memberships;
    private final Newcomers newcomers;
    private final Clock clock;

    GroupManagement(
            SeriesManagement series,
            SeriesLock lock,
            SeriesStore store,
            KnownMemberships memberships,
            Newcomers newcomers,
            Clock clock) {
        this.series = series;
        this.lock = lock;
        this.store = store;
        this.memberships = memberships;
        this.newcomers = newcomers;
        this.clock = clock;
    }

    /** Creates a series, in a group where the owner may make some. */
    @Transactional
    public CreateResult create(CreateSeries command) {
        return refusal(Viewer.of(command.owner()), command.groupId())
                .<CreateResult>map(CreateResult.Refused::new)
                .or(() -> newcomers.make(command.owner()).map(CreateResult.Postponed::new))
                .orElseGet(() -> new CreateResult.Created(series.create(command)));
    }

    /**
     * The series of a group that the viewer finds there, newest first, after a position or from the first on.
     *
     * @return empty where there is no such group, or the viewer may not know what it has
     */
    @Transactional(readOnly = true)
    public Optional<List<Series>> seriesOf(UUID group, Viewer viewer, @Nullable ListPosition after, int limit) {
        return memberships.isShownTo(viewer, group)
                ? Optional.of(series.ofGroup(group, viewer, after, limit))
                : Optional.empty();
    }

    /** The group that a series belongs to, where the viewer organises it or belongs to the group; empty for all others. */
    public Optional<UUID> groupOf(Series found, Viewer viewer) {
        return Optional.ofNullable(found.groupId())
                .filter(group -> found.organisers().include(viewer) || memberships.belongs(viewer, group));
    }

    /**
     * Has a series belong to a group, which its owner alone asks for, since others may change it by that; or to none, which whoever may change
     * it asks for.
     */
    @Transactional
    public EditResult move(MoveSeries command) {
        UUID group = command.groupId();
        SeriesRights.Right right = group == null ? SeriesRights::mayChange : SeriesRights::mayDispose;
        return lock.changing(
                command.slug(),
                command.viewer(),
                command.expected(),
                right,
                (found, change) -> Objects.equals(found.groupId(), group)
                        ? new EditResult.Unchanged(found)
                        : refusal(command.viewer(), group)
                                .<EditResult>map(EditResult.Refused::new)
                                .orElseGet(() -> {
                                    SeriesFact.GroupChanged fact = found.moveTo(group, change, clock.instant());
                                    store.replace(fact);
                                    return new EditResult.Edited(fact.series());
                                }));
    }

    /** Why something can't belong to a group by a viewer's wish. */
    private Optional<ChangeRefusal> refusal(Viewer viewer, @Nullable UUID group) {
        return Optional.ofNullable(group)
                .flatMap(wanted -> memberships.refusal(viewer, wanted))
                .map(refusal -> switch (refusal) {
                    case UNKNOWN_GROUP -> new ChangeRefusal.UnknownGroup();
                    case NOT_ALLOWED -> new ChangeRefusal.NotAllowedInGroup();
                });
    }
}
