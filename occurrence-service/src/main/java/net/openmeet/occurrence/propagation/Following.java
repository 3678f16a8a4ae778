package net.openmeet.occurrence.propagation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import net.openmeet.occurrence.occurrence.Occurrence;
import net.openmeet.occurrence.occurrence.OccurrenceFact;
import net.openmeet.occurrence.occurrence.OccurrenceFacts;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.occurrence.occurrence.SeriesDate;
import net.openmeet.occurrence.occurrence.SeriesOccurrences;
import net.openmeet.occurrence.occurrence.SeriesOccurrences.Behind;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.platform.change.Change;
import org.springframework.stereotype.Component;

/** Has stored dates follow their series, and tells of each that looks otherwise. Who calls has locked the series. */
@Component
public class Following {

    private final SeriesOccurrences occurrences;
    private final Propagations propagations;
    private final OccurrenceFacts facts;

    Following(SeriesOccurrences occurrences, Propagations propagations, OccurrenceFacts facts) {
        this.occurrences = occurrences;
        this.propagations = propagations;
        this.facts = facts;
    }

    /** Has dates follow a change. */
    void follow(List<Behind> followers, Propagation propagation, Instant now) {
        var changed = new ArrayList<UUID>();
        var told = new ArrayList<OccurrenceFact>();
        for (Behind date : followers) {
            OccurrenceView before = date.before().in(propagation.before());
            OccurrenceView after = date.after().next().in(propagation.after());
            if (!after.looksLike(before)) {
                changed.add(after.id());
                told.add(fact(before, after, now, propagation.change()));
            }
        }
        occurrences.followed(changed, propagation.version());
        facts.publish(told);
    }

    private static OccurrenceFact fact(OccurrenceView before, OccurrenceView after, Instant now, Change change) {
        SeriesDate was = Objects.requireNonNull(before.date());
        SeriesDate is = Objects.requireNonNull(after.date());
        if (!was.recurrenceId().equals(is.recurrenceId())) {
            return new OccurrenceFact.CarriedOver(before, after, now, change);
        }
        return is.detached() && !was.detached()
                ? new OccurrenceFact.Detached(before, after, now, change)
                : new OccurrenceFact.Modified(before, after, now, change);
    }

    /**
     * Dates before something else is told of them: they have followed all changes of their series that came before it.
     *
     * @return the same dates, in the versions that they have now
     */
    public List<Occurrence> upToDate(KnownSeries series, List<Occurrence> dates, Instant now) {
        List<Propagation> underWay = dates.isEmpty() ? List.of() : propagations.underWay(series.id());
        if (underWay.isEmpty()) {
            return dates;
        }
        List<UUID> ids = dates.stream().map(Occurrence::id).toList();
        for (Propagation propagation : underWay) {
            follow(occurrences.behind(ids, propagation.version()), propagation, now);
        }
        Map<UUID, Long> versions = occurrences.caughtUp(ids, series.version());
        return dates.stream()
                .map(occurrence -> occurrence.inVersion(versions.getOrDefault(occurrence.id(), occurrence.version())))
                .toList();
    }
}
