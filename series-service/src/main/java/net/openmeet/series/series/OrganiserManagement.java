package net.openmeet.series.series;

import java.time.Clock;
import java.util.UUID;
import net.openmeet.platform.change.Change;
import net.openmeet.vocabulary.people.OrganiserRole;
import net.openmeet.vocabulary.people.Organisers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who organises a series together with its owner. */
@Service
public class OrganiserManagement {

    private final SeriesLock lock;
    private final SeriesStore store;
    private final Clock clock;

    OrganiserManagement(SeriesLock lock, SeriesStore store, Clock clock) {
        this.lock = lock;
        this.store = store;
        this.clock = clock;
    }

    /** Gives somebody a role, or takes it away; {@link EditResult.Unchanged} where it is so already. */
    @Transactional
    public EditResult change(ChangeOrganisers command) {
        OrganiserRole role = command.role();
        UUID account = command.account();
        SeriesRights.Right right = role == null ? SeriesRights.toDismiss(account) : SeriesRights::mayDispose;
        return lock.changing(
                command.slug(),
                command.viewer(),
                command.expected(),
                right,
                (series, change) -> role == null
                        ? changed(series, series.organisers().without(account), change)
                        : named(series, account, role, change));
    }

    private EditResult named(Series series, UUID account, OrganiserRole role, Change change) {
        Organisers organisers = series.organisers();
        if (organisers.owner().equals(account)) {
            return new EditResult.Refused(new ChangeRefusal.IsOwner());
        }
        return organisers.roleOf(account).isEmpty() && organisers.isFull()
                ? new EditResult.Refused(new ChangeRefusal.TooManyOrganisers(Organisers.MOST))
                : changed(series, organisers.with(account, role), change);
    }

    private EditResult changed(Series series, Organisers organisers, Change change) {
        if (organisers.equals(series.organisers())) {
            return new EditResult.Unchanged(series);
        }
        SeriesFact.OrganisersChanged fact = series.organisedBy(organisers, change, clock.instant());
        store.replace(fact);
        return new EditResult.Edited(fact.series());
    }
}
