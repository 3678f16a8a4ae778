package net.openmeet.community.moderation.web;

import java.time.Instant;
import java.util.UUID;
import net.openmeet.community.moderation.LogEntry;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done to moderate the instance.
 *
 * @param at UTC
 * @param moderator account id; null: whoever runs the instance, or time went by
 * @param action {@code take}, {@code dismiss}, {@code hide}, {@code delete}, {@code suspend}, {@code lift}, {@code role-granted} or {@code
 *     role-revoked}
 * @param kind {@code series}, {@code event}, {@code group}, {@code account} or {@code image}
 * @param thing id of what it was about
 * @param name its slug or hash, where it is known; empty of an account
 * @param reason one word, or a role; empty for none
 */
record LogEntryResponse(
        UUID id,
        Instant at,
        @Nullable UUID moderator,
        String action,
        String kind,
        UUID thing,
        String name,
        String reason,
        String note,
        @Nullable Instant until) {

    static LogEntryResponse of(LogEntry entry) {
        return new LogEntryResponse(
                entry.id(),
                entry.at(),
                entry.moderator(),
                entry.action(),
                entry.thing().kind().word(),
                entry.thing().id(),
                entry.thing().name(),
                entry.reason(),
                entry.note(),
                entry.until());
    }
}
