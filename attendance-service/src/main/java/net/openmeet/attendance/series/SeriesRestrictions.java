package net.openmeet.attendance.series;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.openmeet.platform.consistency.KnownVersion;
import net.openmeet.platform.security.Viewer;
import net.openmeet.vocabulary.people.OrganiserColumns;
import net.openmeet.vocabulary.people.Organisers;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** Who may see the series that this service has heard of. Deletion is for ever, in whatever order the facts come. */
@Repository
public class SeriesRestrictions implements KnownVersion {

    private static final String LEARN = """
            insert into series_restriction as known (series_id, version, owner_id, co_organisers, hosts, group_id, visibility, slug, demotes)
            values (:id, :version, cast(:owner as uuid), coalesce(cast(:coOrganisers as uuid[]), '{}'),
                coalesce(cast(:hosts as uuid[]), '{}'), cast(:group as uuid), :visibility, :slug, coalesce(cast(:demotes as boolean), false))
            on conflict (series_id) do update set
                version = excluded.version, group_id = excluded.group_id, visibility = excluded.visibility,
                owner_id = coalesce(excluded.owner_id, known.owner_id),
                co_organisers = case when excluded.owner_id is null then known.co_organisers else excluded.co_organisers end,
                hosts = case when excluded.owner_id is null then known.hosts else excluded.hosts end,
                slug = coalesce(excluded.slug, known.slug),
                demotes = coalesce(cast(:demotes as boolean), known.demotes)
            where known.version < excluded.version
            returning coalesce(old.version, 0)
            """;

    // Whoever reads states again has missed the facts: what the dates are now is what they follow.
    private static final String COPY = """
            insert into series_restriction as known
                (series_id, version, propagated_version, owner_id, co_organisers, hosts, group_id, visibility, slug)
            values (:id, :version, :version, cast(:owner as uuid), coalesce(cast(:coOrganisers as uuid[]), '{}'),
                coalesce(cast(:hosts as uuid[]), '{}'), cast(:group as uuid), :visibility, :slug)
            on conflict (series_id) do update set
                version = excluded.version, owner_id = excluded.owner_id, co_organisers = excluded.co_organisers,
                hosts = excluded.hosts, group_id = excluded.group_id, visibility = excluded.visibility,
                slug = excluded.slug,
                propagated_version = case known.propagated_version when 0 then excluded.version
                    else known.propagated_version end
            where known.version <= excluded.version
            """;

    private static final String DELETED = """
            insert into series_restriction as known (series_id, version, deleted) values (:id, :version, true)
            on conflict (series_id) do update set version = greatest(known.version, excluded.version), deleted = true
            """;

    private static final String DENY = """
            insert into series_restriction (series_id) values (:id)
            on conflict (series_id) do update set visibility = null, co_organisers = '{}', hosts = '{}', group_id = null
            """;

    private static final String HEARD = """
            update series_restriction
            set heard = greatest(heard, :version),
                demotes = case when heard < :version and version < :version
                    then coalesce(cast(:demotes as boolean), demotes) else demotes end
            where series_id = :id
            """;

    private static final String PROPAGATED = """
            insert into series_restriction as known (series_id, propagated_version)
            select * from unnest(:ids, :versions) as told (id) order by id
            on conflict (series_id) do update set
                propagated_version = greatest(known.propagated_version, excluded.propagated_version)
            """;

    // Of a deleted series nothing is seen any more, whatever its dates have followed.
    private static final String VERSIONS = """
            select series_id, case when deleted then version else least(greatest(version, heard), propagated_version) end as version
            from series_restriction as series
            where series_id = any(:ids) and %s
            """.formatted(SeriesRights.seenBy("cast(:viewer as uuid)"));

    private static final String NAME =
            "insert into series_slug (slug, series_id) values (:slug, :id) on conflict (slug) do nothing";

    private static final String RIGHTS = """
            select series.series_id, series.slug, series.slug = named.slug as is_named, series.visibility = 'UNLISTED' as is_unlisted,
                %s as is_seen, %s as organises
            from series_slug as named join series_restriction as series using (series_id)
            where named.slug = :slug and not series.deleted and series.slug is not null and series.visibility is not null
            """.formatted(
                    SeriesRights.seenBy("cast(:viewer as uuid)"), SeriesRights.organisedBy("cast(:viewer as uuid)"));

