package net.openmeet.community.export.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import net.openmeet.community.export.PersonalExport;
import org.jspecify.annotations.Nullable;

/**
 * What the caller asked to be told of himself.
 *
 * @param readyAt since when it can be fetched, UTC; null: it is being made
 * @param expiresAt when it goes; null: it is being made
 * @param bytes how long the file is; null: it is being made
 * @param content where it is fetched; null: it is being made
 */
@Schema(name = "PersonalExport")
record ExportResponse(
        UUID id,
        Instant requestedAt,
        @Nullable Instant readyAt,
        @Nullable Instant expiresAt,
        @Nullable Long bytes,
        @Nullable String content) {

    static ExportResponse of(PersonalExport export) {
        PersonalExport.Ready ready = export.ready();
        return ready == null
                ? new ExportResponse(export.id(), export.requestedAt(), null, null, null, null)
                : new ExportResponse(
                        export.id(),
                        export.requestedAt(),
                        ready.at(),
                        ready.expiresAt(),
                        ready.bytes(),
                        ExportController.path(export.id()) + "/content");
    }
}
