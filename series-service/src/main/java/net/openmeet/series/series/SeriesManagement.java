package net.openmeet.series.series;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.paging.ListPosition;
import net.openmeet.platform.security.Viewer;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.phase.edit.DatesOfSeries;
import net.openmeet.vocabulary.phase.edit.Pausing;
import net.openmeet.vocabulary.phase.edit.PhaseEdit;
import net.openmeet.vocabulary.phase.edit.PhaseRevising;
import net.openmeet.vocabulary.phase.edit.Revision;
import net.openmeet.vocabulary.template.LoweredCapacity;
import net.openmeet.vocabulary.template.Visibility;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The use cases on series. Each change is one transaction, in which state and facts are stored together; what is only read, one statement reads,
 * which needs none.
 */
@Service
public class SeriesManagement {

    private final SeriesCatalogue catalogue;
    private final SeriesSlugs slugs;
    private final SeriesChanges changes;
    private final SeriesLock lock;
    private final SeriesStore store;
    private final KnownSeats seats;
    private final Clock clock;

    SeriesManagement(
            SeriesCatalogue catalogue,
            SeriesSlugs slugs,
            SeriesChanges changes,
            SeriesLock lock,
            SeriesStore store,
            KnownSeats seats,
            Clock clock) {
        this.catalogue = catalogue;
        this.slugs = slugs;
        this.changes = changes;
        this.lock = lock;
        this.store = store;
        this.seats = seats;
        this.clock = clock;
    }

    /** Creates a series under the first free slug of its name, or under one that can't be guessed where not everybody may find it, or not yet. */
    @Transactional
    public Series create(CreateSeries command) {
        UUID id = Uuids.next();
        String slug = slugs.take(
                id,
                command.phases().first().template().name(),
                command.draft() ? Visibility.PRIVATE : command.visibility());
        SeriesFact.Created created = Series.create(command, id, slug, clock.instant());
        store.add(created);
        return created.series();
    }

    /** The series that has this slug or had it once, if the viewer may know of it. */
    public Optional<Series> find(String slug, Viewer viewer) {
        return catalogue.find(slug, viewer);
    }

    /** The series that the viewer finds in lists, newest first, after a position or from the first on. */
    public List<Series> listed(Viewer viewer, @Nullable ListPosition after, int limit) {
        return catalogue.listed(viewer, after, limit);
    }

    /** The series of a group that the viewer finds there, newest first, after a position or from the first on. */
    public List<Series> ofGroup(UUID group, Viewer viewer, @Nullable ListPosition after, int limit) {
        return catalogue.ofGroup(group, viewer, after, limit);
    }

    /** The series of every visibility that the viewer organises in whatever role, newest first, after a position or from the first on. */
    public List<Series> organisedBy(Viewer viewer, @Nullable ListPosition after, int limit) {
        return catalogue.organisedBy(viewer, after, limit);
    }

    /** The viewer's own series of every visibility, newest first, after a position or from the first on. */
    public List<Series> ownedBy(Viewer viewer, @Nullable ListPosition after, int limit) {
        return catalogue.ownedBy(viewer, after, limit);
    }

    /**
     * Gives a series another template, other dates or another visibility, from a date on or for all that aren't over; and another slug where
     * more or fewer people may find it from now on.
     */
    @Transactional
    public EditResult edit(EditSeries command) {
        return lock.changing(
                command.slug(),
                command.viewer(),
                command.expected(),
                (series, change) ->
                        edit(series, command.from(), command.revision().apply(series), change));
    }

    /** Leaves a date out of a series. */
    @Transactional
    public EditResult exclude(ChangeDate command) {
        return lock.changing(
                command.slug(),
                command.viewer(),
                command.expected(),
                (series, change) -> edited(series, datesOf(series).exclude(command.date()), change, series::exclude));
    }

    /** Leaves all dates out of a series that are on some days, as one change. */
    @Transactional
    public EditResult exclude(ExcludeDays command) {
        return lock.changing(
                command.slug(),
                command.viewer(),
                command.expected(),
                (series, change) -> edited(
                        series,
                        datesOf(series).excludeOn(command.days()),
                        change,
                        (edit, by, now) -> series.exclude(edit, command.reasons(), by, now)));
    }

    /** Puts a date into a series: again where it was left out, otherwise as one more. */
    @Transactional
    public EditResult include(IncludeDate command) {
        ChangeDate date = command.date();
        UUID originEvent = command.originEvent();
        return lock.changing(
                date.slug(),
                date.viewer(),
                date.expected(),
                (series, change) -> originEvent != null && series.isDraft()
                        ? new EditResult.Refused(new ChangeRefusal.Draft())
                        : edited(
                                series,
                                originEvent == null
                                        ? datesOf(series).include(date.date())
                                        : datesOf(series).includeAnother(date.date()),
                                change,
                                (edit, by, now) -> series.include(edit, originEvent, by, now)));
    }

    /** Has single dates of a series be what a calendar says that it was imported from. */
    @Transactional
    public EditResult importDates(ImportDates command) {
        return lock.changing(command.slug(), command.viewer(), any -> true, (series, change) -> {
            SeriesFact.DatesImported fact =
                    series.importDates(command.dates(), command.cancelsAll(), change, clock.instant());
            store.replace(fact);
            return new EditResult.Edited(fact.series());
        });
    }

    /** Ends a series: it has no more dates. */
    @Transactional
    public EditResult end(EndSeries command) {
        return lock.changing(
                command.slug(),
                command.viewer(),
                command.expected(),
                (series, change) -> edited(series, datesOf(series).end(command.from()), change, series::end));
    }

