package net.openmeet.community.moderation;

import java.util.Locale;
import java.util.UUID;
import net.openmeet.vocabulary.restriction.RestrictedKind;
import org.jspecify.annotations.Nullable;

/**
 * Somebody reports something.
 *
 * @param name slug, handle or hash
 * @param seen the series or event of that name that the reporter sees, as the gateway found it; null: none
 */
public record FileReport(
        UUID reporter,
        RestrictedKind kind,
        String name,
        ReportReason reason,
        String details,
        Locale language,
        @Nullable Thing seen) {}
