package net.openmeet.attendance.series;

import java.util.UUID;

/** Hears that series are gone, in the transaction that learns it. */
public interface SeriesDeletionObserver {

    /** A series is gone, for ever; also when that was known already. */
    void deleted(UUID seriesId);
}
