package net.openmeet.occurrence.vivification.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import net.openmeet.occurrence.occurrence.web.ChangeProblems;
import net.openmeet.occurrence.occurrence.web.DatePath;
import net.openmeet.occurrence.occurrence.web.OccurrenceAnswers;
import net.openmeet.occurrence.occurrence.web.OccurrenceResponse;
import net.openmeet.occurrence.vivification.VivificationManagement;
import net.openmeet.occurrence.vivification.VivifyResult;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Caller;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Vivification of one date over HTTP. */
@RestController
@Tag(name = "Occurrences")
class VivificationController {

    private final VivificationManagement management;
    private final OccurrenceAnswers answers;

    VivificationController(VivificationManagement management, OccurrenceAnswers answers) {
        this.management = management;
        this.answers = answers;
    }

    @PutMapping(path = "/api/series/{slug}/occurrences/{recurrenceId}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Access(Audience.MEMBERS)
    @Operation(
            summary = "Store a virtual date of a series",
            description =
                    "Members. For writes to a date that lies beyond what is stored ahead of time; the first RSVP that comes"
                            + " through the gateway does this by itself. Safe to repeat and to race: the date is stored once. It goes again when nobody has answered it within"
                            + " the hour.")
    @ApiResponse(responseCode = "201", description = "It is stored from now on")
    @ApiResponse(responseCode = "200", description = "It was stored already")
    @ApiResponse(responseCode = "308", description = "The occurrence on this date goes on as another one")
    @ApiResponse(
            responseCode = "404",
            description = "series-not-found, or occurrence-not-found: the date is not in the series")
    @ApiResponse(responseCode = "409", description = "event-over, or too-many-distant-dates")
    @ApiResponse(
            responseCode = "429",
            description = "too-many-unanswered-dates: so many that the caller had stored wait for an answer")
    ResponseEntity<OccurrenceResponse> vivify(
            @PathVariable String slug, @PathVariable String recurrenceId, Caller caller) {
        return switch (management.vivify(slug, DatePath.parse(recurrenceId), caller.accountId())) {
            case VivifyResult.Vivified(var occurrence) ->
                answers.of(
                        ResponseEntity.created(URI.create(OccurrenceResponse.path(occurrence.slug()))),
                        occurrence,
                        caller.viewer());
            case VivifyResult.AlreadyStored(var occurrence) -> answers.ok(occurrence, caller.viewer());
            case VivifyResult.CarriedOver(var occurrence) ->
                OccurrenceAnswers.moved(
                        DatePath.of(Objects.requireNonNull(occurrence.date()).slug()));
            case VivifyResult.UnknownSeries() -> throw DatePath.seriesNotFound();
            case VivifyResult.NotInSeries() -> throw DatePath.notFound();
            case VivifyResult.Over() -> throw ChangeProblems.over();
            case VivifyResult.TooManyUnanswered(int maximum, Duration patience) ->
                throw new ProblemException(
                                HttpStatus.TOO_MANY_REQUESTS,
                                "too-many-unanswered-dates",
                                "You had " + maximum
                                        + " dates stored that nobody has answered yet. Answer them, or wait.")
                        .withHeader(HttpHeaders.RETRY_AFTER, Long.toString(patience.toSeconds()));
            case VivifyResult.TooManyRequests(int maximum) ->
                throw ProblemException.conflict(
                        "too-many-distant-dates",
                        "You had " + maximum + " distant dates stored; this one will be stored when its time comes.");
        };
    }
}
