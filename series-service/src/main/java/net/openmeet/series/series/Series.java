package net.openmeet.series.series;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.change.FieldChange;
import net.openmeet.platform.change.FieldChanges;
import net.openmeet.platform.security.Viewer;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.people.OrganiserChanges;
import net.openmeet.vocabulary.people.Organisers;
import net.openmeet.vocabulary.phase.Pause;
import net.openmeet.vocabulary.phase.PausedPhases;
import net.openmeet.vocabulary.phase.Phases;
import net.openmeet.vocabulary.phase.edit.Pausing;
import net.openmeet.vocabulary.phase.edit.PhaseChanges;
import net.openmeet.vocabulary.phase.edit.PhaseEdit;
import net.openmeet.vocabulary.phase.edit.Revision;
import net.openmeet.vocabulary.template.LoweredCapacity;
import net.openmeet.vocabulary.template.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * What repeats. Changes are decided as facts, which carry the series as it is after them, so that what is stored and what is published is
 * the same.
 *
 * @param id UUIDv7
 * @param version 1 when created, one more with each fact
 * @param slug its name in URLs, never another's; can't be guessed unless everybody may see the series
 * @param organisers the owner, and who organises it besides
 * @param groupId the group that it belongs to; null: to none. What is visible to the group has one
 * @param visibility who may see it once it is published
 * @param phases when it takes place and what it looks like, and its pauses
 * @param publication whether anybody knows of it besides those who organise it
 * @param createdAt exact to the microsecond, as {@code updatedAt}
 */
