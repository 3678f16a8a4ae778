package net.openmeet.community.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.openmeet.platform.test.Servers;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database in which people signed in before a sign-in stayed as long as what came of it. */
class SessionsFromBeforeIT {

    private static final UUID SIGN_IN = UUID.randomUUID();

    private static JdbcClient database;

    @BeforeAll
    static void migrates() {
        var source = new DriverManagerDataSource(
                Servers.shared().databaseUrl("community_before_sessions"), "openmeet", "openmeet");
        FluentConfiguration migrations = Flyway.configure()
                .dataSource(source)
                .outOfOrder(true)
                .locations("classpath:db/platform", "classpath:db/community-service");
        database = JdbcClient.create(source);

        migrations.target("20").load().migrate();
        database.sql("""
                        insert into sign_in (id, account_id, signed_in_at, expires_at) values (:id, gen_random_uuid(), now(), now())""").param("id", SIGN_IN).update();
        database.sql("""
                        insert into oauth2_authorization
                          (id, registered_client_id, principal_name, authorization_grant_type, sign_in_id)
                        values ('known', 'openmeet-web', 'a', 'authorization_code', :id),
                               ('outlived', 'openmeet-web', 'a', 'authorization_code', gen_random_uuid()),
                               ('never tied', 'openmeet-web', 'a', 'authorization_code', null),
                               ('of a service', 'gateway', 'gateway', 'client_credentials', null)""").param("id", SIGN_IN).update();
        migrations.target("latest").load().migrate();
    }

    @Test
    void endIfTheirSignInIsNotKnownAnyMore() {
        assertThat(database.sql("select id from oauth2_authorization")
                        .query(String.class)
                        .list())
                .contains("known", "of a service")
                .doesNotContain("outlived", "never tied");
    }

    @Test
    void haveNoDevice() {
        assertThat(database.sql("select count(*) from sign_in where id = :id and browser is null and system is null")
                        .param("id", SIGN_IN)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }
}
