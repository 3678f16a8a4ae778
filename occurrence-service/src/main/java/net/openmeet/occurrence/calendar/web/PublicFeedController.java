package net.openmeet.occurrence.calendar.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import net.openmeet.occurrence.calendar.DiscoveryFilters;
import net.openmeet.occurrence.calendar.DiscoveryPage;
import net.openmeet.occurrence.calendar.DiscoveryQuery;
import net.openmeet.occurrence.calendar.PublicCalendar;
import net.openmeet.occurrence.icalendar.CalendarFeeds;
import net.openmeet.occurrence.icalendar.FeedRange;
import net.openmeet.occurrence.icalendar.web.CalendarFile;
import net.openmeet.occurrence.icalendar.web.FeedMonths;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Discovery as a feed: what is found today and will be found tomorrow. */
@RestController
@Tag(name = "Calendars")
class PublicFeedController {

    private static final int MOST = 500;
    private static final int USUAL_MONTHS = 3;
    private static final int MOST_MONTHS = 12;

    private final PublicCalendar calendar;
    private final CalendarFeeds texts;
    private final Clock clock;
    private final Duration ahead;

    PublicFeedController(
            PublicCalendar calendar,
            CalendarFeeds texts,
            Clock clock,
            @Value("${openmeet.vivification.ahead}") Duration ahead) {
        this.calendar = calendar;
        this.texts = texts;
        this.clock = clock;
        this.ahead = ahead;
    }

    @GetMapping(path = SearchPath.FEED, produces = CalendarFile.TYPE)
    @Access(Audience.EVERYONE)
    @Operation(
            summary = "Subscribe to what is found",
            description =
                    "Everyone; the same for all. What GET /api/calendar/public finds for who hasn't signed in, from today on with the same parameters, at most 500"
                            + " dates, each under a UID of its own. Where to take part is told as to everybody.")
    @ApiResponse(
            responseCode = "200",
            description = "An iCalendar text; its ETag changes with anything in it",
            content = @Content(mediaType = "text/calendar", schema = @Schema(type = "string")))
    @ApiResponse(responseCode = "304", description = "Nothing in it has changed", content = @Content)
    ResponseEntity<byte[]> find(
            @Parameter(description = "As for the list", example = "yoga -hot") @RequestParam(required = false) @Nullable
                    String q,
            @Parameter(description = "As for the list", example = "yoga,pilates")
                    @RequestParam(required = false)
                    @Nullable
                    String tags,
            @Parameter(
                            description = "As for the list",
                            schema = @Schema(allowableValues = {"in-person", "online", "hybrid"}))
                    @RequestParam(required = false)
                    @Nullable
                    String mode,
            @Parameter(description = "As for the list", example = "de") @RequestParam(required = false) @Nullable
                    String language,
            @Parameter(description = "As for the list", example = "52.4986,13.3907")
                    @RequestParam(required = false)
                    @Nullable
                    String near,
            @Parameter(description = "As for the list", schema = @Schema(type = "number"), example = "10")
                    @RequestParam(required = false)
                    @Nullable
                    String radius,
            @Parameter(description = "How many months from today on, 1 to 12; 3 unless said otherwise", example = "6")
                    @RequestParam(required = false)
                    @Nullable
                    String months,
            @Parameter(hidden = true) ServletWebRequest request) {
        FeedRange range = fromToday(FeedMonths.read(months, USUAL_MONTHS, MOST_MONTHS));
        String words = FiltersReader.words(q);
        DiscoveryFilters filters = FiltersReader.read(tags, mode, language, near, radius);
        DiscoveryPage found = calendar.find(new DiscoveryQuery(
                range.from(), range.to(), clock.instant().plus(ahead), words, filters, false, null, MOST));
        String tag = CalendarTag.of(found.page(), "feed" + range);
        if (request.checkNotModified(tag)) {
            return CalendarFile.notModified(tag).build();
        }
        String path = SearchPath.of(words, tags, mode, language, near, radius);
        return CalendarFile.named("public").eTag(tag).body(texts.found(name(words), path, found.page(), range));
    }

    private FeedRange fromToday(int months) {
        LocalDate today = clock.instant().atOffset(ZoneOffset.UTC).toLocalDate();
        return new FeedRange(begin(today), begin(today.plusMonths(months)));
    }

    private static String name(@Nullable String words) {
        return words == null ? "OpenMeet" : "OpenMeet: " + words;
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
