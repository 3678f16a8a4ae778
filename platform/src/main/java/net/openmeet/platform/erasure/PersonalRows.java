package net.openmeet.platform.erasure;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What a service's database says of accounts, by what the service declares of its columns. */
public final class PersonalRows {

    private static final String COLUMNS = """
            select c.table_name, c.column_name, c.udt_name
            from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
            where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.table_name <> 'flyway_schema_history'
              and c.udt_name in ('uuid', '_uuid', 'text', '_text', 'varchar', 'bytea', 'json', 'jsonb')
            order by c.table_name, c.ordinal_position
            """;

    private static final String UNIQUE = """
            select array(select a.attname::text from unnest(i.indkey::int2[]) with ordinality key (number, position)
                         join pg_attribute a on a.attrelid = i.indrelid and a.attnum = key.number
                         order by position) as columns,
                coalesce(pg_get_expr(i.indpred, i.indrelid), 'true') as condition
            from pg_index i
            where i.indrelid = cast(:table as regclass) and i.indisunique and i.indexprs is null
            """;

    private final PersonalData data;
    private final JdbcClient database;

    /** Reads and writes in this database. */
    public PersonalRows(PersonalData data, JdbcClient database) {
        this.data = data;
        this.database = database;
    }

    /** Connects to a service's database for each call. */
    public static PersonalRows at(String service, String jdbcUrl, String user, String password) {
        return new PersonalRows(
                PersonalData.of(service), JdbcClient.create(new DriverManagerDataSource(jdbcUrl, user, password)));
    }

    /** All columns that can hold an id or a text. */
    public List<PersonalColumn> columns() {
        return database.sql(COLUMNS)
                .query((row, number) -> new PersonalColumn(
                        row.getString("table_name"), row.getString("column_name"), row.getString("udt_name")))
                .list();
    }

    /** What names an account, and may or may not. */
    public List<Remnant> remnants(UUID account) {
        return treated(Treatment::mayName)
                .map(column -> new Remnant(column.name(), treatment(column), count(column, account)))
                .filter(remnant -> remnant.rows() > 0)
                .toList();
    }

    /** Has all columns forget an account that are declared so. */
    void forget(UUID account) {
        treated(any -> true).forEach(column -> forget(column, account));
    }

    private void forget(PersonalColumn column, UUID account) {
        String statement = switch (treatment(column)) {
            case ROWS_GO -> "delete from " + column.table();
            case EMPTIED -> "update " + column.table() + " set " + column.column() + " = null";
            case NOBODY -> "update " + column.table() + " set " + column.column() + " = " + column.withoutAccount();
            case LEAVES_LIST ->
                "update " + column.table() + " set " + column.column() + " = array_remove(" + column.column()
                        + ", :account)";
            case BY_SERVICE, WITH_ROW, PASSES, STAYS, NO_PERSON -> null;
        };
        if (statement != null) {
            database.sql(statement + " where " + column.names())
                    .param("account", account)
                    .update();
        }
    }

    /** Has all columns that are declared so name the survivor. */
    public void merge(AccountMerge merge) {
        columns().forEach(column -> data.merging(column).ifPresent(rule -> merge(column, rule, merge)));
    }

    /** The columns that name an account still which went into another one. */
    public List<String> unmerged(UUID absorbed) {
        return columns().stream()
                .filter(column -> data.merging(column)
                        .filter(rule -> rule != MergeRule.RENEWED)
                        .isPresent())
                .filter(column -> count(column, absorbed) > 0)
                .map(PersonalColumn::name)
                .toList();
    }

    private void merge(PersonalColumn column, MergeRule rule, AccountMerge merge) {
        String named = " where " + column.names();
        switch (rule) {
            case MOVES -> {
                keys(column).forEach(key -> run("delete from " + column.table() + named + key.taken(column), merge));
                run(
                        "update " + column.table() + " set " + column.column() + " = " + column.withSurvivor() + named,
                        merge);
            }
            case DROPPED -> run("delete from " + column.table() + named, merge);
            case DECIDED, RENEWED -> {}
        }
    }

    private void run(String statement, AccountMerge merge) {
        database.sql(statement)
                .param("account", merge.absorbed())
                .param("survivor", merge.survivor())
                .update();
    }

    private List<UniqueKey> keys(PersonalColumn column) {
        return database
                .sql(UNIQUE)
                .param("table", column.table())
                .query((row, number) -> new UniqueKey(
                        List.of((String[]) row.getArray("columns").getArray()), row.getString("condition")))
                .list()
                .stream()
                .filter(key -> key.columns().contains(column.column()))
                .toList();
    }

    private long count(PersonalColumn column, UUID account) {
        return database.sql("select count(*) from " + column.table() + " where " + column.names())
                .param("account", account)
                .query(Long.class)
                .single();
    }

    private Stream<PersonalColumn> treated(Predicate<Treatment> which) {
        return columns().stream().filter(column -> data.of(column).filter(which).isPresent());
    }

    private Treatment treatment(PersonalColumn column) {
        return data.of(column).orElseThrow();
    }
}