    /** Leaves out the dates of a series within a while, and remembers why. */
    @Transactional
    public EditResult pause(PauseSeries command) {
        return lock.changing(command.slug(), command.viewer(), command.expected(), (series, change) -> {
            Instant now = clock.instant();
            return paused(
                    new Pausing(series.phases(), series.overUntil(now)).pause(command.pause()),
                    decided -> series.pause(decided, change, now));
        });
    }

    /** Ends the pauses of a series: what they left out and hasn't begun is a date again. */
    @Transactional
    public EditResult resume(ResumeSeries command) {
        return lock.changing(command.slug(), command.viewer(), command.expected(), (series, change) -> {
            if (series.pauses().isEmpty()) {
                return new EditResult.Unchanged(series);
            }
            Instant now = clock.instant();
            return paused(
                    new Pausing(series.phases(), series.overUntil(now)).resume(),
                    decided -> series.resume(decided, change, now));
        });
    }

    /** What was changed of a series, newest first, before a version or from the last on; empty where the viewer may not know of it. */
    @Transactional(readOnly = true)
    public ChangesResult changes(String slug, Viewer viewer, long before, int limit) {
        return catalogue
                .find(slug, viewer)
                .map(series -> SeriesRights.mayChange(viewer, series)
                        ? changes(series, slug, before, limit)
                        : new ChangesResult.Refused(new ChangeRefusal.NotOwner()))
                .orElseGet(() -> new ChangesResult.Refused(new ChangeRefusal.NotFound()));
    }

    /** Deletes a series and with it, by the fact, all of its occurrences. None of its slugs is ever given away again. */
    @Transactional
    public DeleteResult delete(DeleteSeries command) {
        return switch (lock.lock(command.slug(), command.viewer(), command.expected(), SeriesRights::mayDispose)) {
            case SeriesLock.Locked.No(var refusal) -> new DeleteResult.Refused(refusal);
            case SeriesLock.Locked.Yes(var series, var change) -> {
                SeriesFact.Deleted deleted = series.delete(change, clock.instant());
                store.remove(series, deleted);
                yield new DeleteResult.Deleted(series, deleted);
            }
        };
    }

    private DatesOfSeries datesOf(Series series) {
        return new DatesOfSeries(series.phases(), series.overUntil(clock.instant()));
    }

    private EditResult edit(Series series, @Nullable RecurrenceId from, Revision revision, Change change) {
        if (revision.visibility() == Visibility.GROUP && series.groupId() == null) {
            return new EditResult.Refused(new ChangeRefusal.NoGroup());
        }
        Instant now = clock.instant();
        var revising = new PhaseRevising(series.phases(), revision, series.overUntil(now));
        PhaseEdit edit = from == null ? revising.all() : revising.following(from);
        if (edit instanceof PhaseEdit.Refused(var reason)) {
            return new EditResult.Refused(new ChangeRefusal.Unfit(reason));
        }
        int taken = revision.onLoweredCapacity() == LoweredCapacity.DEMOTE ? 0 : seats.beyond(edit, series, now);
        if (taken > 0) {
            return new EditResult.Refused(new ChangeRefusal.SeatsTaken(taken));
        }
        String slug = series.needsAnotherSlug(revision.visibility())
                ? slugs.takeAnother(series.id(), nameAfter(series, edit, now), revision.visibility())
                : series.slug();
        List<SeriesFact.Lasting> facts = series.change(edit, revision, slug, change, now);
        facts.forEach(store::replace);
        return facts.isEmpty()
                ? new EditResult.Unchanged(series)
                : new EditResult.Edited(facts.getLast().series());
    }

    private static String nameAfter(Series series, PhaseEdit edit, Instant now) {
        return edit.phasesAfter(series.phases()).inForce(now).template().name();
    }

    private EditResult edited(Series series, PhaseEdit edit, Change change, Deciding fact) {
        return switch (edit) {
            case PhaseEdit.Dates dates -> {
                SeriesFact.Lasting decided = fact.of(dates, change, clock.instant());
                store.replace(decided);
                yield new EditResult.Edited(decided.series());
            }
            case PhaseEdit.Refused(var reason) -> new EditResult.Refused(new ChangeRefusal.Unfit(reason));
            case PhaseEdit.Same same -> new EditResult.Unchanged(series);
            case PhaseEdit.Looks looks -> throw new IllegalStateException("No dates: " + looks);
            case PhaseEdit.GoesOn goesOn -> throw new IllegalStateException("No dates: " + goesOn);
        };
    }

    private EditResult paused(
            Pausing.Decision decision, Function<Pausing.Decision.Decided, List<SeriesFact.Lasting>> facts) {
        return switch (decision) {
            case Pausing.Decision.Refused(var reason) -> new EditResult.Refused(new ChangeRefusal.Unfit(reason));
            case Pausing.Decision.Decided decided -> {
                List<SeriesFact.Lasting> made = facts.apply(decided);
                made.forEach(store::replace);
                yield new EditResult.Edited(made.getLast().series());
            }
        };
    }

    private ChangesResult changes(Series series, String slug, long before, int limit) {
        return series.slug().equals(slug)
                ? new ChangesResult.Found(series, changes.newestFirst(series.id(), before, limit))
                : new ChangesResult.Refused(new ChangeRefusal.Moved(series.slug()));
    }

    /** Makes a fact of dates that a series has from now on. */
    @FunctionalInterface
    private interface Deciding {

        SeriesFact.Lasting of(PhaseEdit.Dates edit, Change change, Instant now);
    }
}
