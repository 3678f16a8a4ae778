package net.openmeet.attendance.occurrence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.openmeet.platform.consistency.KnownVersion;
import net.openmeet.platform.security.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/**
 * The occurrences that this service has heard of.
 *
 * <p>State, completion and removal are kept each with the version of the fact that told it, so that the facts may come
 * twice and in any order and still end in the same row. Whichever has the highest version counts: a late
 * {@code OccurrenceVivified} doesn't bring a removed occurrence back.
 */
@Repository
public class KnownOccurrences implements KnownVersion {

    private static final String ENTERED = """
            insert into known_occurrence
                (occurrence_id, state_version, slug, owner_id, visibility, status, capacity, ends_at)
            values (:id, :version, :slug, :owner, :visibility, :status, :capacity, :endsAt)
            on conflict (occurrence_id) do update set
                state_version = excluded.state_version, slug = excluded.slug, owner_id = excluded.owner_id,
                visibility = excluded.visibility, status = excluded.status, capacity = excluded.capacity,
                ends_at = excluded.ends_at
            where known_occurrence.state_version < excluded.state_version
            returning *
            """;

    private static final String COMPLETED = """
            insert into known_occurrence (occurrence_id, completed_version) values (:id, :version)
            on conflict (occurrence_id) do update set completed_version = excluded.completed_version
            where known_occurrence.completed_version < excluded.completed_version
            returning *
            """;

    private static final String REMOVED = """
            insert into known_occurrence (occurrence_id, removed_version) values (:id, :version)
            on conflict (occurrence_id) do update set removed_version = excluded.removed_version
            where known_occurrence.removed_version < excluded.removed_version
            returning *
            """;

    // A slug is free again once its occurrence is removed, and the facts about the two come on different partitions.
    private static final String BY_SLUG = """
            select * from known_occurrence where slug = :slug
            order by removed_version > state_version, occurrence_id desc limit 1
            """;

    private static final String VERSIONS = """
            select occurrence_id, greatest(state_version, completed_version, removed_version) as version
            from known_occurrence
            where occurrence_id = any(:ids) and (visibility <> 'PRIVATE' or owner_id = :viewer)
            """;

    private final JdbcClient database;

    KnownOccurrences(JdbcClient database) {
        this.database = database;
    }

    /** The occurrence of that name, if there is one that {@code accountId} (null: nobody) may know of. */
    public Optional<KnownOccurrence> visible(String slug, @Nullable UUID accountId) {
        return database.sql(BY_SLUG)
                .param("slug", slug)
                .query(KnownOccurrences::whole)
                .optional()
                .filter(occurrence -> occurrence.isVisibleTo(accountId));
    }

    /**
     * Learns the state as of a version of the occurrence.
     *
     * @return the occurrence as it is known from now on; empty when this was no news
     */
    public Optional<KnownOccurrence> learn(KnownOccurrence state, long version) {
        return database.sql(ENTERED)
                .param("id", state.id())
                .param("version", version)
                .param("slug", state.slug())
                .param("owner", state.ownerId())
                .param("visibility", state.visibility().name())
                .param("status", state.status().name())
                .param("capacity", state.capacity())
                .param("endsAt", state.endsAt().atOffset(ZoneOffset.UTC))
                .query(KnownOccurrences::whole)
                .optional();
    }

    /** Learns that it ended; empty when this was no news, or nothing else is known of it yet. */
    public Optional<KnownOccurrence> learnCompleted(UUID id, long version) {
        return learn(COMPLETED, id, version);
    }

    /** Learns that it is gone; empty when this was no news, or nothing else is known of it yet. */
    public Optional<KnownOccurrence> learnRemoved(UUID id, long version) {
        return learn(REMOVED, id, version);
    }

    @Override
    public String kind() {
        return "occurrence";
    }

    @Override
    public Map<UUID, Long> versions(Set<UUID> ids, Viewer viewer) {
        return database
                .sql(VERSIONS)
                .param("ids", new SqlArrayValue("uuid", ids.toArray()))
                .param("viewer", viewer.accountId())
                .query((row, number) -> Map.entry(row.getObject("occurrence_id", UUID.class), row.getLong("version")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Optional<KnownOccurrence> learn(String sql, UUID id, long version) {
        return database
                .sql(sql)
                .param("id", id)
                .param("version", version)
                .query(KnownOccurrences::ifWhole)
                .list()
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<KnownOccurrence> ifWhole(ResultSet row, int number) throws SQLException {
        return row.getLong("state_version") == 0 ? Optional.empty() : Optional.of(whole(row, number));
    }

    private static KnownOccurrence whole(ResultSet row, int number) throws SQLException {
        return new KnownOccurrence(
                row.getObject("occurrence_id", UUID.class),
                row.getString("slug"),
                row.getObject("owner_id", UUID.class),
                Visibility.valueOf(row.getString("visibility")),
                status(row),
                row.getObject("capacity", Integer.class),
                row.getObject("ends_at", OffsetDateTime.class).toInstant());
    }

    private static OccurrenceStatus status(ResultSet row) throws SQLException {
        long state = row.getLong("state_version");
        if (row.getLong("removed_version") > state) {
            return OccurrenceStatus.REMOVED;
        }
        return row.getLong("completed_version") > state
                ? OccurrenceStatus.COMPLETED
                : OccurrenceStatus.valueOf(row.getString("status"));
    }
}
