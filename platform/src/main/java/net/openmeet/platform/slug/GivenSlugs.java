package net.openmeet.platform.slug;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * All slugs that things of one kind have or ever had, in a table of the service's own with the columns {@code slug}, {@code guessable} and the
 * thing's id (ADR 0017). A slug is one thing's for ever, so that no link ever leads to another one. Of the slugs of one thing at most one can be
 * guessed: made public again, it takes that one back.
 */
public final class GivenSlugs {

    private final JdbcClient database;
    private final String take;
    private final String guessable;

    /**
     * Those of a table.
     *
     * @param table of the slugs
     * @param id its column that says whose one is
     */
    public GivenSlugs(JdbcClient database, String table, String id) {
        this.database = database;
        this.take = """
                insert into {table} (slug, {id}, guessable)
                select :slug, :id, :guessable
                where case when exists (select from {table} where slug = :slug) then false
                           else pg_try_advisory_xact_lock(hashtextextended('{table} ' || :slug, 0)) end
                on conflict do nothing""".replace("{table}", table).replace("{id}", id);
        this.guessable = "select slug from " + table + " where " + id + " = :id and guessable";
    }

    /** Takes the first free one of some slugs for a new thing. */
    public String take(UUID id, Stream<String> candidates, boolean isGuessable) {
        return candidates
                .filter(candidate -> take(candidate, id, isGuessable))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Even an unguessable slug was taken"));
    }

    /** Takes another one for a thing that more or fewer people may find from now on. */
    public String takeAnother(UUID id, Stream<String> candidates, boolean isGuessable) {
        return (isGuessable ? guessable(id) : Optional.<String>empty())
                .orElseGet(() -> take(id, candidates, isGuessable));
    }

    /**
     * Takes a slug unless it is taken. Never waits: a slug that somebody else is just taking counts as taken, so that many
     * transactions taking several slugs each can't block one another. Only a free slug costs a lock: the server has room for few thousand,
     * and an import asks for as many.
     */
    public boolean take(String slug, UUID id, boolean isGuessable) {
        return database.sql(take)
                        .param("slug", slug)
                        .param("id", id)
                        .param("guessable", isGuessable)
                        .update()
                == 1;
    }

    private Optional<String> guessable(UUID id) {
        return database.sql(guessable).param("id", id).query(String.class).optional();
    }
}
