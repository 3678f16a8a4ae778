package net.openmeet.series.series;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.paging.ListPosition;
import net.openmeet.platform.security.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands series over: the owner offers one, and it is the other's once they accept. Whoever ends an offer holds the series' lock and looks at the offer
 * under it, so of two who do so at once one finds it gone.
 */
@Service
public class TransferManagement {

    private final SeriesLock lock;
    private final SeriesCatalogue catalogue;
    private final SeriesStore store;
    private final TransferOffers offers;
    private final Clock clock;

    TransferManagement(
            SeriesLock lock, SeriesCatalogue catalogue, SeriesStore store, TransferOffers offers, Clock clock) {
        this.lock = lock;
        this.catalogue = catalogue;
        this.store = store;
        this.offers = offers;
        this.clock = clock;
    }

    /** Offers a series, in place of any offer of it before; the same offer again stays the one that it is. */
    @Transactional
    public TransferResult offer(String slug, Viewer viewer, UUID to) {
        return disposing(slug, viewer, (series, change) -> {
            if (series.owner().equals(to)) {
                return new TransferResult.Refused(new ChangeRefusal.IsOwner());
            }
            return new TransferResult.Offered(
                    offers.of(series).filter(current -> current.to().equals(to)).orElseGet(() -> made(series, to)));
        });
    }

    /** Takes the offer of a series back, if there is one. */
    @Transactional
    public TransferResult withdraw(String slug, Viewer viewer) {
        return disposing(slug, viewer, (series, change) -> ended(series));
    }

    /** The offer of a series, for its owner and for whom it is made to. */
    @Transactional(readOnly = true)
    public TransferResult find(String slug, Viewer viewer) {
        Optional<Series> found = catalogue.find(slug, viewer);
        if (found.isEmpty()) {
            return new TransferResult.Refused(new ChangeRefusal.NotFound());
        }
        Series series = found.get();
        if (!series.slug().equals(slug)) {
            return new TransferResult.Refused(new ChangeRefusal.Moved(series.slug()));
        }
        return offers.of(series)
                .filter(offer -> SeriesRights.mayDispose(viewer, series) || viewer.is(offer.to()))
                .<TransferResult>map(TransferResult.Offered::new)
                .orElseGet(TransferResult.Ended::new);
    }

    /** What the viewer is offered, newest first, after a position or from the first on. */
    public List<TransferOffer> offersTo(Viewer viewer, @Nullable ListPosition after, int limit) {
        return offers.to(viewer, after, limit);
    }

    /** Makes the viewer the owner of a series that they are offered. The one before organises it together with them, where there is room. */
    @Transactional
    public EditResult accept(String slug, Viewer viewer) {
        return lock.changing(slug, viewer, any -> true, SeriesRights::everybody, (series, change) -> {
            if (!isOfferedTo(viewer, series)) {
                return new EditResult.Refused(new ChangeRefusal.NotOffered());
            }
            offers.remove(series);
            SeriesFact.Transferred fact = series.transfer(viewer.account().orElseThrow(), change, clock.instant());
            store.replace(fact);
            return new EditResult.Edited(fact.series());
        });
    }

    /** Ends an offer to the viewer. */
    @Transactional
    public TransferResult decline(String slug, Viewer viewer) {
        return locked(
                slug,
                viewer,
                SeriesRights::everybody,
                (series, change) -> isOfferedTo(viewer, series)
                        ? ended(series)
                        : new TransferResult.Refused(new ChangeRefusal.NotOffered()));
    }

    private TransferOffer made(Series series, UUID to) {
        var offer = new TransferOffer(series, to, clock.instant());
        offers.put(offer);
        return offer;
    }

    private TransferResult ended(Series series) {
        offers.remove(series);
        return new TransferResult.Ended();
    }

    private boolean isOfferedTo(Viewer viewer, Series series) {
        return offers.of(series).filter(offer -> viewer.is(offer.to())).isPresent();
    }

    private TransferResult disposing(String slug, Viewer viewer, BiFunction<Series, Change, TransferResult> decision) {
        return locked(slug, viewer, SeriesRights::mayDispose, decision);
    }

    private TransferResult locked(
            String slug, Viewer viewer, SeriesRights.Right right, BiFunction<Series, Change, TransferResult> decision) {
        return switch (lock.lock(slug, viewer, any -> true, right)) {
            case SeriesLock.Locked.No(var refusal) -> new TransferResult.Refused(refusal);
            case SeriesLock.Locked.Yes(var series, var change) -> decision.apply(series, change);
        };
    }
}
