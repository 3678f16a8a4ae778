package net.openmeet.occurrence.propagation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.openmeet.occurrence.occurrence.Occurrence;
import net.openmeet.occurrence.occurrence.OccurrenceFact;
import net.openmeet.occurrence.occurrence.OccurrenceFacts;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.occurrence.occurrence.SeriesOccurrences;
import net.openmeet.occurrence.occurrence.SeriesOccurrences.Behind;
import net.openmeet.occurrence.series.KnownSeries;
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
            OccurrenceFact.following(before, after, now, propagation.change()).ifPresent(fact -> {
                changed.add(after.id());
                told.add(fact);
            });
        }
        occurrences.followed(changed, propagation.version());
        facts.publish(told);
    }

    /** Those of the series whose dates are still to follow a change. */
    public Set<UUID> underWay(Collection<UUID> series) {
        return propagations.underWay(series);
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
