package net.openmeet.series.series;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.openmeet.platform.slug.GivenSlugs;
import net.openmeet.platform.text.Slugs;
import net.openmeet.vocabulary.template.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All slugs that series have or ever had. None is a path of this API. */
@Repository
class SeriesSlugs {

    private static final Slugs FORM =
            new Slugs("series", Set.of("import", "preview", "search", "new", "me", "events", "api"));

    private final GivenSlugs given;

    SeriesSlugs(JdbcClient database) {
        this.given = new GivenSlugs(database, "series_slug", "series_id");
    }

    /** Takes the first free slug for a new series. */
    String take(UUID seriesId, String name, Visibility visibility) {
        return given.take(seriesId, candidates(name, visibility), SeriesRights.isForEverybody(visibility));
    }

    /** Takes another slug for a series that more or fewer people may find from now on. */
    String takeAnother(UUID seriesId, String name, Visibility visibility) {
        return given.takeAnother(seriesId, candidates(name, visibility), SeriesRights.isForEverybody(visibility));
    }

    /** The slugs to try for a series, best first. What not everybody may find has an unguessable one alone. */
    static Stream<String> candidates(String name, Visibility visibility) {
        return FORM.candidates(name, SeriesRights.isForEverybody(visibility));
    }
}
