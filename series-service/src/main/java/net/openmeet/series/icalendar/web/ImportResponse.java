package net.openmeet.series.icalendar.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.openmeet.platform.text.KebabCase;
import net.openmeet.series.icalendar.ImportResult;
import net.openmeet.series.icalendar.ImportedEvent;
import net.openmeet.series.series.Series;
import net.openmeet.series.series.web.SeriesResponse;
import org.jspecify.annotations.Nullable;

/**
 * What became of a calendar.
 *
 * @param dryRun whether nothing of it was done: slugs and ids are those that it might have become
 * @param items the series that it made
 * @param updated the series of earlier imports that follow it
 * @param events those that take place once and that it has made; they are there as soon as occurrence-service has heard of them
 * @param updatedEvents those of earlier imports that follow it
 * @param unchanged what it says as before
 * @param skipped the components that it left out, and why
 * @param warnings what of the series isn't as in the file
 */
record ImportResponse(
        boolean dryRun,
        List<ImportedResponse> items,
        List<UpdatedResponse> updated,
        List<EventResponse> events,
        List<EventResponse> updatedEvents,
        List<UnchangedResponse> unchanged,
        List<SkippedResponse> skipped,
        List<WarningResponse> warnings) {

    /** occurrence-service's. */
    static final String EVENTS = "/api/events/";

    /**
     * A series that was made.
     *
     * @param uid of the components that it was made of
     */
    record ImportedResponse(
            @Schema(example = "tuesday-yoga@example.org") String uid,
            @JsonUnwrapped SeriesResponse series) {}

    /** A series that follows the file; {@code changed} says in what. */
    record UpdatedResponse(
            @Schema(example = "tuesday-yoga@example.org") String uid,
            @Schema(example = "[\"name\", \"schedule\"]") List<String> changed,
            @JsonUnwrapped SeriesResponse series) {}

    record UnchangedResponse(
            String uid,
            String slug,

            @Schema(example = "/api/events/summer-party-x0123456789ab")
            String path) {}

    /** An event that takes place once; {@code changed} says in what it follows the file, as far as is known here. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EventResponse(
            String uid,
            UUID id,
            String slug,

            @Schema(example = "/api/events/summer-party-x0123456789ab")
            String path,

            String name,
            String timeZone,
            String start,
            String duration,
            @Nullable List<String> changed) {

        static EventResponse of(String uid, ImportedEvent event, @Nullable List<String> changed) {
            return new EventResponse(
                    uid,
                    event.id(),
                    event.slug(),
                    EVENTS + event.slug(),
                    event.template().name(),
                    event.time().zone().getId(),
                    event.time().start().toString(),
                    event.time().duration().toString(),
                    changed);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SkippedResponse(
            @Nullable String uid,
            @Schema(example = "older-than-imported") String reason,
            String detail,
            @Nullable String slug) {}

    record WarningResponse(
            String uid, @Schema(example = "shortened") String code, String detail) {}

    static ImportResponse of(ImportResult.Imported imported) {
        var response = new ImportResponse(
                imported.dryRun(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                imported.warnings().stream()
                        .map(warning ->
                                new WarningResponse(warning.uid(), KebabCase.of(warning.kind()), warning.detail()))
                        .toList());
        imported.outcomes().forEach(response::add);
        return response;
    }

    private void add(ImportResult.Outcome outcome) {
        switch (outcome) {
            case ImportResult.Created(var uid, var series) -> items.add(new ImportedResponse(uid, response(series)));
            case ImportResult.Updated(var uid, var series, var changed) ->
                updated.add(new UpdatedResponse(uid, changed, response(series)));
            case ImportResult.Unchanged(var uid, var slug, var once) ->
                unchanged.add(new UnchangedResponse(uid, slug, once ? EVENTS + slug : SeriesResponse.path(slug)));
            case ImportResult.EventCreated(var uid, var event) -> events.add(EventResponse.of(uid, event, null));
            case ImportResult.EventUpdated(var uid, var event, var changed) ->
                updatedEvents.add(EventResponse.of(uid, event, changed));
            case ImportResult.Skipped(var uid, var reason, var detail, var slug) ->
                skipped.add(new SkippedResponse(uid, KebabCase.of(reason), detail, slug));
        }
    }

    private static SeriesResponse response(Series series) {
        return SeriesResponse.of(series, series.updatedAt());
    }
}
