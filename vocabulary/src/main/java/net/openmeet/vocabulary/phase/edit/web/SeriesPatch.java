package net.openmeet.vocabulary.phase.edit.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.openmeet.platform.problem.Violations;
import net.openmeet.platform.web.Patched;
import net.openmeet.vocabulary.phase.edit.Revision;
import net.openmeet.vocabulary.phase.edit.ScheduleRevision;
import net.openmeet.vocabulary.schedule.Schedule;
import net.openmeet.vocabulary.schedule.web.RecurrencePatch;
import net.openmeet.vocabulary.schedule.web.RecurrenceRequest;
import net.openmeet.vocabulary.schedule.web.SchedulePatch;
import net.openmeet.vocabulary.template.LoweredCapacity;
import net.openmeet.vocabulary.template.Template;
import net.openmeet.vocabulary.template.Visibility;
import net.openmeet.vocabulary.template.web.LoweredCapacityReader;
import net.openmeet.vocabulary.template.web.TemplateBody;
import net.openmeet.vocabulary.template.web.TemplatePatch;
import net.openmeet.vocabulary.template.web.TemplateReader;
import net.openmeet.vocabulary.template.web.VisibilityReader;
import org.jspecify.annotations.Nullable;

/** A JSON merge patch of a series: what it looks like, and when it takes place. */
@Schema(description = "A JSON merge patch (RFC 7396) of a series.", example = SeriesPatch.EXAMPLE)
public record SeriesPatch(
        @Schema(implementation = String.class) Patched<String> name,
        @Schema(implementation = String.class) Patched<String> description,
        Patched<TemplatePatch> template,

        @Schema(
                implementation = String.class,
                allowableValues = {"public", "members", "unlisted", "group", "private"},
                description = "Of the whole series: not together with from. group where it belongs to one.")
        Patched<String> visibility,

        @Schema(
                implementation = String.class,
                allowableValues = {"refuse", "demote"},
                description =
                        "What becomes of seats taken beyond a lowered capacity: 409 with their number (refuse, unless said otherwise), or those who came last go to the head of the waitlist")
        Patched<String> onLoweredCapacity,

        @Schema(implementation = String.class) Patched<String> timeZone,

        @Schema(
                implementation = String.class,
                description =
                        "First local start of the new schedule, or of the date in from; dates that stand alone move with it. Where the series takes place otherwise later on and nothing is said of its rules, another time of that day moves everything from there on by as much.")
        Patched<String> start,

        @Schema(implementation = String.class) Patched<String> duration,
        @Schema(implementation = RecurrenceRequest.class) Patched<RecurrencePatch> recurrence) {

    static final String EXAMPLE = """
            {"description": "Bring a mat", "template": {"capacity": 25, "location": null}}""";

    /**
     * What becomes of a series.
     *
     * @param current who may see it until then
     * @param following whether the patch is of one date and those after it
     */
    public Revision toRevision(Visibility current, boolean following) {
        var violations = new Violations();
        if (following && !visibility.isAbsent()) {
            violations.add(
                    "/visibility", "not-of-a-date", "The whole series is seen by the same people: leave out from.");
        }
        Visibility readVisibility = new VisibilityReader(violations).patched(visibility, current);
        LoweredCapacity lowered = new LoweredCapacityReader(violations).read(onLoweredCapacity);
        var schedule = new SchedulePatch(timeZone, start, duration, recurrence);
        if (schedule.isAbsent()) {
            violations.throwIfAny();
            return new Revision(
                    before -> valid(patched(before, violations), violations), null, readVisibility, lowered);
        }
        // Of a phase first the template is asked for, then the schedule: so all that is wrong is told at once.
        return new Revision(
                before -> Objects.requireNonNullElse(patched(before, violations), before),
                new PatchedSchedule(schedule, violations),
                readVisibility,
                lowered);
    }

    private @Nullable Template patched(Template current, Violations violations) {
        return new TemplateReader(violations, "/template")
                .template(
                        name.applyTo(current.name()),
                        description.applyTo(current.description()),
                        TemplatePatch.apply(template, TemplateBody.of(current)));
    }

    private static <T> T valid(@Nullable T value, Violations violations) {
        violations.throwIfAny();
        return Objects.requireNonNull(value);
    }

    private record PatchedSchedule(SchedulePatch patch, Violations violations) implements ScheduleRevision {

        @Override
        public Schedule revised(Schedule current) {
            return valid(patch.revised(current, violations), violations);
        }

        @Override
        public boolean isOfEach(List<Schedule> current) {
            Schedule first = current.getFirst();
            return patch.keepsDays(current)
                    || Optional.ofNullable(patch.revised(first, new Violations()))
                            .filter(revised -> ScheduleRevision.keepsDates(first, revised))
                            .isPresent();
        }

        @Override
        public Schedule reframed(Schedule current, Schedule first) {
            return valid(patch.reframed(current, first, violations), violations);
        }

        @Override
        public boolean leavesNoDate(Schedule current) {
            return patch.leavesNoDate(current);
        }

        @Override
        public boolean saysHowItRepeats() {
            return patch.saysHowItRepeats();
        }
    }
}
