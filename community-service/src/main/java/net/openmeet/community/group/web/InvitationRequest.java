package net.openmeet.community.group.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An invitation to a group, as callers send it. */
@Schema(example = "{\"uses\": 20, \"expiresAt\": \"2030-03-05T18:00:00Z\"}")
record InvitationRequest(
        @Schema(description = "Whom to invite by their handle.") @Nullable
        String handle,

        @Schema(description = "Where to send the invitation; one person can accept it.") @Nullable
        String address,

        @Schema(
                description =
                        "How many people can accept an invitation by link, 1 to 1,000; one unless said otherwise.")
        @Nullable
        Integer uses,

        @Schema(
                description = "What they are in the group; member unless said otherwise.",
                allowableValues = {"member", "guest"})
        @Nullable
        String role,

        @Schema(description = "At most 90 days ahead; two weeks unless said otherwise.") @Nullable
        Instant expiresAt) {}
