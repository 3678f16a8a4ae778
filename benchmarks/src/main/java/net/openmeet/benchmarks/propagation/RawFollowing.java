package net.openmeet.benchmarks.propagation;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** The raw limit: the statements that following comes to, in batches of the same size, with the payloads that it wrote. */
final class RawFollowing {

    private static final int AT_ONCE = 2_000;

    private RawFollowing() {}

    /** Keeps what following a change has put into the outbox, a row for each fact and state, in a table beside it; in another one the dates, those without a name of their own first. */
    static void keep(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop table if exists raw_message");
            statement.execute("""
                    create table raw_message as
                    select row_number() over (order by id) as number, topic, key, type, payload from outbox_message
                    """);
            statement.execute("create unique index on raw_message (number)");
            statement.execute("drop table if exists raw_date");
            statement.execute("""
                    create table raw_date as
                    select row_number() over (order by overrides <> '{}', id) as number, id from occurrence
                    """);
            statement.execute("create unique index on raw_date (number)");
            statement.execute("analyze raw_message, raw_date");
        }
    }

    /** Seconds for all of it. What dates have followed stays as it is, so that they follow the next change. */
    static double seconds(Connection connection, int dates) throws SQLException {
        connection.setAutoCommit(false);
        long begin = System.nanoTime();
        try (Statement statement = connection.createStatement()) {
            for (int from = 0; from < dates; from += AT_ONCE) {
                statement.execute("""
                        update occurrence set version = version + 1, followed = followed
                        where id in (select id from raw_date where number > %d and number <= %d)
                        """.formatted(from, from + AT_ONCE));
                statement.execute("""
                        insert into outbox_message (message_id, topic, key, type, payload, occurred_at)
                        select gen_random_uuid(), topic, key, type, payload, now()
                        from raw_message where number > %d and number <= %d order by number
                        """.formatted(2 * from, 2 * (from + AT_ONCE)));
                connection.commit();
            }
        } finally {
            connection.setAutoCommit(true);
        }
        return (System.nanoTime() - begin) / 1e9;
    }
}
