package net.openmeet.series.series;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import net.openmeet.vocabulary.people.OrganiserColumns;
import net.openmeet.vocabulary.template.Visibility;
import org.jspecify.annotations.Nullable;

/** How a series stands in table {@code series}. */
final class SeriesRow {

    static final String SELECT = "select * from series";

    static final String INSERT = """
            insert into series (id, version, slug, owner_id, co_organisers, hosts, group_id, visibility, phases, pauses, published_at, origin_event,
                created_at, updated_at)
            values (:id, :version, :slug, :owner, :coOrganisers, :hosts, :group::uuid, :visibility, :phases::jsonb, :pauses::jsonb, :publishedAt::timestamptz,
                :originEvent::uuid, :createdAt, :updatedAt)""";

    static final String UPDATE = """
            update series set version = :version, slug = :slug, owner_id = :owner, co_organisers = :coOrganisers, hosts = :hosts,
                group_id = :group::uuid, visibility = :visibility, phases = :phases::jsonb, pauses = :pauses::jsonb, published_at = :publishedAt::timestamptz,
                origin_event = :originEvent::uuid, updated_at = :updatedAt
            where id = :id and version = :version - 1""";

    private SeriesRow() {}

    static Series map(ResultSet row, int number) throws SQLException {
        return new Series(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getString("slug"),
                OrganiserColumns.read(row),
                row.getObject("group_id", UUID.class),
                Visibility.valueOf(row.getString("visibility")),
                PhasesColumn.read(row.getString("phases"), row.getString("pauses")),
                publication(row),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }

    private static Publication publication(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("published_at", OffsetDateTime.class);
        return at == null
                ? new Publication.Draft(row.getObject("origin_event", UUID.class))
                : new Publication.Published(at.toInstant());
    }

    static Map<String, @Nullable Object> parameters(Series series) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", series.id());
        values.put("version", series.version());
        values.put("slug", series.slug());
        values.put("owner", series.owner());
        values.put("coOrganisers", OrganiserColumns.of(series.organisers().coOrganisers()));
        values.put("hosts", OrganiserColumns.of(series.organisers().hosts()));
        values.put("group", series.groupId());
        values.put("visibility", series.visibility().name());
        values.put("phases", PhasesColumn.write(series.phases()));
        values.put("pauses", PausesColumn.write(series.pauses()));
        switch (series.publication()) {
            case Publication.Draft(var originEvent) -> {
                values.put("publishedAt", null);
                values.put("originEvent", originEvent);
            }
            case Publication.Published(var at) -> {
                values.put("publishedAt", timestamp(at));
                values.put("originEvent", null);
            }
        }
        values.put("createdAt", timestamp(series.createdAt()));
        values.put("updatedAt", timestamp(series.updatedAt()));
        return values;
    }

    static OffsetDateTime timestamp(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
