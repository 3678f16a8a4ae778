package net.openmeet.series.series;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.erasure.ErasedAccount;
import net.openmeet.platform.erasure.Forgets;
import net.openmeet.vocabulary.group.Heirs;
import net.openmeet.vocabulary.phase.edit.DatesOfSeries;
import net.openmeet.vocabulary.phase.edit.PhaseEdit;
import net.openmeet.vocabulary.template.Visibility;
import org.springframework.stereotype.Component;

/**
 * Hands on the series of an account that is no more: to a co-organiser, else to an owner of the series' group. One that nobody inherits is called off
 * and goes on without an owner, so that what took place stays to be seen; one that few may see, or nobody yet, goes with its owner.
 */
@Component
class ErasedOrganisers implements Forgets {

    private static final int STEP = 20;

    private final SeriesCatalogue catalogue;
    private final SeriesStore store;
    private final TransferOffers offers;
    private final Heirs heirs;
    private final Clock clock;

    ErasedOrganisers(SeriesCatalogue catalogue, SeriesStore store, TransferOffers offers, Heirs heirs, Clock clock) {
        this.catalogue = catalogue;
        this.store = store;
        this.offers = offers;
        this.heirs = heirs;
        this.clock = clock;
    }

    @Override
    public boolean forgetSome(ErasedAccount account) {
        List<Series> owned = catalogue.lockOwnedBy(account.id(), STEP);
        owned.forEach(series -> handOn(series, account));
        List<Series> organised = catalogue.lockNaming(account.id(), STEP);
        organised.forEach(series -> store.replace(
                series.organisedBy(series.organisers().without(account.id()), account.change(), clock.instant())));
        offers.removeAllTo(account.id());
        return owned.size() == STEP || organised.size() == STEP;
    }

    private void handOn(Series series, ErasedAccount account) {
        offers.remove(series);
        Optional<UUID> heir = heirs.of(series.organisers(), series.groupId(), account);
        if (heir.isPresent()) {
            store.replace(series.inherit(heir.get(), account.change(), clock.instant()));
        } else if (series.isDraft()
                || series.visibility() == Visibility.PRIVATE
                || series.visibility() == Visibility.GROUP) {
            store.remove(series, series.delete(account.change(), clock.instant()));
        } else {
            abandon(series, account.change(), clock.instant());
        }
    }

    /** The dates that are stored stay to be seen as cancelled, and there are no others. */
    private void abandon(Series series, Change change, Instant now) {
        SeriesFact.Lasting calledOff = series.importDates(List.of(), true, change, now);
        store.replace(calledOff);
        Series left = calledOff.series();
        if (new DatesOfSeries(left.phases(), left.overUntil(now)).end(Optional.empty())
                instanceof PhaseEdit.Dates end) {
            SeriesFact.Lasting ended = left.end(end, change, now);
            store.replace(ended);
            left = ended.series();
        }
        store.replace(left.inherit(ErasedAccount.NOBODY, change, now));
    }
}
