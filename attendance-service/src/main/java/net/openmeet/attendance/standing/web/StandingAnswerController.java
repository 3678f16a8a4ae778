package net.openmeet.attendance.standing.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.LongPredicate;
import net.openmeet.attendance.follower.web.FormerSeriesNames;
import net.openmeet.attendance.standing.EndStandingAnswer;
import net.openmeet.attendance.standing.ExceptDate;
import net.openmeet.attendance.standing.StandingAnswerManagement;
import net.openmeet.attendance.standing.StandingAnswerOverview;
import net.openmeet.attendance.standing.StandingAnswerResult;
import net.openmeet.attendance.standing.StandingAnswerView;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Caller;
import net.openmeet.platform.web.ExpectedVersion;
import net.openmeet.platform.web.Versioned;
import net.openmeet.recurrence.RecurrenceId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The caller's answer for each date of a series. {@code If-Match} is optional, and honoured where it is sent. */
@RestController
@RequestMapping(path = "/api/series/{slug}/standing-answer", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Standing answers", description = "Every time, unless something else is said for a date")
class StandingAnswerController {

    private static final String UNKNOWN = "series-not-found: there is none, or none that you may see";
    private static final String MOVED = "The series has another name now: ask there";
    private static final String CHANGED = "version-mismatch: it changed since";
    private static final String NOTED = "The standing answer, with its version as ETag";

    private final StandingAnswerManagement management;
    private final StandingAnswerOverview overview;
    private final FormerSeriesNames former;

    StandingAnswerController(
            StandingAnswerManagement management, StandingAnswerOverview overview, FormerSeriesNames former) {
        this.management = management;
        this.overview = overview;
        this.former = former;
    }

    @Access(Audience.MEMBERS)
    @Operation(
            summary = "Come to each date, unless something else is said for it",
            description =
                    "Members; whoever does follows the series. The list of each date that is stored from now on opens with the standing answers, in their order; on those that are stored already it joins the end, soon after, where the caller hasn't answered. Repeating it changes nothing.")
    @ApiResponse(responseCode = "200", description = NOTED)
    @ApiResponse(responseCode = "308", description = MOVED)
    @ApiResponse(responseCode = "404", description = UNKNOWN)
    @ApiResponse(responseCode = "409", description = "too-many-series: you follow as many as one may")
    @ApiResponse(responseCode = "412", description = CHANGED)
    @ApiResponse(responseCode = "422", description = "Every violation at once, with pointers")
    @PutMapping
    ResponseEntity<StandingAnswerResponse> give(
            @PathVariable String slug,
            @RequestBody StandingAnswerRequest request,
            Caller caller,
            @Nullable ExpectedVersion expected) {
        LongPredicate onlyIf = ExpectedVersion.orAny(expected)::admits;
        return ok(management.give(request.toCommand(slug, caller.accountId(), onlyIf)), slug, caller);
    }

    @Access(Audience.MEMBERS)
    @Operation(summary = "Read one's standing answer", description = "Members. Where there is none, given is false.")
    @ApiResponse(responseCode = "200", description = NOTED)
    @ApiResponse(responseCode = "308", description = MOVED)
    @ApiResponse(responseCode = "404", description = UNKNOWN)
    @GetMapping
    StandingAnswerResponse read(@PathVariable String slug, Caller caller, HttpServletResponse response) {
        StandingAnswerView view =
                overview.find(slug, caller.accountId()).orElseThrow(() -> former.unknown(slug, caller.viewer()));
        response.setHeader(HttpHeaders.ETAG, "\"" + view.answer().version() + "\"");
        return StandingAnswerResponse.of(view);
    }

    @Access(Audience.MEMBERS)
    @Operation(
            summary = "Come to each date no more",
            description =
                    "Members. What it answered for dates that are to come stays, unless answers=taken-back, which takes it back soon after. Nothing changes where there was none. It ends with following, too.")
    @ApiResponse(responseCode = "204", description = "There is none any more")
    @ApiResponse(responseCode = "308", description = MOVED)
    @ApiResponse(responseCode = "404", description = UNKNOWN)
    @ApiResponse(responseCode = "412", description = CHANGED)
    @DeleteMapping
    ResponseEntity<Void> end(
            @PathVariable String slug,
            @RequestParam(defaultValue = "kept") String answers,
            Caller caller,
            @Nullable ExpectedVersion expected) {
        LongPredicate onlyIf = ExpectedVersion.orAny(expected)::admits;
        noted(
                management.end(new EndStandingAnswer(slug, caller.accountId(), takesBack(answers), onlyIf)),
                slug,
                caller);
        return Versioned.gone();
    }

    @Access(Audience.MEMBERS)
    @Operation(
            summary = "Say no to one date",
            description =
                    "Members who have a standing answer. Also for a date that isn't stored yet, by its RecurrenceId. An answer for that date alone counts, whatever is said here.")
    @ApiResponse(responseCode = "200", description = NOTED)
    @ApiResponse(responseCode = "308", description = MOVED)
    @ApiResponse(responseCode = "404", description = UNKNOWN)
    @ApiResponse(responseCode = "409", description = "no-standing-answer; too-many-exceptions: as many as may be")
    @PutMapping("/exceptions/{recurrenceId}")
    ResponseEntity<StandingAnswerResponse> except(
            @PathVariable String slug, @PathVariable String recurrenceId, Caller caller) {
        return ok(management.except(new ExceptDate(slug, caller.accountId(), date(recurrenceId), true)), slug, caller);
    }

    @Access(Audience.MEMBERS)
    @Operation(
            summary = "Come to a date after all",
            description =
                    "Members who have a standing answer. Where the date is stored they come to the end of its list.")
    @ApiResponse(responseCode = "200", description = NOTED)
    @ApiResponse(responseCode = "308", description = MOVED)
    @ApiResponse(responseCode = "404", description = UNKNOWN)
    @ApiResponse(responseCode = "409", description = "no-standing-answer")
    @DeleteMapping("/exceptions/{recurrenceId}")
    ResponseEntity<StandingAnswerResponse> include(
            @PathVariable String slug, @PathVariable String recurrenceId, Caller caller) {
        return ok(management.except(new ExceptDate(slug, caller.accountId(), date(recurrenceId), false)), slug, caller);
    }

    private ResponseEntity<StandingAnswerResponse> ok(StandingAnswerResult result, String slug, Caller caller) {
        StandingAnswerView view = noted(result, slug, caller);
        return Versioned.ok(StandingAnswerResponse.of(view), view.answer().version());
    }

    private StandingAnswerView noted(StandingAnswerResult result, String slug, Caller caller) {
        return switch (result) {
            case StandingAnswerResult.Noted(StandingAnswerView view) -> view;
            case StandingAnswerResult.UnknownSeries() -> throw former.unknown(slug, caller.viewer());
            case StandingAnswerResult.TooManySeries(int most) ->
                throw ProblemException.conflict(
                        "too-many-series", "You follow " + most + " series, which is as many as one may. Leave one.");
            case StandingAnswerResult.NotGiven() ->
                throw ProblemException.conflict(
                        "no-standing-answer", "You have no answer for each date that one could be excepted from.");
            case StandingAnswerResult.TooManyExceptions(int most) ->
                throw ProblemException.conflict(
                        "too-many-exceptions", "You except " + most + " dates, which is as many as one may.");
            case StandingAnswerResult.VersionMismatch(long current) -> throw ProblemException.versionMismatch(current);
        };
    }

    private static boolean takesBack(String answers) {
        return switch (answers) {
            case "kept" -> false;
            case "taken-back" -> true;
            default -> throw ProblemException.invalidParameter("answers", "Say one of: kept, taken-back.");
        };
    }

    private static RecurrenceId date(String text) {
        try {
            return RecurrenceId.parse(text);
        } catch (IllegalArgumentException e) {
            throw ProblemException.invalidParameter(
                    "recurrenceId", "Say a date's original start, such as 2030-03-05T19:00.");
        }
    }
}
