package net.openmeet.community.denylist.web;

import java.time.Instant;
import java.util.UUID;
import net.openmeet.community.denylist.DeniedEntry;

/**
 * Something that is denied.
 *
 * @param kind {@code word}, {@code domain} or {@code did}
 * @param addedBy account id of a moderator
 * @param addedAt UTC
 */
record DeniedEntryResponse(UUID id, String kind, String value, String note, UUID addedBy, Instant addedAt) {

    static DeniedEntryResponse of(DeniedEntry entry) {
        return new DeniedEntryResponse(
                entry.id(), entry.kind().word(), entry.value(), entry.note(), entry.addedBy(), entry.addedAt());
    }
}
