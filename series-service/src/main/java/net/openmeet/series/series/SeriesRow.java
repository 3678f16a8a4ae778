package net.openmeet.series.series;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import net.openmeet.location.Location;
import net.openmeet.vocabulary.template.Template;
import net.openmeet.vocabulary.template.Visibility;
import org.jspecify.annotations.Nullable;

/** How a series stands in table {@code series}. */
final class SeriesRow {

    static final String SELECT = "select * from series";

    static final String INSERT = """
            insert into series (id, version, slug, owner_id, visibility, name, description, capacity,
                location_name, country, postal_code, region, locality, street, online_uri,
                time_zone, start_id, duration, rrules, rdates, exdates, start_matches_rules, created_at, updated_at)
            values (:id, :version, :slug, :owner, :visibility, :name, :description, :capacity,
                :locationName, :country, :postalCode, :region, :locality, :street, :onlineUri,
                :timeZone, :start, :duration, :rrules, :rdates, :exdates, :startMatchesRules, :createdAt, :updatedAt)""";

    static final String UPDATE = """
            update series set version = :version, slug = :slug, visibility = :visibility, name = :name, description = :description,
                capacity = :capacity, location_name = :locationName, country = :country, postal_code = :postalCode,
                region = :region, locality = :locality, street = :street, online_uri = :onlineUri,
                updated_at = :updatedAt
            where id = :id and version = :version - 1""";

    private SeriesRow() {}

    static Series map(ResultSet row, int number) throws SQLException {
        return new Series(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getString("slug"),
                row.getObject("owner_id", UUID.class),
                Visibility.valueOf(row.getString("visibility")),
                new Template(
                        row.getString("name"),
                        row.getString("description"),
                        row.getObject("capacity", Integer.class),
                        location(row)),
                ScheduleColumns.read(row),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }

    static Map<String, @Nullable Object> parameters(Series series) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", series.id());
        values.put("version", series.version());
        values.put("slug", series.slug());
        values.put("owner", series.owner());
        values.put("visibility", series.visibility().name());
        values.put("name", series.template().name());
        values.put("description", series.template().description());
        values.put("capacity", series.template().capacity());
        putLocation(values, series.template().location());
        ScheduleColumns.put(values, series.schedule());
        values.put("createdAt", timestamp(series.createdAt()));
        values.put("updatedAt", timestamp(series.updatedAt()));
        return values;
    }

    static OffsetDateTime timestamp(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static void putLocation(Map<String, @Nullable Object> values, @Nullable Location location) {
        URI onlineUri = location == null ? null : location.onlineUri();
        values.put("locationName", location == null ? null : location.name());
        values.put("country", location == null ? null : location.country());
        values.put("postalCode", location == null ? null : location.postalCode());
        values.put("region", location == null ? null : location.region());
        values.put("locality", location == null ? null : location.locality());
        values.put("street", location == null ? null : location.street());
        values.put("onlineUri", onlineUri == null ? null : onlineUri.toString());
    }

    private static @Nullable Location location(ResultSet row) throws SQLException {
        String onlineUri = row.getString("online_uri");
        return Location.ofNullable(
                row.getString("location_name"),
                row.getString("country"),
                row.getString("postal_code"),
                row.getString("region"),
                row.getString("locality"),
                row.getString("street"),
                onlineUri == null ? null : URI.create(onlineUri));
    }
}
