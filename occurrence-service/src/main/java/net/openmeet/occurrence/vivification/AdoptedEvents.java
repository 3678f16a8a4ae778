package net.openmeet.occurrence.vivification;

import java.time.Instant;
import java.util.Optional;
import net.openmeet.occurrence.occurrence.Occurrence;
import net.openmeet.occurrence.occurrence.OccurrenceFact;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.platform.change.Change;

/** Has standalone events go on as dates of series. */
public interface AdoptedEvents {

    /**
     * Has an event go on as a date of a series, which is locked, with its id, its answers and what was said of it.
     *
     * @param change whose: who asked for it has to be one who may change the event
     * @return the date; empty, and no effect, where there is no such event or it isn't theirs, where it doesn't begin when the date does, and where the date
     *     is stored already
     */
    Optional<Occurrence> adopt(Origin origin, KnownSeries series, Instant now, Change change);

    /**
     * What {@link #adopt} would tell of an event; nothing happens, and nothing is locked. That the date isn't stored yet is for the caller to know.
     *
     * @return empty where it wouldn't adopt
     */
    Optional<OccurrenceFact.Adopted> adoption(Origin origin, KnownSeries series, Instant now, Change change);
}
