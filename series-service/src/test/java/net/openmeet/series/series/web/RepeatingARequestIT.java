package net.openmeet.series.series.web;

import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.platform.test.People.BOB;
import static net.openmeet.series.series.web.SeriesRequests.TUESDAY_YOGA;
import static net.openmeet.series.series.web.SeriesRequests.named;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest(service = "series-service")
class RepeatingARequestIT {

    private final Api anonymous;
    private final Api api;

    RepeatingARequestIT(Api api) {
        this.anonymous = api.with("Idempotency-Key", UUID.randomUUID().toString());
        this.api = anonymous.as(ALICE);
    }

    @Test
    void getsTheSameSeriesForTheSameKey() {
        ApiResponse first = api.post("/api/series", TUESDAY_YOGA).expect(201);

        ApiResponse again = api.post("/api/series", TUESDAY_YOGA).expect(201);

        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void makesOneSeriesWhenTheRequestsComeAtOnce() {
        List<String> ids = IntStream.range(0, 8)
                .parallel()
                .mapToObj(number ->
                        api.post("/api/series", TUESDAY_YOGA).expect(201).text("/id"))
                .toList();

        assertThat(ids).hasSize(8).containsOnly(ids.getFirst());
    }

    @Test
    void refusesAnotherSeriesUnderTheSameKey() {
        api.post("/api/series", TUESDAY_YOGA).expect(201);

        assertThat(api.post("/api/series", named("Pilates")).expect(422).code()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void keepsTheKeysOfMembersApart() {
        ApiResponse alices = api.post("/api/series", TUESDAY_YOGA).expect(201);

        ApiResponse bobs = anonymous.as(BOB).post("/api/series", TUESDAY_YOGA).expect(201);

        assertThat(bobs.text("/id")).isNotEqualTo(alices.text("/id"));
    }
}