public record Series(
        UUID id,
        long version,
        String slug,
        Organisers organisers,
        @Nullable UUID groupId,
        Visibility visibility,
        Phases phases,
        Publication publication,
        Instant createdAt,
        Instant updatedAt) {

    /** Before any date that a series can have. */
    private static final Instant BEFORE_ALL = Instant.parse("-0001-01-01T00:00:00Z");

    static SeriesFact.Created create(CreateSeries command, UUID id, String slug, Instant now) {
        var series = new Series(
                id,
                1,
                slug,
                Organisers.of(command.owner()),
                command.groupId(),
                command.visibility(),
                command.phases(),
                command.draft() ? new Publication.Draft(command.originEvent()) : new Publication.Published(now),
                now,
                now);
        return new SeriesFact.Created(series, command.overrides(), command.originEvent(), command.change());
    }

    /** Whether nobody knows of it but those who organise it, and to whom its owner wants to hand it over. */
    public boolean isDraft() {
        return publication instanceof Publication.Draft;
    }

    /**
     * Until when its dates are over, so that edits leave them as they are. None of a draft's are, whatever the clock says: nobody has heard of any.
     */
    public Instant overUntil(Instant now) {
        return isDraft() ? BEFORE_ALL : now;
    }

    /** Times without dates that weren't ended, in the order in which they were asked for. */
    public List<Pause> pauses() {
        return phases.pauses();
    }

    /** The account that it belongs to. */
    public UUID owner() {
        return organisers.owner();
    }

    /** Whether it has a URI to take part at that not everybody is told who sees the rest. */
    public boolean hidesSomething() {
        return phases.hidesOnlineUri();
    }

    /** As a viewer is told of it: a URI to take part at that is for those who go its dates tell them; here those who organise it alone see it. */
    public Series toldTo(Viewer viewer) {
        return organisers.include(viewer) || !hidesSomething()
                ? this
                : new Series(
                        id,
                        version,
                        slug,
                        organisers,
                        groupId,
                        visibility,
                        phases.toldToEverybody(),
                        publication,
                        createdAt,
                        updatedAt);
    }

    /**
     * Whether it can't keep its slug: one that can be guessed where not everybody may see it any more, or the other way round. A draft's can't be
     * guessed whoever may see it later.
     */
    boolean needsAnotherSlug(Visibility visibility) {
        return !isDraft() && SeriesRights.isForEverybody(visibility) != SeriesRights.isForEverybody(this.visibility);
    }

    /**
     * The facts that an edit makes; none where nothing is different. Who may see it is a fact of its own where its dates change, too: others
     * hear of that first.
     *
     * @param edit decided and not refused
     * @param slug its own, or another one where it {@linkplain #needsAnotherSlug needs that}
     */
    List<SeriesFact.Lasting> change(PhaseEdit edit, Revision revision, String slug, Change change, Instant now) {
        boolean demotes = revision.onLoweredCapacity() == LoweredCapacity.DEMOTE;
        List<FieldChange> seen = visibilityChanges(revision.visibility(), slug);
        var facts = new ArrayList<SeriesFact.Lasting>();
        switch (edit) {
            case PhaseEdit.Looks(var phases, var before, var after) -> {
                var changes = new ArrayList<FieldChange>(PhaseChanges.between(before, after));
                changes.addAll(seen);
                Series changed = next(slug, revision.visibility(), phases, now);
                facts.add(new SeriesFact.TemplateChanged(changed, changes, demotes, change));
            }
            case PhaseEdit.GoesOn(var phases, var at, var before, var after, var following) -> {
                Series shown = shown(revision.visibility(), slug, seen, change, now, facts);
                Series changed = shown.next(phases, now);
                List<FieldChange> changes = PhaseChanges.between(before, after);
                facts.add(
                        following
                                ? new SeriesFact.Split(changed, at, changes, demotes, change)
                                : new SeriesFact.ScheduleChanged(changed, at, changes, demotes, change));
            }
            case PhaseEdit.Same same -> shown(revision.visibility(), slug, seen, change, now, facts);
            case PhaseEdit.Refused refused -> throw new IllegalArgumentException("Refused: " + refused.reason());
            case PhaseEdit.Dates dates -> throw new IllegalArgumentException("No revision: " + dates);
        }
        return facts;
    }

    SeriesFact.Merged merge(PhaseEdit.GoesOn edit, Change change, Instant now) {
        List<FieldChange> changes = PhaseChanges.between(edit.before(), edit.after());
        return new SeriesFact.Merged(next(edit.phases(), now), edit.at(), changes, change);
    }

    SeriesFact.DatesExcluded exclude(PhaseEdit.Dates edit, Change change, Instant now) {
        return exclude(edit, List.of(), change, now);
    }

    /**
     * That dates are left out.
     *
     * @param reasons for people; none where none were said
     */
    SeriesFact.DatesExcluded exclude(PhaseEdit.Dates edit, List<String> reasons, Change change, Instant now) {
        return new SeriesFact.DatesExcluded(
                next(edit.phases(), now), edit.dates(), PhaseChanges.without(edit.dates(), reasons), change);
    }

    SeriesFact.DatesIncluded include(PhaseEdit.Dates edit, @Nullable UUID originEvent, Change change, Instant now) {
        return new SeriesFact.DatesIncluded(
                next(edit.phases(), now), edit.dates(), PhaseChanges.with(edit.dates()), originEvent, change);
    }

    /** What a calendar says of single dates; its own dates stay as they are. */
    SeriesFact.DatesImported importDates(List<ImportedDate> dates, boolean cancelsAll, Change change, Instant now) {
        List<RecurrenceId> concerned = dates.stream().map(ImportedDate::date).toList();
        List<FieldChange> changes = new FieldChanges()
                .compare(
                        "importedDates",
                        null,
                        concerned.stream().map(RecurrenceId::toString).toList())
                .all();
        return new SeriesFact.DatesImported(next(phases, now), dates, cancelsAll, changes, change);
    }

    SeriesFact.Ended end(PhaseEdit.Dates edit, Change change, Instant now) {
        return new SeriesFact.Ended(
                next(edit.phases(), now), edit.dates().getFirst(), PhaseChanges.ofEnd(phases, edit.phases()), change);
    }

    /** That it pauses, and that its dates are left out, each a fact. */
    List<SeriesFact.Lasting> pause(Pausing.Decision.Decided decided, Change change, Instant now) {
        var facts = new ArrayList<SeriesFact.Lasting>();
        Series pausing = this;
        for (Pause pause : decided.phases().pauses()) {
            if (!pauses().contains(pause)) {
                pausing = pausing.next(decided.dates().isEmpty() ? decided.phases() : phases, now);
                List<RecurrenceId> dates = PausedPhases.dates(phases.all(), List.of(pause));
                facts.add(new SeriesFact.Paused(pausing, pause, dates, PhaseChanges.of(pause), change));
            }
        }
        if (!decided.dates().isEmpty()) {
            facts.add(pausing.exclude(new PhaseEdit.Dates(decided.phases(), decided.dates()), change, now));
        }
        return facts;
    }

    /** That it pauses no longer, and that dates are dates again, where any are to come. */
    List<SeriesFact.Lasting> resume(Pausing.Decision.Decided decided, Change change, Instant now) {
        Series resumed = next(decided.dates().isEmpty() ? decided.phases() : phases, now);
        List<Pause> ended = pauses().stream()
                .filter(pause -> !decided.phases().pauses().contains(pause))
                .toList();
        var fact = new SeriesFact.Resumed(resumed, decided.dates(), PhaseChanges.ended(ended), change);
        return decided.dates().isEmpty()
                ? List.of(fact)
                : List.of(
                        fact,
                        new SeriesFact.DatesIncluded(
                                resumed.next(decided.phases(), now),
                                decided.dates(),
                                PhaseChanges.with(decided.dates()),
                                null,
                                change));
    }

    /** That others organise it, besides the same owner. */
    SeriesFact.OrganisersChanged organisedBy(Organisers others, Change change, Instant now) {
        Series changed = next(slug, visibility, phases, now).with(others);
        return new SeriesFact.OrganisersChanged(changed, differences(others), change);
    }

    /** That it has another owner. */
    SeriesFact.Transferred transfer(UUID to, Change change, Instant now) {
        Organisers handed = organisers.handedTo(to);
        Series transferred = next(slug, visibility, phases, now).with(handed);
        return new SeriesFact.Transferred(transferred, organisers.owner(), differences(handed), change);
    }

    /** That it has another owner, since the one before is no more. */
    SeriesFact.Transferred inherit(UUID heir, Change change, Instant now) {
        Organisers inherited = organisers.inheritedBy(heir);
        Series transferred = next(slug, visibility, phases, now).with(inherited);
        return new SeriesFact.Transferred(transferred, organisers.owner(), differences(inherited), change);
    }

    /** The series for who asks by a role in its group; null: nobody does. */
    Series editedBy(@Nullable UUID account) {
        return account == null ? this : with(organisers.editedBy(account));
    }

    /**
     * That it belongs to another group, or to none: then nobody is left to whom it would be visible as the group's.
     *
     * @param group null: none
     */
    SeriesFact.GroupChanged moveTo(@Nullable UUID group, Change change, Instant now) {
        Visibility seen = group == null && visibility == Visibility.GROUP ? Visibility.PRIVATE : visibility;
        List<FieldChange> changes = new FieldChanges()
                .compare("groupId", Objects.toString(groupId, null), Objects.toString(group, null))
                .compare("visibility", visibility.text(), seen.text())
                .all();
        var moved = new Series(id, version + 1, slug, organisers, group, seen, phases, publication, createdAt, now);
        return new SeriesFact.GroupChanged(moved, changes, change);
    }

    /**
     * That a draft is there for all who may see it.
     *
     * @param slug its own, or one that can be guessed where everybody may see it
     */
    SeriesFact.Published publish(String slug, Change change, Instant now) {
        if (!(publication instanceof Publication.Draft(var originEvent))) {
            throw new IllegalStateException("It is published already: " + id);
        }
        List<FieldChange> changes = new FieldChanges()
                .compare("status", "draft", "published")
                .compare("slug", this.slug, slug)
                .all();
        var published = new Series(
                id,
                version + 1,
                slug,
                organisers,
                groupId,
                visibility,
                phases,
                new Publication.Published(now),
                createdAt,
                now);
        return new SeriesFact.Published(published, originEvent, changes, change);
    }

    SeriesFact.Deleted delete(Change change, Instant now) {
        return new SeriesFact.Deleted(id, version + 1, now, change);
    }

    /** The series with who may see it changed, and the fact of that, if it did. */
    private Series shown(
            Visibility visibility,
            String slug,
            List<FieldChange> changes,
            Change change,
            Instant now,
            List<SeriesFact.Lasting> facts) {
        if (changes.isEmpty()) {
            return this;
        }
        Series shown = next(slug, visibility, phases, now);
        facts.add(new SeriesFact.TemplateChanged(shown, changes, false, change));
        return shown;
    }

    private List<FieldChange> visibilityChanges(Visibility visibility, String slug) {
        return new FieldChanges()
                .compare("visibility", this.visibility.text(), visibility.text())
                .compare("slug", this.slug, slug)
                .all();
    }

    private List<FieldChange> differences(Organisers others) {
        return OrganiserChanges.compare(organisers, others, new FieldChanges()).all();
    }

    private Series with(Organisers others) {
        return new Series(id, version, slug, others, groupId, visibility, phases, publication, createdAt, updatedAt);
    }

    private Series next(Phases phases, Instant now) {
        return next(slug, visibility, phases, now);
    }

    private Series next(String slug, Visibility visibility, Phases phases, Instant now) {
        return new Series(id, version + 1, slug, organisers, groupId, visibility, phases, publication, createdAt, now);
    }
}