    private final JdbcClient database;

    SeriesRestrictions(JdbcClient database) {
        this.database = database;
    }

    /** Learns who may see a series: the version that was known before, 0 if none was; or empty, and no effect, when this was no news. */
    Optional<Long> learn(SeriesRestriction restriction) {
        Optional<Long> before = database.sql(LEARN)
                .param("id", restriction.seriesId())
                .param("version", restriction.version())
                .params(people(restriction))
                .param("group", restriction.groupId())
                .param("visibility", restriction.visibility().name())
                .param("slug", restriction.slug())
                .param("demotes", restriction.demotes())
                .query(Long.class)
                .optional();
        name(restriction);
        return before;
    }

    private static Map<String, @Nullable Object> people(SeriesRestriction restriction) {
        Organisers organisers = restriction.organisers();
        var values = new HashMap<String, @Nullable Object>();
        values.put("owner", organisers == null ? null : organisers.owner());
        values.put("coOrganisers", organisers == null ? null : OrganiserColumns.of(organisers.coOrganisers()));
        values.put("hosts", organisers == null ? null : OrganiserColumns.of(organisers.hosts()));
        return values;
    }

    /** Learns that there is a fact that says nothing of who may see a series, and perhaps what becomes of seats beyond a capacity. */
    void hear(UUID id, long version, @Nullable Boolean demotes) {
        database.sql(HEARD)
                .param("id", id)
                .param("version", version)
                .param("demotes", demotes)
                .update();
    }

    /** Writes a state that isn't older than what is known. */
    void copy(SeriesRestriction state) {
        database.sql(COPY)
                .param("id", state.seriesId())
                .param("version", state.version())
                .params(people(state))
                .param("group", state.groupId())
                .param("visibility", state.visibility().name())
                .param("slug", state.slug())
                .update();
        name(state);
    }

    /** A name never means another series, whenever it is told. */
    private void name(SeriesRestriction restriction) {
        if (restriction.slug() != null) {
            database.sql(NAME)
                    .param("slug", restriction.slug())
                    .param("id", restriction.seriesId())
                    .update();
        }
    }

    void learnDeleted(UUID id, long version) {
        database.sql(DELETED).param("id", id).param("version", version).update();
    }

    /** Lets nobody see a series until one of its facts can be read again. */
    void deny(UUID id) {
        database.sql(DENY).param("id", id).update();
    }

    /** Learns up to which version all stored dates of each of some series have followed it. */
    void learnPropagated(Map<UUID, Long> versions) {
        database.sql(PROPAGATED)
                .param("ids", new SqlArrayValue("uuid", versions.keySet().toArray()))
                .param("versions", new SqlArrayValue("int8", versions.values().toArray()))
                .update();
    }

    /** What a viewer may do with the series that has a name, or had it; empty where there is none. */
    public Optional<SeriesRights> rights(String slug, Viewer viewer) {
        return database.sql(RIGHTS)
                .param("slug", slug)
                .param("viewer", viewer.accountId())
                .query((row, number) -> new SeriesRights(
                        row.getObject("series_id", UUID.class),
                        row.getString("slug"),
                        row.getBoolean("is_named"),
                        row.getBoolean("is_seen"),
                        row.getBoolean("organises"),
                        row.getBoolean("is_unlisted")))
                .optional();
    }

    /** Has the deletion of a series wait until the transaction ends; false where it is deleted already. */
    public boolean isKept(UUID id) {
        return database.sql("select true from series_restriction where series_id = :id and not deleted for share")
                .param("id", id)
                .query(Boolean.class)
                .optional()
                .isPresent();
    }

    @Override
    public String kind() {
        return "series";
    }

    /** Versions whose restriction is known and which all dates have followed: an answer from here is as new in both. */
    @Override
    public Map<UUID, Long> versions(Set<UUID> ids, Viewer viewer) {
        return database
                .sql(VERSIONS)
                .param("ids", new SqlArrayValue("uuid", ids.toArray()))
                .param("viewer", viewer.accountId())
                .query((row, number) -> Map.entry(row.getObject("series_id", UUID.class), row.getLong("version")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
