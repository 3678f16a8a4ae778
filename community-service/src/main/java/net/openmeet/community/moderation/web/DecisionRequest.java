package net.openmeet.community.moderation.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import net.openmeet.community.moderation.DecideReport;
import net.openmeet.community.moderation.Decision;
import net.openmeet.community.moderation.Report;
import net.openmeet.community.moderation.ReportReason;
import net.openmeet.community.moderation.RestrictionManagement;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.problem.Violations;
import net.openmeet.platform.security.Caller;
import net.openmeet.platform.web.PlainText;
import org.jspecify.annotations.Nullable;

/** What a moderator decides, as callers send it. */
record DecisionRequest(
        @Schema(
                description = "dismiss, hide or delete; of an account dismiss or suspend.",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String decision,

        @Schema(description = "Why; the report's reason unless said otherwise.") @Nullable
        String reason,

        @Schema(description = "What those who reported it are told besides; at most 2,000 characters.") @Nullable
        String answer,

        @Schema(description = "What moderators read in the log; at most 2,000 characters.") @Nullable
        String note,

        @Schema(description = "Until when it is hidden or suspended; for good unless said otherwise.") @Nullable
        Instant until,

        @Schema(description = "Whether what a suspended account owns is hidden with it; no, unless said otherwise.")
        @Nullable
        Boolean withThings) {

    private static final PlainText TEXT = PlainText.paragraphs(Report.LONGEST_DETAILS);

    /**
     * The command.
     *
     * @throws ProblemException 422 with every violation
     */
    DecideReport toCommand(UUID report, Caller caller, RestrictionManagement restrictions) {
        var violations = new Violations();
        Decision decided = Words.read(decision, Decision::find, Decision.DISMISS, "/decision", violations);
        ReportReason why = reason == null
                ? null
                : Words.read(reason, ReportReason::find, ReportReason.OTHER, "/reason", violations);
        String told = Objects.requireNonNullElse(TEXT.optional(answer, "/answer", violations), "");
        String noted = Objects.requireNonNullElse(TEXT.optional(note, "/note", violations), "");
        if (until != null && !restrictions.canHoldUntil(until)) {
            violations.add("/until", "out-of-range", "Send a time to come.");
        }
        violations.throwIfAny();
        return new DecideReport(
                caller.accountId(), report, decided, why, told, noted, until, Boolean.TRUE.equals(withThings));
    }
}
