package net.openmeet.attendance.follower.web;

import net.openmeet.attendance.series.SeriesRestrictions;
import net.openmeet.attendance.series.SeriesRights;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.security.Viewer;
import net.openmeet.platform.web.PermanentRedirect;
import org.springframework.stereotype.Component;

/** Leads from a former name of a series to the one that it has. Asked only where there is no series of a name. */
@Component
public class FormerSeriesNames {

    private final SeriesRestrictions series;

    FormerSeriesNames(SeriesRestrictions series) {
        this.series = series;
    }

    /** The problem that there is no series of a name; where the viewer may see it under another one, that it is there: 308. */
    public ProblemException unknown(String slug, Viewer viewer) {
        return series.rights(slug, viewer)
                .filter(SeriesRights::leadsOn)
                .map(rights -> moved(rights.slug()))
                .orElseGet(() -> ProblemException.notFound("series-not-found", "There is no such series."));
    }

    private static ProblemException moved(String name) {
        return PermanentRedirect.problemUnder(
                "/api/series/" + name, "series-moved", "The series has another name now.");
    }
}
