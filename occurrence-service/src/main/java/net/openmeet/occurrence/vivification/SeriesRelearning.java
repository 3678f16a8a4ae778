package net.openmeet.occurrence.vivification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.occurrence.series.KnownSeriesCatalogue;
import net.openmeet.occurrence.series.Restriction;
import net.openmeet.occurrence.series.SeriesRestrictions;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.consistency.VersionToken;
import net.openmeet.platform.id.Uuids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over series where they are told of once more, whole, to make the copy anew. */
@Service
public class SeriesRelearning {

    /** What is younger comes by its own facts, and with it what the state doesn't tell: imported overrides, and which dates go on as which. */
    private static final Duration LEFT_TO_FACTS = Duration.ofHours(1);

    private final KnownSeriesCatalogue series;
    private final SeriesRestrictions restrictions;
    private final SeriesFollowing following;
    private final Upkeep upkeep;
    private final Clock clock;

    SeriesRelearning(
            KnownSeriesCatalogue series,
            SeriesRestrictions restrictions,
            SeriesFollowing following,
            Upkeep upkeep,
            Clock clock) {
        this.series = series;
        this.restrictions = restrictions;
        this.following = following;
        this.upkeep = upkeep;
        this.clock = clock;
    }

    /**
     * Takes over a series as it is now. One that isn't known is added, one that is newer than known is followed as by its facts, and one that
     * is known is written again. Who may see it is taken over in any case.
     *
     * @param groupId the group that it belongs to; null: to none
     */
    @Transactional
    public void relearn(KnownSeries state, @Nullable UUID groupId, Instant createdAt, Instant updatedAt) {
        restrictions.learn(new Restriction(
                state.id(), state.version(), state.organisers(), groupId, state.visibility(), state.slug()));
        Optional<KnownSeries> found = series.lock(state.id());
        if (found.isEmpty()) {
            add(state, createdAt);
        } else if (state.version() > found.get().version()) {
            follow(found.get(), state, updatedAt);
        } else {
            series.rewrite(state);
        }
    }

    private void follow(KnownSeries known, KnownSeries state, Instant updatedAt) {
        if (state.hasDatesOf(known) || updatedAt.plus(LEFT_TO_FACTS).isBefore(clock.instant())) {
            following.changed(new SeriesChange(
                    state.id(),
                    state.version(),
                    state.slug(),
                    state.ownerId(),
                    state.visibility(),
                    null,
                    state.phases(),
                    null,
                    updatedAt,
                    Change.ofSystem(Uuids.next())));
        }
    }

    private void add(KnownSeries state, Instant createdAt) {
        Instant now = clock.instant();
        if (createdAt.plus(LEFT_TO_FACTS).isBefore(now) && series.add(state)) {
            upkeep.catchUp(
                    state,
                    now,
                    Change.ofSystem(Uuids.next()).causedBy(new VersionToken("series", state.id(), state.version())));
        }
    }
}
