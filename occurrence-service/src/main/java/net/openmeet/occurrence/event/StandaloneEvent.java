package net.openmeet.occurrence.event;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import net.openmeet.occurrence.occurrence.Frozen;
import net.openmeet.occurrence.occurrence.Occurrence;
import net.openmeet.occurrence.occurrence.OccurrenceChange;
import net.openmeet.occurrence.occurrence.OccurrenceStatus;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.occurrence.occurrence.Overrides;
import net.openmeet.occurrence.occurrence.Stage;
import net.openmeet.occurrence.time.Timing;
import net.openmeet.recurrence.NominalDuration;
import net.openmeet.vocabulary.people.Organisers;
import net.openmeet.vocabulary.phase.Phase;
import net.openmeet.vocabulary.phase.PhaseDate;
import net.openmeet.vocabulary.template.Template;
import net.openmeet.vocabulary.template.TemplateField;
import net.openmeet.vocabulary.template.TemplateOverrides;
import net.openmeet.vocabulary.template.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * An occurrence without a series.
 *
 * @param id UUIDv7
 * @param slug unique; can be guessed as long as the event is public
 * @param organisers the owner, who created it, and who organises it besides
 * @param groupId the group that it belongs to; null: to none. What is visible to the group has one
 */
public record StandaloneEvent(
        UUID id,
        long version,
        String slug,
        Organisers organisers,
        @Nullable UUID groupId,
        Stage stage,
        StandaloneEventDetails details) {

    static StandaloneEvent created(
            UUID id, String slug, UUID owner, @Nullable UUID groupId, StandaloneEventDetails details, Instant now) {
        return new StandaloneEvent(id, 1, slug, Organisers.of(owner), groupId, stageAt(now, details), details);
    }

    /** The event with other details and another slug; one that was over and now ends later is scheduled again, unless it is cancelled. */
    StandaloneEvent revised(StandaloneEventDetails revised, String newSlug, Instant now) {
        return new StandaloneEvent(
                id,
                version + 1,
                newSlug,
                organisers,
                groupId,
                stage.isCancelled() ? stage : stageAt(now, revised),
                revised);
    }

    /** The event with other details in the version that it has; one that was over and now ends later is scheduled again, unless it is cancelled. */
    StandaloneEvent with(StandaloneEventDetails revised, Instant now) {
        return with(stage.isCancelled() ? stage : stageAt(now, revised), revised);
    }

    /** The same under a slug that may be another one. */
    StandaloneEvent under(String newSlug) {
        return new StandaloneEvent(id, version, newSlug, organisers, groupId, stage, details);
    }

    /** Whether with that visibility everybody may find what not everybody may now, or the other way round. */
    boolean needsAnotherSlug(Visibility revised) {
        return (details.visibility() == Visibility.PUBLIC) != (revised == Visibility.PUBLIC);
    }

    /** The event after a change that nobody made. */
    StandaloneEvent next() {
        return new StandaloneEvent(id, version + 1, slug, organisers, groupId, stage, details);
    }

    /** The event as others see it. */
    public OccurrenceView view() {
        return new OccurrenceView(
                id,
                version,
                slug,
                null,
                organisers.owner(),
                organisers,
                groupId,
                details.visibility(),
                stage,
                details.template(),
                details.timing());
    }

    /** The event after its end: it took place, unless it was cancelled. */
    StandaloneEvent ended() {
        Stage ended = stage.ended();
        return new StandaloneEvent(
                id, ended.equals(stage) ? version : version + 1, slug, organisers, groupId, ended, details);
    }

    /** The event, which isn't over, as its organiser wants it; the same where it is so already. */
    StandaloneEvent changed(OccurrenceChange change) {
        return switch (change) {
            case OccurrenceChange.Cancel(String reason) -> with(stage.cancelled(reason), details);
            case OccurrenceChange.Reinstate() -> with(stage.reinstated(), details);
            case OccurrenceChange.Reschedule(UnaryOperator<Timing> to) ->
                with(stage, details.at(to.apply(details.timing())));
        };
    }

    /** Whether it starts when a date of a series does, unless that was moved; at the same instant, whatever its zone. */
    boolean beginsWith(PhaseDate date) {
        Timing timing = details.timing();
        return timing.isAllDay() == date.id().isAllDay() && timing.startsAt().equals(date.startsAt());
    }

    /**
     * The event as a date of a series that begins when it does, in the version that it has. It sets itself in what it is not as its series has it, so
     * nobody who goes finds something else.
     */
    Occurrence adoptedAs(PhaseDate date) {
        Template template = details.template();
        Phase phase = date.phase();
        TemplateOverrides own = TemplateOverrides.NONE;
        for (TemplateField field : TemplateField.values()) {
            Object value = field.in(template);
            own = Objects.equals(value, field.in(phase.template())) ? own : own.with(field, value);
        }
        NominalDuration duration = details.timing().duration();
        return new Occurrence(
                id,
                date.id(),
                version,
                stage,
                new Overrides(null, duration.equals(phase.schedule().duration()) ? null : duration, own),
                status() == OccurrenceStatus.COMPLETED ? new Frozen(template, details.timing()) : null,
                null);
    }

    /** The event with others who organise it besides its owner. */
    StandaloneEvent organisedBy(Organisers others) {
        return new StandaloneEvent(id, version + 1, slug, others, groupId, stage, details);
    }

    /**
     * The event as another group's, or as nobody's: then nobody is left to whom it would be visible as the group's.
     *
     * @param group null: none
     */
    StandaloneEvent movedTo(@Nullable UUID group) {
        return new StandaloneEvent(id, version + 1, slug, organisers, group, stage, details.visibleWithin(group));
    }

    /** The event with another owner, since the one before is no more. */
    StandaloneEvent inheritedBy(UUID heir) {
        return organisedBy(organisers.inheritedBy(heir));
    }

    OccurrenceStatus status() {
        return stage.status();
    }

    private StandaloneEvent with(Stage newStage, StandaloneEventDetails newDetails) {
        return new StandaloneEvent(id, version, slug, organisers, groupId, newStage, newDetails);
    }

    private static Stage stageAt(Instant now, StandaloneEventDetails details) {
        return details.timing().hasEnded(now) ? Stage.COMPLETED : Stage.SCHEDULED;
    }
}
