package net.openmeet.platform.test;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import net.openmeet.platform.erasure.PersonalColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Tables that look like a service's, have no constraints, and stand in their place for a transaction that is rolled back. */
final class StandInTables {

    private final JdbcClient database;
    private final TransactionTemplate transaction;

    StandInTables(JdbcClient database, PlatformTransactionManager transactions) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What is found while each of these columns names an account, in a row of its own, and nothing else does. */
    List<String> naming(UUID account, List<PersonalColumn> columns, Supplier<List<String>> found) {
        return Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            columns.stream().map(PersonalColumn::table).distinct().forEach(this::standIn);
            columns.forEach(column -> write(column, account));
            return found.get();
        }));
    }

    private void standIn(String table) {
        database.sql("create temp table " + table + " on commit drop as select * from public." + table
                        + " with no data")
                .update();
    }

    private void write(PersonalColumn column, UUID account) {
        String value = switch (column.type()) {
            case "uuid" -> "cast(:account as uuid)";
            case "_uuid" -> "array[cast(:account as uuid)]";
            default -> "cast(:account as text)";
        };
        database.sql("insert into pg_temp." + column.table() + " (" + column.column() + ") values (" + value + ")")
                .param("account", account)
                .update();
    }
}
