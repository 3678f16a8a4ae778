package net.openmeet.attendance.series;

import java.util.UUID;
import net.openmeet.platform.change.Change;

/** Hears of what series let through, in the transaction that learns it. */
public interface SeriesObserver {

    /** Others than the organiser may see the series' dates, as far as these say nothing else; perhaps they could before. */
    void opened(UUID seriesId, Change change);
}
