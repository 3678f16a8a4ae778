package net.openmeet.occurrence.calendar.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import net.openmeet.occurrence.occurrence.web.OccurrenceResponse;
import net.openmeet.platform.web.SubscriptionLinks;
import org.jspecify.annotations.Nullable;

/**
 * What a page of the public calendar looks like, for its description: {@link CalendarAnswers} writes it without making one.
 *
 * @param truncated true: more series fit than the 500 whose next dates past what is stored ahead were looked at
 */
@Schema(name = "DiscoveryPage")
record DiscoveryPageResponse(List<Entry> items, @Nullable String next, boolean truncated, Links links) {

    /**
     * Where more is.
     *
     * @param calendar to subscribe to what was looked for
     */
    @Schema(name = "DiscoveryLinks")
    record Links(SubscriptionLinks calendar) {}

    /** What was found. */
    @Schema(name = "DiscoveryEntry")
    record Entry(OccurrenceResponse occurrence) {}
}
