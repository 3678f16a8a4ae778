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
import net.openmeet.occurrence.calendar.CalendarPosition;
import net.openmeet.occurrence.calendar.DiscoveryFilters;
import net.openmeet.occurrence.calendar.DiscoveryPage;
import net.openmeet.occurrence.calendar.DiscoveryQuery;
import net.openmeet.occurrence.calendar.PublicCalendar;
import net.openmeet.platform.paging.Limit;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Discovery over HTTP. */
@RestController
@Tag(name = "Calendars")
class PublicCalendarController {

    private final PublicCalendar calendar;
    private final CalendarAnswers answers;
    private final Clock clock;
    private final Duration ahead;

    PublicCalendarController(
            PublicCalendar calendar,
            CalendarAnswers answers,
            Clock clock,
            @Value("${openmeet.vivification.ahead}") Duration ahead) {
        this.calendar = calendar;
        this.answers = answers;
        this.clock = clock;
        this.ahead = ahead;
    }

    @GetMapping(path = "/api/calendar/public", produces = MediaType.APPLICATION_JSON_VALUE)
    @Access(Audience.EVERYONE)
    @Operation(
            summary = "Find what is public and to come, by start",
            description =
                    "Everyone; who has signed in finds what is visible to members, too. Dates of series and standalone events that are scheduled, and have all that is"
                            + " asked for: each by what it shows, so a date's own values count, not those they override. What is over,"
                            + " cancelled or in no lists isn't there. Past the 90 days that are stored ahead each series comes"
                            + " once, with its next date there.")
    @ApiResponse(
            responseCode = "200",
            description = "A page; next, and a Link header, lead to the next one. Its ETag changes with anything in it",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = DiscoveryPageResponse.class)))
    @ApiResponse(responseCode = "304", description = "Nothing in it has changed", content = @Content)
    ResponseEntity<byte[]> find(
            @Parameter(
                            description =
                                    "First start: a date or date-time in timeZone, or an instant; today unless said otherwise",
                            example = "2026-03-01")
                    @RequestParam(required = false)
                    @Nullable
                    String from,
            @Parameter(
                            description =
                                    "Exclusive end, as from, at most 400 days later; 31 days unless said otherwise",
                            example = "2026-04-01")
                    @RequestParam(required = false)
                    @Nullable
                    String to,
            @Parameter(
                            description =
                                    "IANA time zone of who looks: when the days of from and to begin; UTC unless said otherwise",
                            example = "Europe/Berlin")
                    @RequestParam(required = false)
                    @Nullable
                    String timeZone,
            @Parameter(
                            description =
                                    "Words of name, description or place, at most 200 characters; case, accents and"
                                            + " marks don't count."
                                            + " \"two words\" together, or, -without",
                            example = "yoga -hot")
                    @RequestParam(required = false)
                    @Nullable
                    String q,
            @Parameter(
                            description =
                                    "What it is about: tags with commas between them, at most 20, of which it has one at least;"
                                            + " case doesn't count",
                            example = "yoga,pilates")
                    @RequestParam(required = false)
                    @Nullable
                    String tags,
            @Parameter(
                            description = "How people take part; what doesn't say so isn't found",
                            schema = @Schema(allowableValues = {"in-person", "online", "hybrid"}))
                    @RequestParam(required = false)
                    @Nullable
                    String mode,
            @Parameter(
                            description =
                                    "Language that is spoken there, BCP 47: de finds de-CH, too; what doesn't say one isn't found",
                            example = "de")
                    @RequestParam(required = false)
                    @Nullable
                    String language,
            @Parameter(
                            description =
                                    "Latitude and longitude in degrees, WGS 84: what takes place within radius of there, and says where",
                            example = "52.4986,13.3907")
                    @RequestParam(required = false)
                    @Nullable
                    String near,
            @Parameter(
                            description = "Kilometres from near, more than 0 and at most 500; 25 unless said otherwise",
                            schema = @Schema(type = "number"),
                            example = "10")
                    @RequestParam(required = false)
                    @Nullable
                    String radius,
            @Parameter(
                            description =
                                    "next of the page before, with the same q, tags, mode, language, near and radius; it brings the range with it")
                    @RequestParam(required = false)
                    @Nullable
                    String cursor,
            @Parameter(description = "How many at most, 1 to 200; 50 unless said otherwise") Limit limit,
            Viewer viewer,
            @Parameter(hidden = true) ServletWebRequest request) {
        String words = FiltersReader.words(q);
        DiscoveryFilters filters = FiltersReader.read(tags, mode, language, near, radius);
        DiscoveryCursor after = DiscoveryCursor.read(cursor);
        CalendarCursor page = after == null ? null : after.page();
        CalendarRange range = CalendarRange.read(from, to, timeZone, clock).after(page);
        Instant window = after == null ? range.past(clock.instant().plus(ahead)) : after.window();
        CalendarPosition last = page == null ? null : page.last();
        DiscoveryPage found = calendar.find(new DiscoveryQuery(
                range.from(),
                range.to(),
                window,
                words,
                filters,
                viewer.account().isPresent(),
                last,
                limit.value()));
        CalendarPosition next = found.page().next();
        return answers.of(
                found,
                next == null ? null : new DiscoveryCursor(new CalendarCursor(next, range.to()), window).encoded(),
                SearchPath.of(words, tags, mode, language, near, radius),
                request);
    }
}
