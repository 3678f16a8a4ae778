package net.openmeet.attendance.standing;

import java.util.Optional;
import java.util.UUID;
import net.openmeet.attendance.series.SeriesRestrictions;
import net.openmeet.attendance.series.SeriesRights;
import net.openmeet.platform.security.Viewer;
import org.springframework.stereotype.Service;

/** Reads standing answers. A series that the caller may not know of is as good as none. */
@Service
public class StandingAnswerOverview {

    private final SeriesRestrictions series;
    private final StandingAnswers answers;

    StandingAnswerOverview(SeriesRestrictions series, StandingAnswers answers) {
        this.series = series;
        this.answers = answers;
    }

    /** What an account answers for each date of a series; empty when there is no such series. */
    public Optional<StandingAnswerView> find(String slug, UUID accountId) {
        return series.rights(slug, Viewer.of(accountId))
                .filter(SeriesRights::maySee)
                .map(rights -> new StandingAnswerView(
                        rights.slug(),
                        answers.find(rights.seriesId(), accountId),
                        answers.exceptions(rights.seriesId(), accountId)));
    }
}
