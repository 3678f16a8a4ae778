package net.openmeet.community.denylist.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a moderator denies, as callers send it. */
record DenyRequest(
        @Schema(description = "word, domain or did.", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String kind,

        @Schema(
                description = "One to three words, a domain, or a DID; at most 300 characters.",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String value,

        @Schema(description = "What moderators read; at most 500 characters.") @Nullable
        String note) {}
