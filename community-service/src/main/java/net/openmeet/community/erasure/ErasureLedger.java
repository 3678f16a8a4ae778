package net.openmeet.community.erasure;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Which accounts were erased, for people to look at, from outside of the service. */
public final class ErasureLedger {

    private final JdbcClient database;

    private ErasureLedger(JdbcClient database) {
        this.database = database;
    }

    /**
     * The erasure of an account.
     *
     * @param missing services that haven't said yet that they have forgotten it
     */
    public record Entry(UUID account, Instant erasedAt, List<String> missing) {}

    /** Connects to the service's database for each call. */
    public static ErasureLedger at(String jdbcUrl, String user, String password) {
        return new ErasureLedger(JdbcClient.create(new DriverManagerDataSource(jdbcUrl, user, password)));
    }

    /** Those that some service hasn't forgotten first, then the last ones. */
    public List<Entry> list(int atMost) {
        return database.sql("""
                        select account_id, erased_at, forgotten_by from erasure
                        order by completed_at is null desc, erased_at desc limit :limit""")
                .param("limit", atMost)
                .query((row, number) -> {
                    List<String> forgotten = Arrays.asList(
                            (String[]) row.getArray("forgotten_by").getArray());
                    return new Entry(
                            row.getObject("account_id", UUID.class),
                            row.getObject("erased_at", OffsetDateTime.class).toInstant(),
                            Erasures.SERVICES.stream()
                                    .filter(service -> !forgotten.contains(service))
                                    .toList());
                })
                .list();
    }
}
