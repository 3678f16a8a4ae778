package net.openmeet.occurrence.occurrence;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.occurrence.series.OccurrenceSlug;
import net.openmeet.occurrence.time.Timing;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.phase.Phase;
import net.openmeet.vocabulary.template.Template;
import net.openmeet.vocabulary.template.TemplateOverrides;
import org.jspecify.annotations.Nullable;

/**
 * One date of a series. Holds only what is its own; the rest it follows its series in, until it ends.
 *
 * @param id derived from series and date when it is stored, and the same for life
 * @param recurrenceId its date in the series, wherever the occurrence is moved; another one only when the series takes place otherwise
 * @param version 0 when virtual
 * @param frozen what it was when it ended; null while it follows its series
 * @param detached when it takes place, unless it was moved, although its series doesn't any more; null: its date is one of the series
 */
public record Occurrence(
        UUID id,
        RecurrenceId recurrenceId,
        long version,
        Stage stage,
        Overrides overrides,
        @Nullable Frozen frozen,
        @Nullable Timing detached) {

    /** The virtual occurrence on a date that nobody has changed. */
    public static Occurrence on(KnownSeries series, RecurrenceId date, Instant now) {
        return on(series, date, Overrides.NONE, Stage.SCHEDULED, now);
    }

    /** The virtual occurrence on a date; what is over at {@code now} is born frozen. */
    public static Occurrence on(KnownSeries series, RecurrenceId date, Overrides overrides, Stage stage, Instant now) {
        Phase phase = series.phaseAt(date);
        Timing timing = overrides.over(Timing.of(phase.schedule(), date));
        boolean over = timing.hasEnded(now);
        return new Occurrence(
                series.occurrenceId(date),
                date,
                0,
                over ? stage.ended() : stage,
                overrides,
                over ? new Frozen(overrides.over(phase.template()), timing) : null,
                null);
    }

    /** The occurrence after one more change. */
    public Occurrence next() {
        return inVersion(version + 1);
    }

    /** The occurrence in a version. */
    public Occurrence inVersion(long other) {
        return new Occurrence(id, recurrenceId, other, stage, overrides, frozen, detached);
    }

    /** The occurrence, which isn't over, as its organiser wants it; the same where it is so already. */
    public Occurrence changed(OccurrenceChange change, KnownSeries series) {
        return switch (change) {
            case OccurrenceChange.Cancel(String reason) -> with(stage.cancelled(reason), overrides);
            case OccurrenceChange.Reinstate() -> with(stage.reinstated(), overrides);
            case OccurrenceChange.Reschedule(UnaryOperator<Timing> to) ->
                with(stage, overrides.at(to.apply(timing(series)), timingUnlessMoved(series)));
        };
    }

    /**
     * The occurrence, which isn't over, with fields that it sets itself besides those that it has.
     *
     * @param to gives the time for the one that it has
     */
    public Occurrence overriding(TemplateOverrides fields, UnaryOperator<Timing> to, KnownSeries series) {
        Occurrence moved = changed(new OccurrenceChange.Reschedule(to), series);
        return moved.with(stage, moved.overrides.with(fields));
    }

    /** The occurrence, which isn't over, following its series again in these {@link Overrides#fields}. */
    public Occurrence reverted(Set<String> fields) {
        return with(stage, overrides.without(fields, recurrenceId));
    }

    /** What its organiser has made of it. */
    public OrganisedState organised() {
        return new OrganisedState(stage, overrides);
    }

    /** The occurrence, which isn't over, as somebody has made it, or had. */
    public Occurrence organisedAs(OrganisedState other) {
        return with(other.stage(), other.overrides());
    }

    private Occurrence with(Stage newStage, Overrides newOverrides) {
        return new Occurrence(id, recurrenceId, version, newStage, newOverrides, frozen, detached);
    }

    public OccurrenceStatus status() {
        return stage.status();
    }

    /** The occurrence, which is over, as an earlier template of its series had it. */
    Occurrence asOf(Template template) {
        Timing timing = Objects.requireNonNull(frozen, "what goes on follows its series")
                .timing();
        return new Occurrence(
                id, recurrenceId, version, stage, overrides, new Frozen(overrides.over(template), timing), detached);
    }

    /** The occurrence when it is over: it keeps its values, and is completed unless it was cancelled. */
    public Occurrence ended(KnownSeries series) {
        var kept = new Frozen(template(series), timing(series));
        Stage ended = stage.ended();
        return new Occurrence(
                id, recurrenceId, ended.equals(stage) ? version : version + 1, ended, overrides, kept, detached);
    }

    public Timing timing(KnownSeries series) {
        return frozen != null && frozen.timing() != null ? frozen.timing() : overrides.over(timingUnlessMoved(series));
    }

    /** When it takes place unless it was moved. */
    public Timing timingUnlessMoved(KnownSeries series) {
        return detached == null ? Timing.of(series.phaseAt(recurrenceId).schedule(), recurrenceId) : detached;
    }

    /** The same occurrence as another date of its series, or as none. */
    public Occurrence as(RecurrenceId date, @Nullable Timing detachedAt) {
        return new Occurrence(id, date, version, stage, overrides, frozen, detachedAt);
    }

    /** Whether somebody has changed it. */
    public boolean isChanged() {
        return status() == OccurrenceStatus.CANCELLED || !overrides.equals(Overrides.NONE);
    }

    /** The occurrence as others see it. */
    public OccurrenceView in(KnownSeries series) {
        var slug = new OccurrenceSlug(series.slug(), recurrenceId);
        return new OccurrenceView(
                id,
                version,
                slug.toString(),
                new SeriesDate(series.id(), series.version(), slug, detached != null, overrides.fields()),
                series.ownerId(),
                series.organisers(),
                null,
                series.visibility(),
                stage,
                template(series),
                timing(series));
    }

    /** Whether it has a URI to take part at that is for those who go. */
    public boolean hidesOnlineUri(KnownSeries series) {
        return template(series).hidesOnlineUri();
    }

    private Template template(KnownSeries series) {
        return frozen == null ? overrides.over(series.phaseAt(recurrenceId).template()) : frozen.template();
    }
}
