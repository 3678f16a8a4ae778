package net.openmeet.series.series.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import net.openmeet.series.series.ChangeDate;
import net.openmeet.series.series.IncludeDate;
import org.jspecify.annotations.Nullable;

/** What a date that a series shall have comes from, as callers send it. */
@Schema(name = "Inclusion", example = "{\"originEvent\": \"01960000-0000-7000-8000-0000000000e1\"}")
record IncludeRequest(
        @Schema(description = CreateSeriesRequest.ORIGIN_EVENT + "date") @Nullable
        UUID originEvent) {

    /**
     * What the request asks for.
     *
     * @param request null: sent without a body
     */
    static IncludeDate toCommand(ChangeDate date, @Nullable IncludeRequest request) {
        return new IncludeDate(date, request == null ? null : request.originEvent);
    }
}
