package net.openmeet.occurrence.preview;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.openmeet.occurrence.attendance.Attendances;
import net.openmeet.occurrence.date.ChangeDate;
import net.openmeet.occurrence.date.ChangeDates;
import net.openmeet.occurrence.date.DateManagement;
import net.openmeet.occurrence.date.DatePreview;
import net.openmeet.occurrence.date.DateRangeManagement;
import net.openmeet.occurrence.event.ChangeStandaloneEvent;
import net.openmeet.occurrence.event.EventPreview;
import net.openmeet.occurrence.event.ReviseStandaloneEvent;
import net.openmeet.occurrence.event.StandaloneEventManagement;
import net.openmeet.occurrence.rights.OccurrenceRights;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.occurrence.series.KnownSeriesCatalogue;
import net.openmeet.occurrence.series.SeriesRestrictions;
import net.openmeet.platform.change.Change;
import net.openmeet.vocabulary.template.Visibility;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Shows what edits would do, and does nothing. What they would do is decided where it is when they are made. */
@Service
public class PreviewManagement {

    private final KnownSeriesCatalogue series;
    private final SeriesRestrictions restrictions;
    private final AffectedDates affected;
    private final DateManagement dates;
    private final DateRangeManagement ranges;
    private final StandaloneEventManagement events;
    private final Attendances attendances;
    private final ConcernedPeople people;
    private final Clock clock;

    PreviewManagement(
            KnownSeriesCatalogue series,
            SeriesRestrictions restrictions,
            AffectedDates affected,
            DateManagement dates,
            DateRangeManagement ranges,
            StandaloneEventManagement events,
            Attendances attendances,
            ConcernedPeople people,
            Clock clock) {
        this.series = series;
        this.restrictions = restrictions;
        this.affected = affected;
        this.dates = dates;
        this.ranges = ranges;
        this.events = events;
        this.attendances = attendances;
        this.people = people;
        this.clock = clock;
    }

    /** What an edit of a series would do, as it is known here. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public PreviewResult preview(PreviewSeries command, PreviewPage page) {
        Optional<KnownSeries> found = series.find(command.slug(), command.viewer());
        if (found.isEmpty()) {
            return new PreviewResult.Unknown();
        }
        KnownSeries known = found.get();
        if (!OccurrenceRights.mayChange(command.viewer(), known.organisers())) {
            return new PreviewResult.NotOwner();
        }
        if (!known.slug().equals(command.slug())) {
            return new PreviewResult.Moved(known.slug());
        }
        if (command.edit().visibility(known) == Visibility.GROUP && !restrictions.belongsToGroup(known.id())) {
            return new PreviewResult.NoGroup();
        }
        Instant now = clock.instant();
        return switch (command.edit().of(known, now)) {
            case SeriesOutcome.Refused(var reason) -> new PreviewResult.Unfit(reason);
            case SeriesOutcome.Outdated() -> new PreviewResult.Outdated();
            case SeriesOutcome.Becomes becomes -> preview(known, becomes, page, Change.by(command.viewer()), now);
        };
    }

    /** What an edit of one date would do. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public PreviewResult preview(ChangeDate command, PreviewPage page) {
        return switch (dates.preview(command)) {
            case DatePreview.Refused(var reason) -> new PreviewResult.DateRefused(reason);
            case DatePreview.Facts<?> shown -> preview(shown, page);
        };
    }

    /** What an edit of all dates of a range would do. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public PreviewResult preview(ChangeDates command, PreviewPage page) {
        return switch (ranges.preview(command)) {
            case DatePreview.Refused(var reason) -> new PreviewResult.RangeRefused(reason);
            case DatePreview.Facts<?> shown -> preview(shown, page);
        };
    }

    /** What giving a standalone event other details would do. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public PreviewResult preview(ReviseStandaloneEvent command) {
        return preview(events.preview(command));
    }

    /** What cancelling, reinstating or moving a standalone event would do. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public PreviewResult preview(ChangeStandaloneEvent command) {
        return preview(events.preview(command));
    }

    private PreviewResult preview(EventPreview preview) {
        return switch (preview) {
            case EventPreview.Refused(var reason) -> new PreviewResult.DateRefused(reason);
            case EventPreview.Facts(var event, var facts) ->
                new PreviewResult.Shown(new ChangePreview(
                        event.version(),
                        List.of(),
                        people.concernedBy(
                                facts.stream()
                                        .flatMap(fact -> AffectedDate.of(fact).stream())
                                        .toList(),
                                PreviewPage.WHOLE),
                        Optional.empty()));
        };
    }

    private PreviewResult preview(
            KnownSeries known, SeriesOutcome.Becomes becomes, PreviewPage page, Change change, Instant now) {
        if (becomes.seats().isPresent()) {
            int taken = attendances.mostGoing(known.id(), becomes.since());
            if (taken > becomes.seats().getAsInt()) {
                return new PreviewResult.SeatsTaken(taken);
            }
        }
        List<AffectedDate> all = affected.of(known, becomes, change, now);
        return new PreviewResult.Shown(new ChangePreview(
                known.version(),
                List.of(),
                people.concernedBy(all, page),
                Optional.of(SeriesDifference.between(known, becomes.after(), now))));
    }

    private PreviewResult preview(DatePreview.Facts<?> shown, PreviewPage page) {
        List<AffectedDate> all = shown.facts().stream()
                .flatMap(fact -> AffectedDate.of(fact).stream())
                .sorted(Comparator.comparing(AffectedDate::dateOfSeries))
                .toList();
        return new PreviewResult.Shown(new ChangePreview(
                shown.series().version(), shown.dates(), people.concernedBy(all, page), Optional.empty()));
    }
}
