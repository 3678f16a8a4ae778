package net.openmeet.occurrence.vivification;

import java.time.Instant;
import java.util.List;
import net.openmeet.occurrence.occurrence.Occurrence;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.occurrence.propagation.Following;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.platform.change.Change;
import org.springframework.stereotype.Component;

/** Dates that are stored because their organiser changes them: that is nobody's wish for a date beyond the window, and waits for no answer. */
@Component
public class OrganisedDates {

    private final Vivification vivification;
    private final Following following;
    private final UpkeepQueue queue;

    OrganisedDates(Vivification vivification, Following following, UpkeepQueue queue) {
        this.vivification = vivification;
        this.following = following;
        this.queue = queue;
    }

    /** The same date, stored, and told of as its series has it; the series is locked. */
    public Occurrence stored(KnownSeries series, Occurrence date, Instant now, Change change) {
        if (date.version() > 0) {
            return following.upToDate(series, List.of(date), now).getFirst();
        }
        OccurrenceView stored =
                vivification.store(series, List.of(date), now, change).getFirst();
        return date.inVersion(stored.version());
    }

    /** The date ends at another time than before: from then on there is work to do. */
    public void changed(KnownSeries series, Occurrence date) {
        queue.scheduleBy(series.id(), date.timing(series).endsAt());
    }
}
