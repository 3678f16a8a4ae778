package net.openmeet.community.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Servers;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database in which somebody made groups before anybody could belong to them. */
class GroupsFromBeforeMembershipsIT {

    private static final UUID OWNER = Uuids.next();

    private static JdbcClient database;

    @BeforeAll
    static void migrates() {
        var source = new DriverManagerDataSource(
                Servers.shared().databaseUrl("community_of_before"), "openmeet", "openmeet");
        FluentConfiguration migrations = Flyway.configure()
                .dataSource(source)
                .outOfOrder(true)
                .locations("classpath:db/platform", "classpath:db/community-service");
        database = JdbcClient.create(source);

        migrations.target("10").load().migrate();
        database.sql("""
                        with given as (select gen_random_uuid() as id, 'before-' || n as slug, n from generate_series(1, 3) as n),
                             taken as (insert into group_slug select slug, id, false from given)
                        insert into community_group (id, version, slug, owner_id, name, description, rules, tags, visibility,
                                                     created_at, updated_at)
                        select id, n, slug, :owner, 'Before', '', '', '{a}', 'PRIVATE', now(), now() from given""").param("owner", OWNER).update();
        migrations.target("latest").load().migrate();
    }

    @Test
    void areTheirOwnersAsMembersToo() {
        assertThat(database.sql("""
                                select count(*) from community_group g join membership m on m.group_id = g.id
                                 where g.owner_ids = array[:owner] and m.account_id = :owner and m.role = 'OWNER'
                                   and m.group_version = g.version""").param("owner", OWNER).query(Integer.class).single())
                .isEqualTo(3);
    }

    @Test
    void letNobodyInOfTheirOwnAccord() {
        assertThat(database.sql("select distinct joining from community_group")
                        .query(String.class)
                        .list())
                .containsExactly("INVITATION");
    }

    @Test
    void areToldOf() {
        List<String> keys = database.sql("select key from work where kind = 'group-publication'")
                .query(String.class)
                .list();

        assertThat(keys)
                .containsExactlyInAnyOrderElementsOf(database.sql("select id::text from community_group")
                        .query(String.class)
                        .list());
    }

    @Test
    void cannotBeLeftWithoutAnOwner() {
        assertThatThrownBy(() -> database.sql("update community_group set owner_ids = '{}'")
                        .update())
                .hasMessageContaining("community_group_owners");
    }
}
