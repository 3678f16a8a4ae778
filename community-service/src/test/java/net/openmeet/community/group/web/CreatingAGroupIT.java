package net.openmeet.community.group.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.openmeet.community.testing.RunningService;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningService
class CreatingAGroupIT {

    private final UUID owner = Uuids.next();
    private final Api anonymous;
    private final Api api;
    private final JdbcClient database;

    CreatingAGroupIT(Api api, JdbcClient database) {
        this.anonymous = api;
        this.api = api.as(owner);
        this.database = database;
    }

    @Test
    void showsToEverybodyWhatWasSent() {
        ApiResponse created = api.post("/api/groups", GroupExamples.CREATE).expect(201);

        ApiResponse read = anonymous.get(created.header("Location")).expect(200);

        assertThat(read.json()).isEqualTo(created.json());
        assertThat(read.header("ETag")).isEqualTo("\"1\"");
        assertThat(read.text("/name")).isEqualTo("Yoga in Kreuzberg");
        assertThat(read.text("/rules")).isEqualTo("Bring a mat.");
        assertThat(read.text("/location/address/locality")).isEqualTo("Berlin");
        assertThat(read.at("/tags").toString()).isEqualTo("[\"yoga\",\"berlin\"]");
        assertThat(read.text("/websites/0/uri")).isEqualTo("https://example.org/yoga");
        assertThat(read.text("/owners/0")).isEqualTo(owner.toString());
        assertThat(read.at("/deletesAt").isNull()).isTrue();
    }

    @Test
    void needsNothingButAName() {
        ApiResponse created =
                api.post("/api/groups", "{\"name\": \"Ferns of Lübeck\"}").expect(201);

        assertThat(created.text("/slug")).startsWith("ferns-of-lubeck");
        assertThat(created.text("/visibility")).isEqualTo("public");
        assertThat(created.at("/location").isNull()).isTrue();
        assertThat(created.at("/websites").size()).isZero();
    }

    @Test
    void givesASlugAwayOnce() {
        String name = "Rare " + UUID.randomUUID();
        String first =
                api.post("/api/groups", GroupRequests.named(name)).expect(201).text("/slug");
        String second =
                api.post("/api/groups", GroupRequests.named(name)).expect(201).text("/slug");

        assertThat(second).isEqualTo(first + "-2");
    }

    @Test
    void makesOneGroupOfARepeatedRequest() {
        Api repeating = api.with("Idempotency-Key", UUID.randomUUID().toString());

        ApiResponse first = repeating.post("/api/groups", GroupExamples.CREATE).expect(201);
        ApiResponse second = repeating.post("/api/groups", GroupExamples.CREATE).expect(201);

        assertThat(second.text("/id")).isEqualTo(first.text("/id"));
        assertThat(api.get("/api/groups?owner=me").expect(200).at("/items").size())
                .isEqualTo(1);
    }

    @Test
    void refusesMoreThanAnAccountMayOwn() {
        database.sql("""
                        with given as (select gen_random_uuid() as id, 'many-' || gen_random_uuid() as slug
                                         from generate_series(1, 100)),
                             taken as (insert into group_slug select slug, id, false from given),
                             made as (insert into community_group (id, version, slug, owner_ids, name, description, rules, tags, visibility,
                                                                   joining, questions, created_at, updated_at)
                                      select id, 1, slug, array[:owner], 'One of many', '', '', '{}', 'PRIVATE', 'OPEN', '{}', now(), now()
                                        from given
                                      returning id)
                        insert into membership (id, group_id, account_id, version, role, group_version, since, updated_at)
                        select gen_random_uuid(), id, :owner, 1, 'OWNER', 1, now(), now() from made""").param("owner", owner).update();

        assertThat(api.post("/api/groups", GroupExamples.CREATE).expect(409).code())
                .isEqualTo("too-many-groups");
    }
}
