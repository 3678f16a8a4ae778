package net.openmeet.community.moderation.web;

import java.time.Instant;
import java.util.UUID;
import net.openmeet.community.moderation.Report;
import org.jspecify.annotations.Nullable;

/**
 * A report, as moderators see it.
 *
 * @param reporter account id
 * @param kind {@code series}, {@code event}, {@code group}, {@code account} or {@code image}
 * @param thing id of what is reported; all reports of it are decided together
 * @param name slug, handle or hash, as it was reported
 * @param stage {@code open}, {@code taken} or {@code decided}
 * @param takenBy account id of the moderator who looks at it, or decided
 * @param decision {@code dismiss}, {@code hide}, {@code delete} or {@code suspend}
 * @param answer what the reporter is told besides; empty for nothing
 * @param reportedAt UTC
 */
record QueuedReportResponse(
        UUID id,
        UUID reporter,
        String kind,
        UUID thing,
        String name,
        String reason,
        String text,
        String stage,
        @Nullable UUID takenBy,
        @Nullable String decision,
        String answer,
        Instant reportedAt,
        @Nullable Instant decidedAt) {

    static QueuedReportResponse of(Report report) {
        return new QueuedReportResponse(
                report.id(),
                report.reporter(),
                report.thing().kind().word(),
                report.thing().id(),
                report.thing().name(),
                report.reason().word(),
                report.details(),
                report.stage().word(),
                report.takenBy(),
                report.decision() == null ? null : report.decision().word(),
                report.answer(),
                report.reportedAt(),
                report.decidedAt());
    }
}
