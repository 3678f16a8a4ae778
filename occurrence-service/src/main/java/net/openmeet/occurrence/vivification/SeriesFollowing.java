package net.openmeet.occurrence.vivification;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.openmeet.occurrence.occurrence.Occurrence;
import net.openmeet.occurrence.occurrence.OccurrenceFact;
import net.openmeet.occurrence.occurrence.OccurrenceFacts;
import net.openmeet.occurrence.occurrence.SeriesOccurrences;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.occurrence.series.KnownSeriesCatalogue;
import net.openmeet.occurrence.series.SeriesTombstones;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happens to a series has its effect on its occurrences. Whatever is older than what is known has none. */
@Service
public class SeriesFollowing {

    private static final int AT_ONCE = 500;

    private final KnownSeriesCatalogue series;
    private final SeriesTombstones tombstones;
    private final SeriesOccurrences occurrences;
    private final OccurrenceFacts facts;
    private final Vivification vivification;
    private final Completion completion;
    private final Upkeep upkeep;
    private final Clock clock;

    SeriesFollowing(
            KnownSeriesCatalogue series,
            SeriesTombstones tombstones,
            SeriesOccurrences occurrences,
            OccurrenceFacts facts,
            Vivification vivification,
            Completion completion,
            Upkeep upkeep,
            Clock clock) {
        this.series = series;
        this.tombstones = tombstones;
        this.occurrences = occurrences;
        this.facts = facts;
        this.vivification = vivification;
        this.completion = completion;
        this.upkeep = upkeep;
        this.clock = clock;
    }

    /** A series came into being: its overridden dates and its window are stored. Overrides of no date of it are left out. */
    @Transactional
    public void created(KnownSeries created, List<DateOverride> overrides) {
        if (!series.add(created)) {
            return;
        }
        var now = clock.instant();
        vivification.store(
                created,
                overrides.stream()
                        .filter(override -> created.schedule().dates().contains(override.date()))
                        .map(override -> Occurrence.on(
                                created, override.date(), override.overrides(), override.cancelled(), now))
                        .toList(),
                now);
        upkeep.catchUp(created, now);
    }

    /** The template changed: occurrences follow, except in what they override, and except those that were over by then. */
    @Transactional
    public FollowResult templateChanged(TemplateChange change) {
        var found = series.lock(change.seriesId());
        if (found.isEmpty()) {
            return tombstones.contains(change.seriesId()) ? FollowResult.FOLLOWED : FollowResult.UNKNOWN_SERIES;
        }
        var before = found.get();
        if (change.version() > before.version()) {
            follow(before, before.changed(change.version(), change.visibility(), change.template()), change.at());
        }
        return FollowResult.FOLLOWED;
    }

    private void follow(KnownSeries before, KnownSeries after, Instant changedAt) {
        var now = clock.instant();
        // Nothing that is going on is over, whatever the other service's clock said.
        completion.complete(before, changedAt.isBefore(now) ? changedAt : now, now);
        series.change(after);
        follow(before, after, occurrences.open(after.id()), now);
        // Who may see an occurrence is no value of it: that changes for past ones, too.
        if (before.visibility() != after.visibility()) {
            var past = occurrences.frozen(after.id(), "", AT_ONCE);
            while (!past.isEmpty()) {
                follow(before, after, past, now);
                past = occurrences.frozen(
                        after.id(), past.getLast().recurrenceId().toString(), AT_ONCE);
            }
        }
    }

    private void follow(KnownSeries before, KnownSeries after, List<Occurrence> followers, Instant now) {
        var changed = followers.stream()
                .filter(occurrence -> !occurrence.in(before).equals(occurrence.in(after)))
                .toList();
        occurrences.modified(changed.stream().map(Occurrence::id).toList());
        facts.publish(changed.stream()
                .map(occurrence -> new OccurrenceFact.Modified(occurrence.next().in(after), now))
                .toList());
    }

    /** The series is gone, and its occurrences with it. */
    @Transactional
    public void deleted(UUID id, long version) {
        series.lockRow(id);
        facts.publish(occurrences.removeAll(id, clock.instant()));
        series.remove(id);
        tombstones.add(id, version);
    }
}
