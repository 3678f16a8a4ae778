package net.openmeet.series.series;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.platform.id.Uuids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The use cases on series. Each is one transaction, in which state and facts are stored together. */
@Service
public class SeriesManagement {

    private final SeriesCatalogue catalogue;
    private final SeriesFacts facts;
    private final Clock clock;

    SeriesManagement(SeriesCatalogue catalogue, SeriesFacts facts, Clock clock) {
        this.catalogue = catalogue;
        this.facts = facts;
        this.clock = clock;
    }

    /** Creates a series under the first free slug of its name, or under one that can't be guessed where not everybody may find it. */
    @Transactional
    public Series create(CreateSeries command) {
        var id = Uuids.next();
        var slug = SeriesSlugs.candidates(command.template().name(), command.visibility())
                .filter(candidate -> catalogue.take(candidate, id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Even the slug with the id of " + id + " was taken"));
        var created = Series.create(command, id, slug, now());
        catalogue.add(created.series());
        facts.publish(created);
        return created.series();
    }

    /** The series of that slug, if the viewer, null for somebody unknown, may know of it. */
    @Transactional(readOnly = true)
    public Optional<Series> find(String slug, @Nullable UUID viewer) {
        return catalogue.find(slug).filter(series -> series.isVisibleTo(viewer));
    }

    /** The public series, newest first, after a position or from the first on. */
    @Transactional(readOnly = true)
    public List<Series> publicOnes(@Nullable ListPosition after, int limit) {
        return catalogue.publicOnes(after, limit);
    }

    /** Somebody's own series of every visibility, newest first, after a position or from the first on. */
    @Transactional(readOnly = true)
    public List<Series> ownedBy(UUID owner, @Nullable ListPosition after, int limit) {
        return catalogue.ownedBy(owner, after, limit);
    }

    /** Gives a series another template or visibility. */
    @Transactional
    public EditResult edit(EditSeries command) {
        return switch (lock(command.slug(), command.caller(), command.basedOn())) {
            case Locked.No(var refusal) -> new EditResult.Refused(refusal);
            case Locked.Yes(var series) ->
                series.change(command.template(), command.visibility(), now())
                        .map(fact -> edited(series.apply(fact), fact))
                        .orElseGet(() -> new EditResult.Unchanged(series));
        };
    }

    /** Deletes a series and with it, by the fact, all of its occurrences. Its slug is never given away again. */
    @Transactional
    public DeleteResult delete(DeleteSeries command) {
        return switch (lock(command.slug(), command.caller(), command.basedOn())) {
            case Locked.No(var refusal) -> new DeleteResult.Refused(refusal);
            case Locked.Yes(var series) -> {
                var deleted = series.delete(now());
                catalogue.remove(series);
                facts.publish(deleted);
                yield new DeleteResult.Deleted(deleted);
            }
        };
    }

    private EditResult edited(Series changed, SeriesFact.TemplateChanged fact) {
        catalogue.replace(changed);
        facts.publish(fact);
        return new EditResult.Edited(changed);
    }

    /** The series for its owner to change, at the version that the owner has seen; nobody else changes it until the transaction ends. */
    private Locked lock(String slug, UUID caller, long basedOn) {
        var found = catalogue.lock(slug).filter(series -> series.isVisibleTo(caller));
        if (found.isEmpty()) {
            return new Locked.No(new ChangeRefusal.NotFound());
        }
        var series = found.get();
        if (!series.isOwnedBy(caller)) {
            return new Locked.No(new ChangeRefusal.NotOwner());
        }
        return series.version() == basedOn
                ? new Locked.Yes(series)
                : new Locked.No(new ChangeRefusal.Stale(series.version()));
    }

    // PostgreSQL keeps microseconds: what is published has to be what is read again.
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private sealed interface Locked {

        record Yes(Series series) implements Locked {}

        record No(ChangeRefusal refusal) implements Locked {}
    }
}
