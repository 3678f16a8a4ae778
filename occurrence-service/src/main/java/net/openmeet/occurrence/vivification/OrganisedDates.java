package net.openmeet.occurrence.vivification;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.openmeet.occurrence.occurrence.Occurrence;
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

    /** The same dates, stored, and told of as their series has them; the series is locked. */
    public List<Occurrence> stored(KnownSeries series, List<Occurrence> dates, Instant now, Change change) {
        List<Occurrence> known =
                dates.stream().filter(date -> date.version() > 0).toList();
        List<Occurrence> virtual =
                dates.stream().filter(date -> date.version() == 0).toList();
        Map<UUID, Long> versions = Stream.concat(
                        following.upToDate(series, known, now).stream()
                                .map(date -> Map.entry(date.id(), date.version())),
                        vivification.store(series, virtual, now, change).stream()
                                .map(view -> Map.entry(view.id(), view.version())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return dates.stream()
                .map(date -> date.inVersion(Objects.requireNonNull(versions.get(date.id()), "stored by now")))
                .toList();
    }

    /** The dates end at other times than before: from then on there is work to do. */
    public void changed(KnownSeries series, List<Occurrence> dates) {
        dates.stream()
                .map(date -> date.timing(series).endsAt())
                .min(Instant::compareTo)
                .ifPresent(end -> queue.scheduleBy(series.id(), end));
    }
}
