package net.openmeet.community.moderation.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import java.util.Objects;
import net.openmeet.community.moderation.FileReport;
import net.openmeet.community.moderation.Report;
import net.openmeet.community.moderation.ReportReason;
import net.openmeet.community.moderation.Thing;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.problem.Violations;
import net.openmeet.platform.security.Caller;
import net.openmeet.platform.web.PlainText;
import net.openmeet.vocabulary.restriction.RestrictedKind;
import org.jspecify.annotations.Nullable;

/** What somebody reports, as callers send it. */
record ReportRequest(
        @Schema(description = "series, event, group, account or image.", requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String kind,

        @Schema(
                description = "Its slug, an account's handle, an image's hash.",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String name,

        @Schema(
                description = "spam, harassment, illegal, impersonation or other.",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String reason,

        @Schema(description = "What moderators should know besides; at most 2,000 characters. Required with other.")
        @Nullable
        String text) {

    private static final PlainText NAME = PlainText.line(Thing.LONGEST_NAME);
    private static final PlainText TEXT = PlainText.paragraphs(Report.LONGEST_DETAILS);

    /**
     * The command.
     *
     * @throws ProblemException 422 with every violation
     */
    FileReport toCommand(Caller caller, Locale language, @Nullable String seen) {
        var violations = new Violations();
        RestrictedKind thing = Words.read(kind, RestrictedKind::find, RestrictedKind.IMAGE, "/kind", violations);
        ReportReason why = Words.read(reason, ReportReason::find, ReportReason.OTHER, "/reason", violations);
        String named = NAME.required(name, "/name", violations);
        String details = Objects.requireNonNullElse(TEXT.optional(text, "/text", violations), "");
        if (why == ReportReason.OTHER && reason != null && text == null) {
            violations.add("/text", "required", "Say what is wrong.");
        }
        violations.throwIfAny();
        return new FileReport(
                caller.accountId(), thing, named, why, details, language, SeenThing.read(seen, thing, named));
    }
}
