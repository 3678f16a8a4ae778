package net.openmeet.attendance.series;

import java.util.UUID;
import net.openmeet.platform.change.Change;

/** Hears of what series say of seats, in the transaction that learns it. */
public interface SeriesObserver {

    /**
     * Perhaps more people may have seats of the series' dates than before, or fewer.
     *
     * @param change what made it so
     */
    void changed(UUID seriesId, Change change);
}
