package net.openmeet.series.series.web;

import net.openmeet.platform.consistency.VersionToken;
import net.openmeet.series.series.ChangeRefusal;
import net.openmeet.series.series.OutcomeResult;
import net.openmeet.series.series.Series;
import net.openmeet.vocabulary.phase.edit.web.EditOfSeries;
import net.openmeet.vocabulary.phase.edit.web.EditOutcome;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers that say what an edit would make of a series, or the problem that the edit would have. */
public final class OutcomeAnswers {

    private OutcomeAnswers() {}

    static ResponseEntity<EditOutcome> of(OutcomeResult result, EditOfSeries edit) {
        return switch (result) {
            case OutcomeResult.Becomes becomes -> of(becomes, edit, new byte[0]);
            case OutcomeResult.Refused(ChangeRefusal.Moved(var current)) -> SeriesAnswers.moved(current);
            case OutcomeResult.Refused(var refusal) -> throw SeriesProblems.of(refusal);
        };
    }

    /**
     * What a series would become, with the token that holds the edit to it.
     *
     * @param body of the edit; empty where it has none
     * @throws net.openmeet.platform.problem.ProblemException 409 {@code series-is-draft}: it has no occurrences that anything could become of
     */
    public static ResponseEntity<EditOutcome> of(OutcomeResult.Becomes becomes, EditOfSeries edit, byte[] body) {
        Series series = becomes.series();
        if (series.isDraft()) {
            throw SeriesProblems.of(new ChangeRefusal.Draft());
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(VersionToken.HEADER, new VersionToken("series", series.id(), series.version()).toString())
                .contentType(MediaType.parseMediaType(EditOutcome.TYPE))
                .body(EditOutcome.of(
                        edit.token(series.version(), body).toString(),
                        series.version(),
                        becomes.phases(),
                        becomes.visibility(),
                        becomes.at(),
                        becomes.dates()));
    }
}
