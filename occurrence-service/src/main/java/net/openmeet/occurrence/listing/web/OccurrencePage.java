package net.openmeet.occurrence.listing.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import net.openmeet.occurrence.occurrence.web.OccurrenceResponse;
import org.jspecify.annotations.Nullable;

/** What a page of occurrences looks like, for its description: {@link ListAnswers} writes it without making one. */
@Schema(name = "PageOccurrence")
record OccurrencePage(
        List<OccurrenceResponse> items, @Nullable String next) {}
