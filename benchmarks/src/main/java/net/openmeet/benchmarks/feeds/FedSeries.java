package net.openmeet.benchmarks.feeds;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** A public daily series whose feed has an event for each of its dates, as each is called otherwise. */
record FedSeries(UUID id, String slug) {

    static FedSeries store(Connection connection, int dates) throws SQLException {
        var series = new FedSeries(new UUID(0x6000L, 0x8000_0000_0000_0000L | dates), "fed-" + dates);
        series.update(connection, """
                insert into known_series (id, version, slug, owner_id, visibility, phases)
                values (?, 1, 'fed-' || ?, gen_random_uuid(), 'public', jsonb_build_array(jsonb_build_object(
                    'schedule', jsonb_build_object('zone', 'Europe/Berlin', 'start', to_char(current_date + 1, 'YYYY-MM-DD') || 'T19:00',
                                                   'duration', 'PT1H', 'rrules', array['FREQ=DAILY'], 'rdates', '[]'::jsonb, 'exdates', '[]'::jsonb),
                    'template', '{"name": "Daily Yoga", "description": "All levels", "capacity": 20, "location": {"name": "Studio 1"}}'::jsonb)))
                """, dates);
        series.update(connection, """
                insert into series_restriction (series_id, version, owner_id, visibility, slug)
                values (?, 1, gen_random_uuid(), 'public', 'fed-' || ?)
                """, dates);
        series.update(connection, "insert into series_slug (series_id, slug) values (?, 'fed-' || ?)", dates);
        series.update(connection, """
                insert into occurrence (id, series_id, followed, recurrence_id, version, status, overrides, starts_at, ends_at, tzdb_version)
                select gen_random_uuid(), ?, 1, to_char(day, 'YYYY-MM-DD"T"HH24:MI'), 2, 'scheduled',
                       jsonb_build_object('name', 'Daily Yoga with guest ' || number),
                       day at time zone 'Europe/Berlin', day at time zone 'Europe/Berlin' + interval '1 hour', '9999z'
                from generate_series(0, ? - 1) as number
                cross join lateral (select (current_date + 1 + number) + time '19:00' as day) as days
                """, dates);
        return series;
    }

    String path() {
        return "/api/series/" + slug + "/calendar.ics";
    }

    private void update(Connection connection, String sql, int dates) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id);
            statement.setInt(2, dates);
            statement.executeUpdate();
        }
    }
}
