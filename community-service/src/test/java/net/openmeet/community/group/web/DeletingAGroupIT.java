package net.openmeet.community.group.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import net.openmeet.community.testing.RunningService;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Await;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningService
class DeletingAGroupIT {

    private final Api other;
    private final Api api;
    private final JdbcClient database;
    private final String name = "Short lived " + UUID.randomUUID();
    private String path = "";
    private String id = "";

    DeletingAGroupIT(Api api, JdbcClient database) {
        this.other = api.as(Uuids.next());
        this.api = api.as(Uuids.next());
        this.database = database;
    }

    @BeforeEach
    void hasAGroup() {
        ApiResponse created = api.post("/api/groups", GroupRequests.named(name)).expect(201);
        path = created.header("Location");
        id = created.text("/id");
    }

    @Test
    void goesOnForAWhileAndSaysHowLong() {
        ApiResponse deleted = delete().expect(200);

        Duration wait =
                Duration.between(Instant.parse(deleted.text("/updatedAt")), Instant.parse(deleted.text("/deletesAt")));
        assertThat(wait).isEqualTo(Duration.ofDays(7));
        assertThat(other.get(path).expect(200).text("/deletesAt")).isEqualTo(deleted.text("/deletesAt"));
        assertThat(delete().expect(200).header("ETag")).isEqualTo(deleted.header("ETag"));
        api.with("If-Match", "*")
                .patch(path, "{\"description\": \"The last days\"}")
                .expect(200);
    }

    @Test
    void isGoneAfterwardsAndItsSlugIsNeverGivenAwayAgain() {
        delete().expect(200);

        weekPasses();
        Await.until("the group is gone", () -> api.get(path).status() == 404);

        assertThat(api.get("/api/groups?owner=me").expect(200).at("/items").size())
                .isZero();
        assertThat(api.post("/api/groups", GroupRequests.named(name))
                        .expect(201)
                        .header("Location"))
                .isEqualTo(path + "-2");
    }

    @Test
    void staysWhereItWasTakenBack() {
        delete().expect(200);
        ApiResponse restored = restore().expect(200);
        assertThat(restored.at("/deletesAt").isNull()).isTrue();

        weekPasses();
        Await.until("the work is done", () -> waiting() == 0);

        api.get(path).expect(200);
        assertThat(restore().expect(200).header("ETag")).isEqualTo(restored.header("ETag"));
    }

    @Test
    void waitsAnewWhereItWasAskedForAgain() {
        delete().expect(200);
        restore().expect(200);
        delete().expect(200);

        database.sql("""
                        update work set due_at = '-infinity'
                         where position = (select min(position) from work where kind = 'group-deletion' and key = :id)""").param("id", id).update();
        Await.until("the first work is done", () -> waiting() == 1);

        api.get(path).expect(200);
    }

    private ApiResponse delete() {
        return api.with("If-Match", "*").delete(path);
    }

    private ApiResponse restore() {
        return api.with("If-Match", "*").send("POST", path + "/restore", null, null);
    }

    private void weekPasses() {
        database.sql("update work set due_at = '-infinity' where kind = 'group-deletion' and key = :id")
                .param("id", id)
                .update();
    }

    private int waiting() {
        return database.sql("select count(*) from work where kind = 'group-deletion' and key = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }
}
