package net.openmeet.occurrence.preview.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Locale;
import net.openmeet.occurrence.preview.PreviewPage;
import net.openmeet.platform.paging.Limit;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Caller;
import net.openmeet.vocabulary.phase.edit.web.EditOfSeries;
import net.openmeet.vocabulary.phase.edit.web.EditOutcome;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What edits would do to dates that series-service has decided: it alone knows what a series was, and reads calendars. The gateway asks it first, and then
 * here, with what it said in place of the body; nobody else sends that.
 */
@RestController
class OutcomePreviewController {

    private final SeriesPreviews previews;
    private final PreviewAnswers answers;

    OutcomePreviewController(SeriesPreviews previews, PreviewAnswers answers) {
        this.previews = previews;
        this.answers = answers;
    }

    @PostMapping(
            path = "/api/series/{slug}/changes/preview",
            consumes = EditOutcome.TYPE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Access(Audience.OWNER)
    @Operation(hidden = true)
    ResponseEntity<ChangePreviewResponse> preview(
            @PathVariable String slug,
            @RequestParam String edit,
            @RequestParam(required = false) @Nullable String date,
            @RequestParam(required = false) @Nullable Long version,
            @RequestParam(required = false) @Nullable String cursor,
            Limit limit,
            @RequestBody EditOutcome outcome,
            Locale language,
            Caller caller) {
        PreviewPage page = PageReader.read(cursor, limit);
        return answers.of(
                previews.of(slug, outcome, page, caller.viewer()),
                preview -> outcome.token(),
                EditOfSeries.of(EditParameters.name(edit), slug),
                page,
                language);
    }
}
