package net.openmeet.series.series;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import net.openmeet.platform.erasure.AccountMerge;
import net.openmeet.platform.erasure.Merges;
import org.springframework.stereotype.Component;

/** Has series that an account owned or organised be those of the one that it went into. */
@Component
class MergedOrganisers implements Merges {

    private static final int STEP = 20;

    private final SeriesCatalogue catalogue;
    private final SeriesStore store;
    private final TransferOffers offers;
    private final Clock clock;

    MergedOrganisers(SeriesCatalogue catalogue, SeriesStore store, TransferOffers offers, Clock clock) {
        this.catalogue = catalogue;
        this.store = store;
        this.offers = offers;
        this.clock = clock;
    }

    @Override
    public boolean mergeSome(AccountMerge merge) {
        offers.moveAll(merge.absorbed(), merge.survivor());
        Instant now = clock.instant();
        List<Series> owned = catalogue.lockOwnedBy(merge.absorbed(), STEP);
        owned.forEach(series -> store.replace(series.inherit(merge.survivor(), merge.change(), now)));
        List<Series> organised = catalogue.lockNaming(merge.absorbed(), STEP);
        organised.forEach(series -> store.replace(series.organisedBy(
                series.organisers().merged(merge.absorbed(), merge.survivor()), merge.change(), now)));
        return owned.size() == STEP || organised.size() == STEP;
    }
}
