package net.openmeet.occurrence.subscription.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.UUID;
import net.openmeet.occurrence.icalendar.FeedRange;
import net.openmeet.occurrence.icalendar.web.CalendarFile;
import net.openmeet.occurrence.icalendar.web.FeedMonths;
import net.openmeet.occurrence.subscription.FeedSecret;
import net.openmeet.occurrence.subscription.PersonalFeedManagement;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Caller;
import net.openmeet.platform.web.SubscriptionLinks;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Members' own feeds over HTTP. What leads to one is a secret: it stands in no log, trace or problem, and in no text of the feed. */
@RestController
@Tag(name = "Calendars")
class PersonalFeedController {

    private static final String FEED = "/api/calendar/feed";
    private static final String FEEDS = "/api/calendar/feeds/";
    private static final int USUAL_MONTHS = 12;
    private static final int MOST_MONTHS = 24;

    private final PersonalFeedManagement management;
    private final URI site;

    PersonalFeedController(PersonalFeedManagement management, @Value("${openmeet.public-url}") URI site) {
        this.management = management;
        this.site = site;
    }

    @GetMapping(path = FEED, produces = MediaType.APPLICATION_JSON_VALUE)
    @Access(Audience.MEMBERS)
    @Operation(
            summary = "Ask whether the caller has a personal feed",
            description = "Members. Where it is was told when it was made: of its secret only a hash is kept.")
    @ApiResponse(responseCode = "200", description = "When it was made; madeAt is null where there is none")
    PersonalFeedResponse show(Caller caller) {
        return new PersonalFeedResponse(management.madeAt(caller.accountId()).orElse(null), null);
    }

    @PostMapping(path = FEED, produces = MediaType.APPLICATION_JSON_VALUE)
    @Access(Audience.MEMBERS)
    @Operation(
            summary = "Make the caller's personal feed, or make it anew",
            description =
                    "Members. Whoever has its address reads the caller's calendar; an earlier address leads nowhere from now on. The"
                            + " address is told this once: a repeat with the same Idempotency-Key is answered with 409 answer-not-kept.")
    @ApiResponse(responseCode = "201", description = "Made; calendar says where it is")
    ResponseEntity<PersonalFeedResponse> make(Caller caller) {
        FeedSecret secret = management.make(caller.accountId());
        return ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(new PersonalFeedResponse(
                        management.madeAt(caller.accountId()).orElse(null),
                        SubscriptionLinks.of(site, FEEDS + secret.text() + ".ics")));
    }

    @DeleteMapping(FEED)
    @Access(Audience.MEMBERS)
    @Operation(
            summary = "Withdraw the caller's personal feed",
            description = "Members. Its address leads nowhere from now on; so it stays where there was none.")
    @ApiResponse(responseCode = "204", description = "There is none")
    ResponseEntity<Void> withdraw(Caller caller) {
        management.withdraw(caller.accountId());
        return ResponseEntity.noContent().build();
    }

    @GetMapping(path = FEEDS + "{secret}.ics", produces = CalendarFile.TYPE)
    @Access(Audience.EVERYONE)
    @Operation(
            summary = "Subscribe to one's own calendar",
            description =
                    "Whoever has the address. What its member organises, goes to, waits for and is interested in, of the last"
                            + " three months and the next ones, at most 2,000 dates; each with a UID of its own. Cancelled ones stay as"
                            + " such; what the member waits for or is interested in is tentative.")
    @ApiResponse(
            responseCode = "200",
            description = "An iCalendar text; its ETag changes with anything in it",
            content = @Content(mediaType = "text/calendar", schema = @Schema(type = "string")))
    @ApiResponse(responseCode = "304", description = "Nothing in it has changed", content = @Content)
    @ApiResponse(responseCode = "404", description = "feed-not-found")
    ResponseEntity<byte[]> feed(
            @PathVariable String secret,
            @Parameter(description = "How many months after this one, 1 to 24; 12 unless said otherwise", example = "6")
                    @RequestParam(required = false)
                    @Nullable
                    String months,
            @Parameter(hidden = true) ServletWebRequest request) {
        UUID account = management.ownerOf(secret).orElseThrow(PersonalFeedController::notFound);
        FeedRange range = management.range(FeedMonths.read(months, USUAL_MONTHS, MOST_MONTHS));
        String tag = PersonalFeedTag.of(account, management.contents(account, range), range);
        CacheControl ofOne = CacheControl.noCache().cachePrivate();
        return request.checkNotModified(tag)
                ? CalendarFile.notModified(tag).cacheControl(ofOne).build()
                : CalendarFile.named("calendar").eTag(tag).cacheControl(ofOne).body(management.feed(account, range));
    }

    private static ProblemException notFound() {
        return ProblemException.notFound("feed-not-found", "There is no such calendar.");
    }
}
