package net.openmeet.community.moderation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A moderator decides all reports of the thing that one is about.
 *
 * @param reason of the restriction; null: the report's
 * @param answer what reporters are told besides; empty for nothing
 * @param note what other moderators are told; empty for nothing
 * @param until null: for good
 * @param withThings whether a suspended account's things are hidden with it
 */
public record DecideReport(
        UUID moderator,
        UUID report,
        Decision decision,
        @Nullable ReportReason reason,
        String answer,
        String note,
        @Nullable Instant until,
        boolean withThings) {}
