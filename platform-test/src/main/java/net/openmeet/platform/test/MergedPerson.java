package net.openmeet.platform.test;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import net.openmeet.platform.erasure.AccountMerge;
import net.openmeet.platform.erasure.PersonalColumn;
import net.openmeet.platform.erasure.PersonalData;
import net.openmeet.platform.erasure.PersonalRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Somebody whose account went into another one, and of whom each column says something that a service declares to move: in tables that look like the service's, have
 * no constraints, and stand in their place for a transaction that is rolled back.
 */
public final class MergedPerson {

    private final UUID absorbed = UUID.randomUUID();
    private final UUID survivor = UUID.randomUUID();
    private final PersonalRows rows;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final List<PersonalColumn> moving;

    public MergedPerson(
            String service, PersonalRows rows, JdbcClient database, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.moving = PersonalData.of(service).moving(rows.columns()).stream()
                .filter(column -> List.of("uuid", "_uuid", "text").contains(column.type()))
                .toList();
    }

    /** How many columns are to move. */
    public int columns() {
        return moving.size();
    }

    /** The columns that don't name the survivor in the end. */
    public List<String> unmoved() {
        return Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            moving.stream().map(PersonalColumn::table).distinct().forEach(this::standIn);
            moving.forEach(this::write);
            rows.merge(new AccountMerge(absorbed, survivor, UUID.randomUUID()));
            return moving.stream()
                    .filter(column -> !names(column))
                    .map(PersonalColumn::name)
                    .toList();
        }));
    }

    private void standIn(String table) {
        database.sql("create temp table " + table + " on commit drop as select * from public." + table
                        + " with no data")
                .update();
    }

    private void write(PersonalColumn column) {
        String value = switch (column.type()) {
            case "uuid" -> "cast(:account as uuid)";
            case "_uuid" -> "array[cast(:account as uuid)]";
            default -> "cast(:account as text)";
        };
        database.sql("insert into pg_temp." + column.table() + " (" + column.column() + ") values (" + value + ")")
                .param("account", absorbed)
                .update();
    }

    private boolean names(PersonalColumn column) {
        return database.sql("select count(*) from pg_temp." + column.table() + " where " + column.column()
                                + "::text like '%' || cast(:account as text) || '%'")
                        .param("account", survivor)
                        .query(Integer.class)
                        .single()
                == 1;
    }
}
