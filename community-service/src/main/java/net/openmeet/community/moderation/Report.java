package net.openmeet.community.moderation;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody thinks is wrong with something.
 *
 * @param details what the reporter says, at most {@value #LONGEST_DETAILS} code points; empty for nothing
 * @param language in which the reporter is answered
 * @param takenBy the moderator who looks at it, or decided
 * @param decision null until it is decided
 * @param answer what the reporter is told besides, at most {@value #LONGEST_DETAILS} code points; empty for nothing
 */
public record Report(
        UUID id,
        UUID reporter,
        Thing thing,
        ReportReason reason,
        String details,
        Locale language,
        ReportStage stage,
        @Nullable UUID takenBy,
        @Nullable Decision decision,
        String answer,
        Instant reportedAt,
        @Nullable Instant decidedAt) {

    public static final int LONGEST_DETAILS = 2_000;
}
