package net.openmeet.series.series;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongPredicate;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.security.Viewer;
import net.openmeet.series.attendance.KnownAttendances;
import net.openmeet.vocabulary.template.LoweredCapacity;
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
    private final SeriesFacts facts;
    private final KnownAttendances attendances;
    private final Clock clock;

    SeriesManagement(
            SeriesCatalogue catalogue,
            SeriesSlugs slugs,
            SeriesFacts facts,
            KnownAttendances attendances,
            Clock clock) {
        this.catalogue = catalogue;
        this.slugs = slugs;
        this.facts = facts;
        this.attendances = attendances;
        this.clock = clock;
    }

    /** Creates a series under the first free slug of its name, or under one that can't be guessed where not everybody may find it. */
    @Transactional
    public Series create(CreateSeries command) {
        UUID id = Uuids.next();
        String slug = slugs.take(id, command.template().name(), command.visibility());
        SeriesFact.Created created = Series.create(command, id, slug, clock.instant());
        catalogue.add(created.series());
        facts.publish(created);
        return created.series();
    }

    /** The series that has this slug or had it once, if the viewer may know of it. */
    public Optional<Series> find(String slug, Viewer viewer) {
        return catalogue.find(slug, viewer);
    }

    /** The public series, newest first, after a position or from the first on. */
    public List<Series> publicOnes(@Nullable ListPosition after, int limit) {
        return catalogue.publicOnes(after, limit);
    }

    /** The viewer's own series of every visibility, newest first, after a position or from the first on. */
    public List<Series> ownedBy(Viewer viewer, @Nullable ListPosition after, int limit) {
        return catalogue.ownedBy(viewer, after, limit);
    }

    /** Gives a series another template or visibility, and another slug where more or fewer people may find it from now on. */
    @Transactional
    public EditResult edit(EditSeries command) {
        return switch (lock(command.slug(), command.viewer(), command.expected())) {
            case Locked.No(var refusal) -> new EditResult.Refused(refusal);
            case Locked.Yes(var series) -> edit(series, command.revision().apply(series));
        };
    }

    /** Deletes a series and with it, by the fact, all of its occurrences. None of its slugs is ever given away again. */
    @Transactional
    public DeleteResult delete(DeleteSeries command) {
        return switch (lock(command.slug(), command.viewer(), command.expected())) {
            case Locked.No(var refusal) -> new DeleteResult.Refused(refusal);
            case Locked.Yes(var series) -> {
                SeriesFact.Deleted deleted = series.delete(Change.by(series.owner(), Uuids.next()), clock.instant());
                catalogue.remove(series);
                facts.publish(deleted);
                yield new DeleteResult.Deleted(deleted);
            }
        };
    }

    private EditResult edit(Series series, Revision revision) {
        int seats = seatsToTake(series, revision);
        if (seats > 0) {
            return new EditResult.Refused(new ChangeRefusal.SeatsTaken(seats));
        }
        String slug = series.needsAnotherSlug(revision.visibility())
                ? slugs.takeAnother(series.id(), revision.template().name(), revision.visibility())
                : series.slug();
        return series.change(revision, slug, Change.by(series.owner(), Uuids.next()), clock.instant())
                .map(this::edited)
                .orElseGet(() -> new EditResult.Unchanged(series));
    }

    /**
     * The seats taken of a date that would have fewer, and that nobody is to lose; 0 where there is none. As far as it is known here: with
     * those who take theirs meanwhile it stays as it is, nobody loses a seat.
     */
    private int seatsToTake(Series series, Revision revision) {
        Integer capacity = revision.template().capacity();
        if (capacity == null
                || !series.isLoweredBy(revision)
                || revision.onLoweredCapacity() == LoweredCapacity.DEMOTE) {
            return 0;
        }
        int seats = attendances.mostGoing(series.id(), clock.instant());
        return seats > capacity ? seats : 0;
    }

    private EditResult edited(SeriesFact.TemplateChanged fact) {
        catalogue.replace(fact.series());
        facts.publish(fact);
        return new EditResult.Edited(fact.series());
    }

    /** The series for its owner to change, at a version that the owner means; nobody else changes it until the transaction ends. */
    private Locked lock(String slug, Viewer viewer, LongPredicate expected) {
        return catalogue
                .lock(slug, viewer)
                .map(series -> locked(series, slug, viewer, expected))
                .orElseGet(() -> new Locked.No(new ChangeRefusal.NotFound()));
    }

    private static Locked locked(Series series, String slug, Viewer viewer, LongPredicate expected) {
        if (!SeriesRights.mayChange(series, viewer)) {
            return new Locked.No(new ChangeRefusal.NotOwner());
        }
        if (!series.slug().equals(slug)) {
            return new Locked.No(new ChangeRefusal.Moved(series.slug()));
        }
        return expected.test(series.version())
                ? new Locked.Yes(series)
                : new Locked.No(new ChangeRefusal.Stale(series.version()));
    }

    private sealed interface Locked {

        record Yes(Series series) implements Locked {}

        record No(ChangeRefusal refusal) implements Locked {}
    }
}
