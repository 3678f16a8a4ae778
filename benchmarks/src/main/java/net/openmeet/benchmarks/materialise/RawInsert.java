package net.openmeet.benchmarks.materialise;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The raw limit: the rows that were stored, inserted again into the same tables, some thousand in a transaction. */
final class RawInsert {

    private static final int AT_ONCE = 10_000;

    private final Connection connection;

    RawInsert(Connection connection) {
        this.connection = connection;
    }

    /** Keeps what was stored in tables beside it. */
    void keep() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            keep(statement, "occurrence", "series_id, starts_at");
            keep(statement, "outbox_message", "id");
        }
    }

    private static void keep(Statement statement, String table, String order) throws SQLException {
        statement.execute("drop table if exists raw_" + table);
        statement.execute("create table raw_%1$s as select row_number() over (order by %2$s) as number, * from %1$s"
                .formatted(table, order));
        statement.execute("create unique index on raw_" + table + " (number)");
    }

    /** Seconds for all of it. */
    double seconds() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("truncate occurrence, outbox_message cascade");
            statement.execute("vacuum analyze");
        }
        long begin = System.nanoTime();
        insert("occurrence", "");
        insert("outbox_message", " and column_name <> 'id'");
        return (System.nanoTime() - begin) / 1e9;
    }

    private void insert(String table, String but) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            String columns = text(statement, """
                    select string_agg(quote_ident(column_name), ', ') from information_schema.columns
                    where table_schema = 'public' and table_name = '%s' and is_generated = 'NEVER'%s
                    """.formatted(table, but));
            int rows = Integer.parseInt(text(statement, "select count(*) from raw_" + table));
            for (int from = 0; from < rows; from += AT_ONCE) {
                statement.execute(
                        "insert into %1$s (%2$s) select %2$s from raw_%1$s where number > %3$d and number <= %4$d"
                                .formatted(table, columns, from, from + AT_ONCE));
            }
        }
    }

    private static String text(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
