package net.openmeet.series.series.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.problem.Violations;
import net.openmeet.platform.security.Caller;
import net.openmeet.series.series.CreateSeries;
import net.openmeet.vocabulary.phase.Phase;
import net.openmeet.vocabulary.phase.Phases;
import net.openmeet.vocabulary.phase.edit.web.IncludeRequest;
import net.openmeet.vocabulary.schedule.Schedule;
import net.openmeet.vocabulary.schedule.web.RecurrenceRequest;
import net.openmeet.vocabulary.schedule.web.ScheduleReader;
import net.openmeet.vocabulary.template.Template;
import net.openmeet.vocabulary.template.Visibility;
import net.openmeet.vocabulary.template.web.TemplateBody;
import net.openmeet.vocabulary.template.web.TemplateReader;
import net.openmeet.vocabulary.template.web.VisibilityReader;
import org.jspecify.annotations.Nullable;

/** A series to be, as callers send it. */
@Schema(description = "A series to be.", example = SeriesExamples.CREATE)
record CreateSeriesRequest(
        @Schema(description = "Title, 1 to 200 characters.", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String name,

        @Schema(description = "Plain text or Markdown, at most 20,000 characters; empty when missing.") @Nullable
        String description,

        @Schema(description = "IANA time zone of every local time here.", requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String timeZone,

        @Schema(
                description = "First local start, or first date when all-day. A rule or an rdate must yield it.",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String start,

        @Schema(
                description = "How long each date lasts, ISO 8601: PT1H30M, P1D. At most 366 days.",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String duration,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        RecurrenceRequest recurrence,

        @Nullable TemplateBody template,

        @Schema(
                description = "public unless said otherwise. What isn't public gets a slug that nobody can guess.",
                allowableValues = {"public", "members", "unlisted", "group", "private"})
        @Nullable
        String visibility,

        @Schema(
                description =
                        "The group that it shall belong to, in which the caller may make events. Visibility group means that those see it who belong to it.")
        @Nullable
        UUID groupId,

        @Schema(
                description =
                        "published unless said otherwise. Of a draft nobody hears but those who organise it, until it is published.",
                allowableValues = {"draft", "published"})
        @Nullable
        String status,

        @Schema(description = IncludeRequest.ORIGIN_EVENT + "first date") @Nullable
        UUID originEvent) {

    private static final String DRAFT = "draft";
    private static final String PUBLISHED = "published";

    CreateSeries toCommand(Caller caller) {
        var violations = new Violations();
        Template readTemplate = new TemplateReader(violations, "/template")
                .template(name, description, Objects.requireNonNullElse(template, TemplateBody.NOTHING));
        Visibility readVisibility = readVisibility(violations);
        boolean draft = readDraft(violations);
        Schedule schedule = new ScheduleReader(violations).read(timeZone, start, duration, recurrence);
        violations.throwIfAny();
        return new CreateSeries(
                Change.by(caller.accountId()),
                caller.accountId(),
                readVisibility,
                Phases.of(new Phase(Objects.requireNonNull(schedule), Objects.requireNonNull(readTemplate))),
                List.of(),
                originEvent,
                groupId,
                draft);
    }

    private Visibility readVisibility(Violations violations) {
        var reader = new VisibilityReader(violations);
        return groupId == null ? reader.visibility(visibility) : reader.visibilityInGroup(visibility);
    }

    private boolean readDraft(Violations violations) {
        if (status != null && !status.equals(DRAFT) && !status.equals(PUBLISHED)) {
            violations.add("/status", "unknown-value", "Send draft or published.");
        }
        return DRAFT.equals(status);
    }
}
