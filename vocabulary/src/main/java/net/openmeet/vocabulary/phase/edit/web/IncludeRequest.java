package net.openmeet.vocabulary.phase.edit.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a date that a series shall have comes from, as callers send it. */
@Schema(name = "Inclusion", example = "{\"originEvent\": \"01960000-0000-7000-8000-0000000000e1\"}")
public record IncludeRequest(
        @Schema(description = IncludeRequest.ORIGIN_EVENT + "date") @Nullable
        UUID originEvent) {

    /** What is said of a member that names a standalone event; what it goes on as comes last. */
    public static final String ORIGIN_EVENT =
            "Id of a standalone event of the caller that goes on as this, with its id, its answers and what was said of it; its former address"
                    + " leads on. It stays what it is where it doesn't start at the same instant, or isn't the caller's. The ";

    /**
     * The event that the request names; null: none.
     *
     * @param request null: sent without a body
     */
    public static @Nullable UUID eventOf(@Nullable IncludeRequest request) {
        return request == null ? null : request.originEvent;
    }
}
