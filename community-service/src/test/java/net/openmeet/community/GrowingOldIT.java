package net.openmeet.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.openmeet.community.testing.RunningService;
import net.openmeet.platform.test.AgedService;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The service runs on a database that has lived through every version of it. */
class GrowingOldIT {

    private static final UUID ALICE = UUID.fromString("01910000-0000-7000-8000-00000000000a");

    private static final AgedService SERVICE = AgedService.start(
            CommunityServiceApplication.class,
            "community-service",
            "openmeet.provider.key-secret=" + RunningService.KEY_SECRET,
            "spring.jpa.hibernate.ddl-auto=validate");

    private final Api alice = SERVICE.api().as(ALICE).with("If-Match", "*");

    @AfterAll
    static void end() {
        SERVICE.close();
    }

    @Test
    void losesNoRowAndTriesEachMigrationOnSome() {
        assertThat(SERVICE.database().faults()).isEmpty();
    }

    @Test
    void knowsAccountsOfBeforeByTheirHandlesAndWaysIn() {
        assertThat(alice.get("/api/me").expect(200).text("/handle")).isEqualTo("old-alice");
        assertThat(SERVICE.api().get("/api/accounts/old-alice").expect(200).text("/displayName"))
                .isEqualTo("Alice");
        assertThat(alice.get("/api/me/ways-in").expect(200).body()).contains("Alice@old.example", "Old phone");
    }

    @Test
    void keepsGroupsOfBeforeAndTheirOwners() {
        ApiResponse runners = SERVICE.api().get("/api/groups/old-runners").expect(200);

        assertThat(runners.text("/name")).isEqualTo("Old Runners");
        assertThat(runners.body()).contains("https://runners.example.org");
        SERVICE.api().get("/api/groups/old-board-x7").expect(404);
        assertThat(alice.get("/api/groups/old-board-x7").expect(200).text("/name"))
                .isEqualTo("Old Board");
        assertThat(alice.get("/api/groups/old-runners/members")
                        .expect(200)
                        .at("/items")
                        .size())
                .isEqualTo(1);
        assertThat(alice.patch("/api/groups/old-runners", "{\"name\": \"Older Runners\"}")
                        .expect(200)
                        .text("/name"))
                .isEqualTo("Older Runners");
    }
}
