package net.openmeet.community.moderation.web;

import java.time.Instant;
import java.util.UUID;
import net.openmeet.community.moderation.Report;
import org.jspecify.annotations.Nullable;

/**
 * A report, as whoever made it sees it.
 *
 * @param kind {@code series}, {@code event}, {@code group}, {@code account} or {@code image}
 * @param name slug, handle or hash, as it was reported
 * @param decided whether moderators have decided
 * @param decision {@code dismiss}, {@code hide}, {@code delete} or {@code suspend}
 * @param answer what moderators say besides; empty for nothing
 * @param reportedAt UTC
 */
record ReportResponse(
        UUID id,
        String kind,
        String name,
        String reason,
        String text,
        boolean decided,
        @Nullable String decision,
        String answer,
        Instant reportedAt,
        @Nullable Instant decidedAt) {

    static ReportResponse of(Report report) {
        return new ReportResponse(
                report.id(),
                report.thing().kind().word(),
                report.thing().name(),
                report.reason().word(),
                report.details(),
                report.decidedAt() != null,
                report.decision() == null ? null : report.decision().word(),
                report.answer(),
                report.reportedAt(),
                report.decidedAt());
    }
}
