package net.openmeet.series.icalendar.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import net.openmeet.platform.consistency.VersionToken;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.problem.Violation;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Caller;
import net.openmeet.recurrence.zone.TimeZones;
import net.openmeet.series.icalendar.CalendarImport;
import net.openmeet.series.icalendar.ImportCalendar;
import net.openmeet.series.icalendar.ImportResult;
import net.openmeet.series.icalendar.ImportedEvent;
import net.openmeet.series.series.Series;
import net.openmeet.series.series.web.SeriesResponse;
import net.openmeet.vocabulary.template.web.VisibilityReader;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The import of calendars over HTTP. */
@RestController
@Tag(name = "Series")
class ImportController {

    // A client that waits for its import waits for one or for all; a header has room for as many.
    private static final int MOST_TOKENS = 50;

    private static final String EXAMPLE = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//example//EN
            BEGIN:VEVENT
            UID:tuesday-yoga@example.org
            DTSTART;TZID=Europe/Berlin:20260303T190000
            DURATION:PT1H30M
            RRULE:FREQ=WEEKLY;BYDAY=TU
            EXDATE;TZID=Europe/Berlin:20260407T190000
            SUMMARY:Tuesday Yoga
            END:VEVENT
            END:VCALENDAR
            """;

    private final CalendarImport calendars;

    ImportController(CalendarImport calendars) {
        this.calendars = calendars;
    }

    @PostMapping(path = "/api/series/import", consumes = "text/calendar", produces = MediaType.APPLICATION_JSON_VALUE)
    @Access(Audience.MEMBERS)
    @Operation(
            summary = "Import an iCalendar file",
            description =
                    "Members. Every VEVENT with RRULE or RDATE becomes a series of the caller, with EXDATE and with what components"
                            + " with a RECURRENCE-ID say of single dates, or of one and all later ones (RANGE=THISANDFUTURE), which become"
                            + " a phase. Every other VEVENT becomes a standalone event. Of several with one UID the newest counts. What can't be"
                            + " taken over is skipped, each with its reason. What was imported before takes over what the"
                            + " file has changed since, by UID, SEQUENCE and DTSTAMP, unless that was changed here, too: it stays, and a"
                            + " warning says so. A UID that was imported as an event and recurs now, or the other way round, is skipped"
                            + " (imported-as-event, imported-as-series). METHOD:CANCEL and STATUS:CANCELLED cancel what was imported"
                            + " before, all of it or by RECURRENCE-ID single dates, whatever was changed here."
                            + " Warnings say what isn't as in the file: which IANA zone a zone of the file's own was taken for,"
                            + " which EXDATE had no effect. At most 5 MiB of UTF-8.")
    @ApiResponse(responseCode = "201", description = "What it made; Location when it is exactly one thing")
    @ApiResponse(
            responseCode = "200",
            description =
                    "It made none, or was a dry run; updated, unchanged and skipped say what became of each event")
    @ApiResponse(responseCode = "422", description = "unreadable-calendar, time-zone-required, too-many-series")
    ResponseEntity<ImportResponse> importCalendar(
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = "text/calendar",
                                            schema = @Schema(type = "string"),
                                            examples = @ExampleObject(EXAMPLE)))
                    @RequestBody
                    byte[] file,
            @Parameter(description = "IANA zone of all-day and floating events; the file's own when missing")
                    @RequestParam(required = false)
                    @Nullable
                    String timeZone,
            @Parameter(
                            description =
                                    "public (default), members, unlisted or private; CLASS:PRIVATE is private all the same")
                    @RequestParam(required = false)
                    @Nullable
                    String visibility,
            @Parameter(description = "true: nothing is done, and the answer says what would be")
                    @RequestParam(defaultValue = "false")
                    boolean dryRun,
            Caller caller) {
        var command = new ImportCalendar(
                caller.accountId(),
                CalendarBody.text(file),
                zone(timeZone),
                VisibilityReader.parameter(visibility),
                dryRun);
        return switch (calendars.importCalendar(command)) {
            case ImportResult.Imported imported -> answer(imported);
            case ImportResult.Unreadable(var detail) ->
                throw ProblemException.unprocessable("unreadable-calendar", detail);
            case ImportResult.TooMany(var most) ->
                throw ProblemException.unprocessable(
                        "too-many-series", "One import makes at most " + most + " series; send the file in parts.");
            case ImportResult.TimeZoneRequired(var uids) -> throw zoneRequired(uids);
        };
    }

    private static ResponseEntity<ImportResponse> answer(ImportResult.Imported imported) {
        if (imported.dryRun()) {
            return ResponseEntity.ok(ImportResponse.of(imported));
        }
        List<String> made = imported.outcomes().stream()
                .flatMap(outcome -> madeAt(outcome).stream())
                .toList();
        ResponseEntity.BodyBuilder answer = switch (made.size()) {
            case 0 -> ResponseEntity.ok();
            case 1 -> ResponseEntity.created(URI.create(made.getFirst()));
            default -> ResponseEntity.status(HttpStatus.CREATED);
        };
        imported.outcomes().stream()
                .flatMap(outcome -> token(outcome).stream())
                .limit(MOST_TOKENS)
                .forEach(token -> answer.header(VersionToken.HEADER, token.toString()));
        return answer.body(ImportResponse.of(imported));
    }

    /** The path of what was made. */
    private static Optional<String> madeAt(ImportResult.Outcome outcome) {
        return switch (outcome) {
            case ImportResult.Created created ->
                Optional.of(SeriesResponse.path(created.series().slug()));
            case ImportResult.EventCreated created ->
                Optional.of(ImportResponse.EVENTS + created.event().slug());
            case ImportResult.Updated updated -> Optional.empty();
            case ImportResult.EventUpdated updated -> Optional.empty();
            case ImportResult.Unchanged unchanged -> Optional.empty();
            case ImportResult.Skipped skipped -> Optional.empty();
        };
    }

    /** What lets a read elsewhere wait until it knows. */
    private static Optional<VersionToken> token(ImportResult.Outcome outcome) {
        return switch (outcome) {
            case ImportResult.Created created -> Optional.of(token(created.series()));
            case ImportResult.Updated updated -> Optional.of(token(updated.series()));
            case ImportResult.EventCreated created -> Optional.of(token(created.event()));
            case ImportResult.EventUpdated updated -> Optional.of(token(updated.event()));
            case ImportResult.Unchanged unchanged -> Optional.empty();
            case ImportResult.Skipped skipped -> Optional.empty();
        };
    }

    private static VersionToken token(Series series) {
        return new VersionToken("series", series.id(), series.version());
    }

    private static VersionToken token(ImportedEvent event) {
        return new VersionToken("import", event.id(), event.version());
    }

    private static @Nullable ZoneId zone(@Nullable String name) {
        return name == null
                ? null
                : TimeZones.find(name)
                        .orElseThrow(() -> ProblemException.invalidParameter(
                                "timeZone",
                                "This is not the name of an IANA time zone"
                                        + TimeZones.suggest(name)
                                                .map(meant -> "; did you mean " + meant + "?")
                                                .orElse(".")));
    }

    private static ProblemException zoneRequired(List<String> uids) {
        return ProblemException.unprocessable(
                        "time-zone-required", "Some events don't say in which time zone they are; send ?timeZone=.")
                .with(uids.stream()
                        .limit(MOST_TOKENS)
                        .map(uid -> Violation.ofParameter(
                                "timeZone", "time-zone-required", "The event " + uid + " is all-day or floating."))
                        .toList());
    }
}
