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
class BeingNewIT {

    private final UUID newcomer = Uuids.next();
    private final Api api;
    private final JdbcClient database;

    BeingNewIT(Api api, JdbcClient database) {
        this.api = api.as(newcomer);
        this.database = database;
    }

    @Test
    void makesFiveGroupsAndMoreOnceSomeDaysHavePassed() {
        api.put("/api/me").expect(200);
        for (int group = 1; group <= 5; group++) {
            create().expect(201);
        }
        assertThat(create().expect(409).code()).isEqualTo("too-many-groups");

        threeDaysPass();

        create().expect(201);
    }

    @Test
    void sendsTenInvitationsByMailADay() {
        api.put("/api/me").expect(200);
        String path = create().expect(201).header("Location");
        for (int mail = 1; mail <= 10; mail++) {
            invite(path).expect(201);
        }
        assertThat(invite(path).expect(429).code()).isEqualTo("too-many-mails");

        threeDaysPass();

        invite(path).expect(201);
    }

    private ApiResponse create() {
        return api.post("/api/groups", GroupRequests.visibleTo("public"));
    }

    private ApiResponse invite(String path) {
        return api.post(path + "/invitations", "{\"address\": \"new-" + UUID.randomUUID() + "@example.org\"}");
    }

    private void threeDaysPass() {
        database.sql("update account set registered_at = registered_at - interval '3 days' where id = :id")
                .param("id", newcomer)
                .update();
    }
}
