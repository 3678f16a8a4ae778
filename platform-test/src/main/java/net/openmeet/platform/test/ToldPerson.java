package net.openmeet.platform.test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import net.openmeet.platform.erasure.PersonalColumn;
import net.openmeet.platform.erasure.PersonalData;
import net.openmeet.platform.erasure.PersonalRows;
import net.openmeet.platform.erasure.PersonalTelling;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody of whom each column says something that a service declares to be told, in tables that look like the service's, have no constraints, and stand in their
 * place for a transaction that is rolled back.
 */
public final class ToldPerson {

    private final UUID account = UUID.randomUUID();
    private final PersonalTelling telling;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final List<PersonalColumn> told;

    public ToldPerson(
            String service,
            PersonalRows rows,
            PersonalTelling telling,
            JdbcClient database,
            PlatformTransactionManager transactions) {
        this.telling = telling;
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.told = PersonalData.of(service).toldBy(rows.columns());
    }

    /** How many columns are to be told. */
    public int columns() {
        return told.size();
    }

    /** The columns whose row isn't told. */
    public List<String> untold() {
        return Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            told.stream().map(PersonalColumn::table).distinct().forEach(this::standIn);
            told.forEach(this::write);
            JsonNode tables = tell();
            return told.stream()
                    .filter(column -> tables.path(column.table())
                            .valueStream()
                            .noneMatch(
                                    row -> row.path(column.column()).toString().contains(account.toString())))
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
                .param("account", account)
                .update();
    }

    private JsonNode tell() {
        var out = new ByteArrayOutputStream();
        try {
            telling.tell(account, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return JsonMapper.shared().readTree(out.toByteArray()).path("tables");
    }
}
