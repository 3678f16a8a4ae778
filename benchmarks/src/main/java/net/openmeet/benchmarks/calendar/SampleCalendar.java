package net.openmeet.benchmarks.calendar;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Writes series and events where occurrence-service knows them, as if they had been made: what is measured is how they are read. */
public final class SampleCalendar {

    private static final int AT_ONCE = 1_000;

    private final Connection connection;

    public SampleCalendar(Connection connection) {
        this.connection = connection;
    }

    /** Public series {@code from} to {@code to}, exclusive, of somebody, with their dates. */
    void fill(int from, int to, UUID owner) throws SQLException {
        for (int first = from; first < to; first += AT_ONCE) {
            List<SampleSeries> series = samples(first, Math.min(to, first + AT_ONCE), owner);
            fillSeries(series);
            fillDates(series.stream().flatMap(SampleSeries::dates).toList());
        }
    }

    /** The same without a date. */
    public void fillSeries(int from, int to, UUID owner) throws SQLException {
        for (int first = from; first < to; first += AT_ONCE) {
            fillSeries(samples(first, Math.min(to, first + AT_ONCE), owner));
        }
    }

    private static List<SampleSeries> samples(int from, int to, UUID owner) {
        return IntStream.range(from, to)
                .mapToObj(number -> SampleSeries.of(number, owner))
                .toList();
    }

    private void fillSeries(List<SampleSeries> series) throws SQLException {
        Object[] ids = column(series, SampleSeries::id);
        Object[] owners = column(series, SampleSeries::owner);
        Object[] slugs = column(series, SampleSeries::slug);
        update("""
                insert into known_series (id, version, slug, owner_id, visibility, phases)
                select id, 1, slug, owner, 'public', phases::jsonb
                from unnest(?::uuid[], ?::text[], ?::uuid[], ?::text[]) as series (id, slug, owner, phases)
                """, "uuid", ids, "text", slugs, "uuid", owners, "text", column(series, SampleSeries::phases));
        update("""
                insert into series_restriction (series_id, version, owner_id, visibility, slug)
                select id, 1, owner, 'public', slug from unnest(?::uuid[], ?::uuid[], ?::text[]) as series (id, owner, slug)
                """, "uuid", ids, "uuid", owners, "text", slugs);
        update("""
                insert into series_slug (slug, series_id)
                select slug, id from unnest(?::text[], ?::uuid[]) as series (slug, id)
                """, "text", slugs, "uuid", ids);
    }

    private void fillDates(List<SampleSeries.Date> dates) throws SQLException {
        update(
                """
                insert into occurrence (id, series_id, followed, recurrence_id, version, status, overrides, starts_at, ends_at, tzdb_version)
                select id, series, 1, date, 1, 'scheduled', '{}', start, start + interval '90 minutes', '9999z'
                from unnest(?::uuid[], ?::uuid[], ?::text[], ?::timestamptz[]) as dates (id, series, date, start)
                """,
                "uuid",
                column(dates, SampleSeries.Date::id),
                "uuid",
                column(dates, SampleSeries.Date::series),
                "text",
                column(dates, SampleSeries.Date::recurrenceId),
                "timestamptz",
                column(dates, date -> date.startsAt().toString()));
    }

    /** So many events of somebody that take place once, over a year. */
    void fillEvents(int number, UUID owner) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into standalone_event (id, version, slug, owner_id, visibility, status, template, zone, start, duration,
                                              starts_at, ends_at, tzdb_version)
                select gen_random_uuid(), 1, 'single-' || number, ?, 'public', 'scheduled',
                       jsonb_build_object('name', 'Single event ' || number, 'description', 'Once', 'capacity', 20), 'UTC',
                       to_char(day, 'YYYY-MM-DD"T"HH24:MI'), 'PT1H', day at time zone 'UTC', day at time zone 'UTC' + interval '1 hour', '9999z'
                from generate_series(1, ?) as number
                cross join lateral (
                    select date_trunc('minute', localtimestamp) + number * interval '4 hours 22 minutes' as day) as days
                """)) {
            insert.setObject(1, owner);
            insert.setInt(2, number);
            insert.executeUpdate();
        }
    }

    public void analyze() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
        }
    }

    private void update(String sql, Object... typesAndColumns) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int index = 0; index < typesAndColumns.length; index += 2) {
                statement.setArray(index / 2 + 1, connection.createArrayOf((String) typesAndColumns[index], (Object[])
                        typesAndColumns[index + 1]));
            }
            statement.executeUpdate();
        }
    }

    private static <T> Object[] column(List<T> rows, Function<T, Object> value) {
        return rows.stream().map(value).toArray();
    }
}
