package net.openmeet.platform.test;

import java.util.List;
import java.util.UUID;
import net.openmeet.platform.erasure.AccountMerge;
import net.openmeet.platform.erasure.PersonalColumn;
import net.openmeet.platform.erasure.PersonalData;
import net.openmeet.platform.erasure.PersonalRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Somebody whose account went into another one, and of whom each column says something that a service declares to move, in {@link StandInTables}.
 */
public final class MergedPerson {

    private final UUID absorbed = UUID.randomUUID();
    private final UUID survivor = UUID.randomUUID();
    private final PersonalRows rows;
    private final JdbcClient database;
    private final StandInTables tables;
    private final List<PersonalColumn> moving;

    public MergedPerson(
            String service, PersonalRows rows, JdbcClient database, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.database = database;
        this.tables = new StandInTables(database, transactions);
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
        return tables.naming(absorbed, moving, () -> {
            rows.merge(new AccountMerge(absorbed, survivor, UUID.randomUUID()));
            return moving.stream()
                    .filter(column -> !names(column))
                    .map(PersonalColumn::name)
                    .toList();
        });
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
