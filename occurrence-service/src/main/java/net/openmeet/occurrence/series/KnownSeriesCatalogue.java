package net.openmeet.occurrence.series;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import net.openmeet.occurrence.rights.OccurrenceRights;
import net.openmeet.occurrence.template.JsonColumn;
import net.openmeet.platform.database.Column;
import net.openmeet.platform.security.Viewer;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.people.Organisers;
import net.openmeet.vocabulary.phase.Phases;
import net.openmeet.vocabulary.template.Visibility;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;

/**
 * This service's copy of the series, as far as their dates have followed them. Who may see a series, and by which slug, is known
 * before that: see {@link SeriesRestrictions}.
 */
@Repository
public class KnownSeriesCatalogue {

    static final String COLUMNS = "id, version, slug, owner_id, visibility, phases, plan, taken";

    private static final String FIND = """
            select %s, known.xmin::text::bigint as row_state,
                   restriction.slug as current_slug, restriction.visibility as at_most,
                   %s
            from series_slug as name
            join series_restriction as restriction using (series_id)
            join known_series as known on known.id = series_id
            where name.slug = :slug and %s and %s
              and (name.slug = restriction.slug or restriction.visibility = 'public'
                   or %s)
            """.formatted(
                    "known." + COLUMNS.replace(", ", ", known."),
                    SeriesReference.PEOPLE,
                    OccurrenceRights.seenBy("restriction"),
                    OccurrenceRights.seenBy("known", "restriction"),
                    OccurrenceRights.ledOn("restriction"));

    private final JdbcClient database;
    private final SeriesCache cache;

    KnownSeriesCatalogue(JdbcClient database, SeriesCache cache) {
        this.database = database;
        this.cache = cache;
    }

    /** Adds a series; false, and no effect, if it is known or was deleted already. */
    public boolean add(KnownSeries series) {
        return whole("""
                        insert into known_series (%s)
                        select :id, :version, :slug, :owner, :visibility, :phases::jsonb, :plan::jsonb, :taken::jsonb
                        where not exists (select from forgotten_series where id = :id)
                        on conflict (id) do nothing
                        """.formatted(COLUMNS), series).update() == 1;
    }

    /** Writes a changed slug, owner, visibility and phases, and which ids dates have. */
    public void change(KnownSeries series) {
        database.sql("""
                        update known_series
                        set version = :version, slug = :slug, owner_id = :owner, visibility = :visibility,
                            phases = :phases::jsonb, plan = :plan::jsonb, taken = :taken::jsonb, changed_at = now()
                        where id = :id
                        """)
                .param("id", series.id())
                .param("version", series.version())
                .param("slug", series.slug())
                .param("owner", series.ownerId())
                .param("visibility", series.visibility().text())
                .param("phases", StoredPhase.write(series.phases()))
                .param("plan", StoredPlan.write(series.phases()))
                .param("taken", JsonColumn.write(series.ids()))
                .update();
    }

    /** Writes everything of a series once more: a column may be new. */
    public void rewrite(KnownSeries series) {
        whole("""
                        update known_series
                        set slug = :slug, owner_id = :owner, visibility = :visibility, phases = :phases::jsonb,
                            plan = :plan::jsonb
                        where id = :id and version = :version
                        """, series).update();
    }

    /** Removes a series; its occurrences are gone already. */
    public void remove(UUID id) {
        database.sql("delete from known_series where id = :id").param("id", id).update();
    }

    /**
     * The series that a viewer may see, under its current slug and with the narrower of what its dates know of its
     * visibility and of what is known already. A former slug leads on to what is public, and its owner to everything.
     */
    public Optional<KnownSeries> find(String slug, Viewer viewer) {
        return database.sql(FIND)
                .param("slug", slug)
                .param("viewer", viewer.accountId())
                .query((row, number) -> seenAs(parsed(row, cache), row))
                .optional();
    }

    /** As {@link #find}, but as its row has it; {@link SeriesCache#named} knows it from now on. */
    public Optional<ParsedSeries> parse(String slug, Viewer viewer) {
        Optional<ParsedSeries> found = database.sql(FIND)
                .param("slug", slug)
                .param("viewer", viewer.accountId())
                .query((row, number) -> {
                    ParsedSeries parsed = parsed(row, cache);
                    cache.name(slug, parsed.series().id(), isForEverybody(slug, seenAs(parsed, row)));
                    return parsed;
                })
                .optional();
        if (found.isEmpty()) {
            cache.forget(slug);
        }
        return found;
    }

