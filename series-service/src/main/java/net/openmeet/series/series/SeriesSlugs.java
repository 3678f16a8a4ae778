package net.openmeet.series.series;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.text.Slugs;
import net.openmeet.vocabulary.template.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * All slugs that series have or ever had. A slug is one series' for ever, so that no link ever leads to another one. None is a path of this
 * API. Of the slugs of one series at most one can be guessed: made public again, it takes that one back.
 */
@Repository
class SeriesSlugs {

    private static final Slugs FORM =
            new Slugs("series", Set.of("import", "preview", "search", "new", "me", "events", "api"));

    private final JdbcClient database;

    SeriesSlugs(JdbcClient database) {
        this.database = database;
    }

    /** Takes the first free slug for a new series. */
    String take(UUID seriesId, String name, Visibility visibility) {
        boolean guessable = SeriesRights.isForEverybody(visibility);
        return candidates(name, visibility)
                .filter(candidate -> take(candidate, seriesId, guessable))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Even an unguessable slug was taken"));
    }

    /** Takes another slug for a series that more or fewer people may find from now on. */
    String takeAnother(UUID seriesId, String name, Visibility visibility) {
        return (SeriesRights.isForEverybody(visibility) ? guessable(seriesId) : Optional.<String>empty())
                .orElseGet(() -> take(seriesId, name, visibility));
    }

    /** The slugs to try for a series, best first. What not everybody may find has an unguessable one alone. */
    static Stream<String> candidates(String name, Visibility visibility) {
        // Not the series' id: that is known to whoever saw the series once.
        UUID secret = Uuids.next();
        return SeriesRights.isForEverybody(visibility)
                ? FORM.candidates(name, secret)
                : Stream.of(FORM.unguessable(name, secret));
    }

    /**
     * Takes a slug for a series unless it is taken. Never waits: a slug that somebody else is just taking counts as taken, so that many
     * transactions taking several slugs each can't block one another. Only a free slug costs a lock: the server has room for few thousand,
     * and an import asks for as many.
     */
    boolean take(String slug, UUID seriesId, boolean guessable) {
        return database.sql("""
                        insert into series_slug (slug, series_id, guessable)
                        select :slug, :id, :guessable
                        where case when exists (select from series_slug where slug = :slug) then false
                                   else pg_try_advisory_xact_lock(hashtextextended(:slug, 0)) end
                        on conflict do nothing""")
                        .param("slug", slug)
                        .param("id", seriesId)
                        .param("guessable", guessable)
                        .update()
                == 1;
    }

    private Optional<String> guessable(UUID seriesId) {
        return database.sql("select slug from series_slug where series_id = :id and guessable")
                .param("id", seriesId)
                .query(String.class)
                .optional();
    }
}
