package net.openmeet.platform.test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import net.openmeet.platform.erasure.PersonalColumn;
import net.openmeet.platform.erasure.PersonalData;
import net.openmeet.platform.erasure.PersonalRows;
import net.openmeet.platform.erasure.PersonalTelling;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody of whom each column says something that a service declares to be told, in {@link StandInTables}.
 */
public final class ToldPerson {

    private final UUID account = UUID.randomUUID();
    private final PersonalTelling telling;
    private final StandInTables tables;
    private final List<PersonalColumn> told;

    public ToldPerson(
            String service,
            PersonalRows rows,
            PersonalTelling telling,
            JdbcClient database,
            PlatformTransactionManager transactions) {
        this.telling = telling;
        this.tables = new StandInTables(database, transactions);
        this.told = PersonalData.of(service).toldBy(rows.columns());
    }

    /** How many columns are to be told. */
    public int columns() {
        return told.size();
    }

    /** The columns whose row isn't told. */
    public List<String> untold() {
        return tables.naming(account, told, () -> {
            JsonNode rows = tell();
            return told.stream()
                    .filter(column -> rows.path(column.table())
                            .valueStream()
                            .noneMatch(
                                    row -> row.path(column.column()).toString().contains(account.toString())))
                    .map(PersonalColumn::name)
                    .toList();
        });
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
