package net.openmeet.occurrence.date;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import net.openmeet.occurrence.occurrence.ChangeResult;
import net.openmeet.occurrence.occurrence.Occurrence;
import net.openmeet.occurrence.occurrence.OccurrenceFact;
import net.openmeet.occurrence.occurrence.OccurrenceFacts;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.occurrence.occurrence.Occurrences;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.occurrence.trail.ChangedDate;
import net.openmeet.occurrence.trail.DateTrails;
import net.openmeet.occurrence.trail.TrailKind;
import net.openmeet.occurrence.vivification.OrganisedDates;
import net.openmeet.platform.change.Change;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes single dates of series. */
@Service
public class DateManagement {

    private final OrganisedSeries series;
    private final DateDecisions decisions;
    private final Occurrences occurrences;
    private final OrganisedDates organised;
    private final DateTrails trails;
    private final OccurrenceFacts facts;
    private final Clock clock;

    DateManagement(
            OrganisedSeries series,
            DateDecisions decisions,
            Occurrences occurrences,
            OrganisedDates organised,
            DateTrails trails,
            OccurrenceFacts facts,
            Clock clock) {
        this.series = series;
        this.decisions = decisions;
        this.occurrences = occurrences;
        this.organised = organised;
        this.trails = trails;
        this.facts = facts;
        this.clock = clock;
    }

    /** Changes a date, which is stored from then on; what changes nothing stores nothing. */
    @Transactional
    public ChangeResult change(ChangeDate command) {
        return series.find(command.series(), command.viewer())
                .map(known -> change(known, command, clock.instant()))
                .orElseGet(ChangeResult.Unknown::new);
    }

    /** What a change would do; nothing happens. */
    @Transactional(readOnly = true)
    public DatePreview<ChangeResult> preview(ChangeDate command) {
        return series.seen(command.series(), command.viewer())
                .map(known -> preview(known, command, clock.instant()))
                .orElseGet(() -> new DatePreview.Refused<>(new ChangeResult.Unknown()));
    }

    private DatePreview<ChangeResult> preview(KnownSeries known, ChangeDate command, Instant now) {
        return switch (decisions.of(known, command, now)) {
            case DateDecision.Settled(ChangeResult.Changed(var unchanged)) ->
                new DatePreview.Facts<>(known, List.of(unchanged), List.of());
            case DateDecision.Settled(var refusal) -> new DatePreview.Refused<>(refusal);
            case DateDecision.Revised(var before, var revision) ->
                new DatePreview.Facts<>(
                        known,
                        List.of(before.in(known)),
                        List.of(OccurrenceFact.changed(
                                before.in(known),
                                revision.date().in(known),
                                revision.demotes(),
                                now,
                                Change.by(command.viewer()))));
        };
    }

    private ChangeResult change(KnownSeries known, ChangeDate command, Instant now) {
        return switch (decisions.of(known, command, now)) {
            case DateDecision.Settled(var result) -> result;
            case DateDecision.Revised(var before, var revision) ->
                store(known, before, revision, command.change().kind(), Change.by(command.viewer()), now);
        };
    }

    private ChangeResult store(
            KnownSeries known, Occurrence current, DateRevision revision, TrailKind kind, Change change, Instant now) {
        Occurrence stored =
                organised.stored(known, List.of(current), now, change).getFirst();
        Occurrence changed = revision.date().inVersion(stored.version() + 1);
        occurrences.change(known, List.of(changed));
        organised.changed(known, List.of(changed));
        OccurrenceView before = stored.in(known);
        OccurrenceView after = changed.in(known);
        trails.add(known.id(), change, now, kind, null, List.of(ChangedDate.of(stored, before, changed, after)));
        facts.publish(List.of(OccurrenceFact.changed(before, after, revision.demotes(), now, change)));
        return new ChangeResult.Changed(after);
    }
}
