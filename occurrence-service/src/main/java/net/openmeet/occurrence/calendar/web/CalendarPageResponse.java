package net.openmeet.occurrence.calendar.web;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import net.openmeet.occurrence.occurrence.web.OccurrenceResponse;
import org.jspecify.annotations.Nullable;

/** What a page of a calendar looks like, for its description: {@link CalendarAnswers} writes it without making one. */
@Schema(name = "CalendarPage")
record CalendarPageResponse(List<Entry> items, @Nullable String next) {

    /**
     * What stands in a calendar, once.
     *
     * @param reasons why; at least one
     */
    @Schema(name = "CalendarEntry")
    record Entry(
            @ArraySchema(
                    schema =
                            @Schema(
                                    allowableValues = {
                                        "organising",
                                        "going",
                                        "waitlisted",
                                        "pending",
                                        "interested",
                                        "group",
                                        "following"
                                    }))
            List<String> reasons,

            OccurrenceResponse occurrence) {}
}