    /**
     * Reads a series and keeps all others from working on it until the transaction ends. Whoever writes facts about a
     * series' occurrences holds this lock, so that the facts of a series are in the order of its changes.
     */
    public Optional<KnownSeries> lock(UUID id) {
        return database.sql("select " + COLUMNS + " from known_series where id = :id for no key update")
                .param("id", id)
                .query(KnownSeriesCatalogue::series)
                .optional();
    }

    /** As {@link #lock} for many at once, but for those that somebody else works on, or that are gone. */
    public List<KnownSeries> lockFree(Collection<UUID> ids) {
        return database.sql("select " + COLUMNS + """
                         from known_series where id = any(:ids)
                        for no key update skip locked
                        """)
                .param("ids", Column.of("uuid", ids, id -> id))
                .query(KnownSeriesCatalogue::series)
                .list();
    }

    /**
     * Waits for whoever is changing the series of an occurrence that is stored, or was, and keeps it from changing until the transaction ends.
     * Any number may do so at once.
     */
    public void keepUnchanged(UUID occurrence) {
        database.sql("""
                        select id from known_series
                        where id in (select series_id from occurrence where id = :id
                                     union all select series_id from removed_occurrence where id = :id)
                        for share
                        """).param("id", occurrence).query(UUID.class).list();
    }

    /** As {@link #lock}, also where the series can't be read any more: it can still be deleted. */
    public void lockRow(UUID id) {
        database.sql("select id from known_series where id = :id for no key update")
                .param("id", id)
                .query(UUID.class)
                .optional();
    }

    /** A statement that writes everything of a series. */
    private JdbcClient.StatementSpec whole(String sql, KnownSeries series) {
        return database.sql(sql)
                .param("id", series.id())
                .param("version", series.version())
                .param("slug", series.slug())
                .param("owner", series.ownerId())
                .param("visibility", series.visibility().text())
                .param("phases", StoredPhase.write(series.phases()))
                .param("plan", StoredPlan.write(series.phases()))
                .param("taken", JsonColumn.write(series.ids()));
    }

    /** A former name leads on to what is public alone. */
    private static boolean isForEverybody(String slug, KnownSeries seen) {
        return switch (seen.visibility()) {
            case PUBLIC -> true;
            case UNLISTED -> seen.slug().equals(slug);
            case MEMBERS, GROUP, PRIVATE -> false;
        };
    }

    private static KnownSeries seenAs(ParsedSeries parsed, ResultSet row) throws SQLException {
        return parsed.series()
                .restricted(
                        row.getString("current_slug"),
                        SeriesReference.people(row),
                        Visibility.of(row.getString("at_most")));
    }

    /** The series of a row with all columns and {@code row_state}. */
    static ParsedSeries parsed(ResultSet row, SeriesCache cache) throws SQLException {
        long state = row.getLong("row_state");
        Optional<ParsedSeries> known = cache.find(row.getObject("id", UUID.class), row.getLong("version"), state);
        if (known.isPresent()) {
            return known.get();
        }
        var parsed = new ParsedSeries(series(row, 0), state);
        cache.add(parsed);
        return parsed;
    }

    private static KnownSeries series(ResultSet row, int number) throws SQLException {
        UUID owner = row.getObject("owner_id", UUID.class);
        UUID id = row.getObject("id", UUID.class);
        return new KnownSeries(
                id,
                row.getLong("version"),
                row.getString("slug"),
                owner,
                Organisers.of(owner),
                Visibility.of(row.getString("visibility")),
                phases(row.getString("phases"), row.getString("plan")),
                ids(id, row.getString("taken")));
    }

    private static Phases phases(String phases, @Nullable String plan) {
        return plan == null ? StoredPhase.read(phases) : StoredPlan.read(plan);
    }

    private static Map<RecurrenceId, UUID> ids(UUID series, String json) {
        return JsonColumn.read(json, JsonNode.class).properties().stream()
                .collect(Collectors.toMap(
                        taken -> RecurrenceId.parse(taken.getKey()),
                        taken -> id(series, RecurrenceId.parse(taken.getKey()), taken.getValue())));
    }

    /** An earlier version wrote the number that an id is derived with. */
    private static UUID id(UUID series, RecurrenceId date, JsonNode stored) {
        return stored.isInt()
                ? KnownSeries.occurrenceId(series, date, stored.asInt())
                : UUID.fromString(stored.asString());
    }
}
