package net.openmeet.occurrence.event.web;

import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static net.openmeet.platform.test.People.ALICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.openmeet.occurrence.testing.AnswersOnTopic;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.occurrences.OccurrenceModified;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of a standalone event. */
@OccurrenceServiceTest
class LoweringTheCapacityIT {

    private final Api api;
    private final Messages messages;
    private final AnswersOnTopic answers;
    private final TestClock clock;

    LoweringTheCapacityIT(Api api, Messages messages, TestClock clock) {
        this.api = api.as(ALICE);
        this.messages = messages;
        this.answers = new AnswersOnTopic(messages);
        this.clock = clock;
    }

    @BeforeEach
    void begin() {
        clock.set(FIRST_OF_MARCH);
    }

    @Test
    void isRefusedBelowThoseWhoGoWithTheirNumber() {
        ApiResponse party = partyWithGoing(12);

        ApiResponse refused = capacity(party, 11, "").expect(409);

        assertThat(refused.code()).isEqualTo("seats-taken");
        assertThat(refused.text("/errors/0/pointer")).isEqualTo("/capacity");
        assertThat(refused.text("/errors/0/suggestion")).isEqualTo("12");
        capacity(party, 12, "").expect(200);
    }

    @Test
    void takesSeatsBackWhereThatIsWanted() {
        ApiResponse party = partyWithGoing(12);

        capacity(party, 5, ", \"onLoweredCapacity\": \"demote\"").expect(200);

        assertThat(modified(party).getDemotes()).isTrue();
    }

    @Test
    void takesNobodysSeatOtherwise() {
        ApiResponse party = partyWithGoing(3);

        capacity(party, 3, "").expect(200);

        assertThat(modified(party).getDemotes()).isFalse();
    }

    private ApiResponse partyWithGoing(int going) {
        ApiResponse party = api.post(
                        "/api/events",
                        "{\"name\": \"Party\", \"timeZone\": \"Europe/Berlin\", \"start\": \"2026-07-11T15:00\","
                                + " \"duration\": \"PT6H\", \"capacity\": 80}")
                .expect(201);
        answers.changed(id(party), 1, going, 0);
        api.with("After-Version", "attendance/" + id(party) + "/1")
                .get(path(party))
                .expect(200);
        return party;
    }

    private ApiResponse capacity(ApiResponse party, int seats, String more) {
        return api.with("If-Match", "*").patch(path(party), "{\"capacity\": " + seats + more + "}");
    }

    private OccurrenceModified modified(ApiResponse party) {
        return messages.await(
                        OccurrenceModified.class,
                        message -> message.getOccurrenceId().equals(id(party)))
                .body();
    }

    private static String path(ApiResponse party) {
        return "/api/events/" + party.text("/slug");
    }

    private static UUID id(ApiResponse party) {
        return UUID.fromString(party.text("/id"));
    }
}
