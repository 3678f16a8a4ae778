package net.openmeet.platform.messaging;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import net.openmeet.schemas.series.SeriesDeleted;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Effects that a handler has in its service's database: the versions that it applied, in their order. */
public final class AppliedVersions {

    private final CompletableFuture<JdbcClient> jdbc = new CompletableFuture<>();

    /** Makes room for them, in a schema that the service's migrations know nothing of. */
    public static void create(String database) {
        JdbcClient jdbc = outside(database);
        jdbc.sql("create schema effects").update();
        jdbc.sql("create table effects.applied (place bigint generated always as identity, version bigint not null)")
                .update();
    }

    /** What has been committed so far. */
    public static List<Long> in(String database) {
        return outside(database)
                .sql("select version from effects.applied order by place")
                .query(Long.class)
                .list();
    }

    /** Says whose transactions the effects are part of; handling waits for this. */
    public void belongTo(MessagingService service) {
        jdbc.complete(service.jdbc());
    }

    /** Applies a message in the current transaction. */
    public void apply(SeriesDeleted message) {
        jdbc.join()
                .sql("insert into effects.applied (version) values (:version)")
                .param("version", message.getVersion())
                .update();
    }

    private static JdbcClient outside(String database) {
        return JdbcClient.create(
                new DriverManagerDataSource(database, MessagingServers.USER, MessagingServers.PASSWORD));
    }
}
