package net.openmeet.platform.test;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A table and which rows are in it.
 *
 * @param key its primary key's columns
 * @param keys the rows' values of these
 */
record StoredTable(String name, List<String> key, Set<String> keys) {

    /** Those of the service and of the platform, without Flyway's own. */
    static List<StoredTable> all(JdbcClient database) {
        return database.sql("""
                        select class.relname as name,
                               array_agg(attribute.attname order by attribute.attnum) as key
                        from pg_class class
                        join pg_index index on index.indrelid = class.oid and index.indisprimary
                        join pg_attribute attribute on attribute.attrelid = class.oid and attribute.attnum = any(index.indkey)
                        where class.relnamespace = 'public'::regnamespace and class.relkind = 'r'
                          and class.relname <> 'flyway_schema_history'
                        group by class.relname order by class.relname
                        """)
                .query((row, number) -> {
                    String name = row.getString("name");
                    List<String> key = List.of((String[]) row.getArray("key").getArray());
                    return new StoredTable(name, key, keys(database, name, key));
                })
                .list();
    }

    private static Set<String> keys(JdbcClient database, String table, List<String> key) {
        return new HashSet<>(database.sql("select row(%s)::text from %s".formatted(String.join(", ", key), table))
                .query(String.class)
                .list());
    }

    /** Which of its rows the same table has no more. */
    List<String> lostIn(StoredTable later) {
        if (!key.equals(later.key)) {
            return keys.size() == later.keys.size() ? List.of() : List.of("rows of " + name);
        }
        return keys.stream()
                .filter(row -> !later.keys.contains(row))
                .map(row -> name + " " + row)
                .toList();
    }
}
