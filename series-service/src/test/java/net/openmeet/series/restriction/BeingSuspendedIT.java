package net.openmeet.series.restriction;

import static net.openmeet.series.series.web.SeriesRequests.TUESDAY_YOGA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.Messages;
import net.openmeet.platform.test.ServiceTest;
import net.openmeet.platform.test.ToldRestriction;
import org.junit.jupiter.api.Test;

@ServiceTest(service = "series-service")
class BeingSuspendedIT {

    private final Messages messages;
    private final UUID organiser = UUID.randomUUID();
    private final Api organising;

    BeingSuspendedIT(Api api, Messages messages) {
        this.messages = messages;
        this.organising = api.as(organiser);
    }

    @Test
    void letsAnAccountReadAndChangeNothingUntilItIsReinstated() {
        String path = create().expect(201).header("Location");
        ToldRestriction.of(messages, organiser).suspended(1, false);

        Await.until("the suspension is known", () -> create().status() == 403);
        assertThat(create().code()).isEqualTo("account-suspended");
        organising.get(path).expect(200);

        ToldRestriction.of(messages, organiser).reinstated(2);
        Await.until("it is reinstated", () -> create().status() == 201);
    }

    private ApiResponse create() {
        return organising.post("/api/series", TUESDAY_YOGA);
    }
}
