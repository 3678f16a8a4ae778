package net.openmeet.attendance.series;

import java.util.Map;
import java.util.UUID;
import net.openmeet.platform.change.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over who may see a series. */
@Service
public class SeriesManagement {

    private final SeriesRestrictions restrictions;
    private final SeriesObserver observer;
    private final SeriesDeletionObserver deletionObserver;

    SeriesManagement(
            SeriesRestrictions restrictions, SeriesObserver observer, SeriesDeletionObserver deletionObserver) {
        this.restrictions = restrictions;
        this.observer = observer;
        this.deletionObserver = deletionObserver;
    }

    /** Takes over what a fact says, unless a newer one did. */
    @Transactional
    public void restrict(SeriesRestriction restriction, Change change) {
        // Nobody could answer for dates of a series that wasn't known.
        boolean wasKnown =
                restrictions.learn(restriction).filter(before -> before > 0).isPresent();
        if (wasKnown && restriction.movesSeats()) {
            observer.changed(restriction.seriesId(), change);
        }
    }

    /**
     * Takes over that there is a fact that says nothing of who may see a series.
     *
     * @param demotes who goes beyond the capacity of a date gives up the seat, the last-come first; null: as it was
     */
    @Transactional
    public void hear(UUID seriesId, long version, @Nullable Boolean demotes, Change change) {
        restrictions.hear(seriesId, version, demotes);
        if (Boolean.TRUE.equals(demotes)) {
            observer.changed(seriesId, change);
        }
    }

    /** Takes over a state again that may be known already. */
    @Transactional
    public void copy(SeriesRestriction restriction) {
        restrictions.copy(restriction);
    }

    /** Lets nobody see the series any more. */
    @Transactional
    public void delete(UUID seriesId, long version) {
        restrictions.learnDeleted(seriesId, version);
        deletionObserver.deleted(seriesId);
    }

    /** Lets nobody see a series of which something can't be read. */
    @Transactional
    public void deny(UUID seriesId) {
        restrictions.deny(seriesId);
    }

    /** Takes over up to which version all stored dates of each of some series have followed it. */
    @Transactional
    public void propagated(Map<UUID, Long> versions) {
        restrictions.learnPropagated(versions);
    }
}
