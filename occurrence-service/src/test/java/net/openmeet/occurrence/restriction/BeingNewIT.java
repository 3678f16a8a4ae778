package net.openmeet.occurrence.restriction;

import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.community.AccountKind;
import net.openmeet.schemas.community.AccountRegistered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@OccurrenceServiceTest
class BeingNewIT {

    private static final int MOST = 10;

    private final Api api;
    private final Messages messages;
    private final TestClock clock;
    private final JdbcClient database;
    private final UUID newcomer = UUID.randomUUID();

    BeingNewIT(Api api, Messages messages, TestClock clock, JdbcClient database) {
        this.api = api.as(newcomer);
        this.messages = messages;
        this.clock = clock;
        this.database = database;
    }

    @BeforeEach
    void register() {
        clock.set(FIRST_OF_MARCH);
        messages.publish(
                Topics.COMMUNITY,
                newcomer,
                AccountRegistered.newBuilder()
                        .setAccountId(newcomer)
                        .setVersion(1)
                        .setKind(AccountKind.MEMBER)
                        .setRegisteredAt(FIRST_OF_MARCH)
                        .build());
        Await.until(
                "it is known",
                () -> database.sql("select exists (select from known_newcomer where account_id = :id)")
                        .param("id", newcomer)
                        .query(Boolean.class)
                        .single());
    }

    @Test
    void makesTenEventsADayUntilItIsNewNoMore() {
        make(MOST);
        ApiResponse refused = create().expect(429);
        assertThat(refused.code()).isEqualTo("too-many-for-a-new-account");
        assertThat(refused.header("Retry-After")).isEqualTo("86401");

        clock.set(FIRST_OF_MARCH.plus(Duration.ofDays(1)));
        make(MOST);
        create().expect(429);

        clock.set(FIRST_OF_MARCH.plus(Duration.ofDays(3)));
        make(MOST + 1);
    }

    private void make(int number) {
        for (int made = 0; made < number; made++) {
            create().expect(201);
        }
    }

    private ApiResponse create() {
        return api.post("/api/events", """
                {"name": "Party", "timeZone": "Europe/Berlin", "start": "2026-06-01T19:00", "duration": "PT2H", "visibility": "public"}
                """);
    }
}
