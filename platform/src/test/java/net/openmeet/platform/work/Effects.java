package net.openmeet.platform.work;

import java.util.List;
import net.openmeet.platform.messaging.MessagingServers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What handlers have done in their service's database, in a schema that the migrations know nothing of. */
final class Effects {

    private Effects() {}

    static void create(String database) {
        outside(database).sql("create schema effects").update();
        outside(database)
                .sql("create table effects.done (place bigint generated always as identity, what text not null)")
                .update();
    }

    /** Has an effect in the current transaction. */
    static void add(JdbcClient jdbc, String what) {
        jdbc.sql("insert into effects.done (what) values (:what)")
                .param("what", what)
                .update();
    }

    /** What has been committed so far, in the order of the effects. */
    static List<String> in(String database) {
        return outside(database)
                .sql("select what from effects.done order by place")
                .query(String.class)
                .list();
    }

    private static JdbcClient outside(String database) {
        return JdbcClient.create(
                new DriverManagerDataSource(database, MessagingServers.USER, MessagingServers.PASSWORD));
    }
}
