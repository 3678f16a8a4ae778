package net.openmeet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Await;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedSystem.class)
class KilledServiceJourney {

    private static final int SERIES = 120;

    @Test
    void losesAndDoublesNothingWhenItDiesInTheMiddle(RunningSystem system) {
        Api alice = system.as("alice");
        List<String> slugs = IntStream.range(0, SERIES)
                .mapToObj(i -> {
                    if (i == SERIES / 3) {
                        system.kill("occurrence-service");
                    }
                    return alice.post("/api/series", daily("Daily " + i))
                            .expect(201)
                            .text("/slug");
                })
                .toList();
        String last = slugs.getLast();
        // Kafka has to miss the killed instance first, and the new one has to start: longer than one wait.
        for (int i = 0;
                i < 4 && alice.get("/api/series/" + last + "/occurrences").status() != 200;
                i++) {
            alice.with("Prefer", "wait=10")
                    .with("After-Version", "series/" + idOf(alice, last) + "/1")
                    .get("/api/series/" + last + "/occurrences");
        }
        for (String slug : slugs) {
            Await.untilAsserted(() -> {
                ApiResponse list = alice.get("/api/series/" + slug + "/occurrences?limit=100&from=" + Series.FIRST
                        + "&to=" + Series.FIRST.plusDays(30));
                assertThat(list.status()).isEqualTo(200);
                assertThat(list.at("/items")
                                .valueStream()
                                .map(item -> item.at("/recurrenceId").asString()))
                        .containsExactlyElementsOf(IntStream.range(0, 30)
                                .mapToObj(day -> id(Series.FIRST.plusDays(day)))
                                .toList());
                assertThat(list.at("/items")
                                .valueStream()
                                .map(item -> item.at("/stored").asBoolean()))
                        .containsOnly(true);
            });
        }
    }

    private static String idOf(Api alice, String slug) {
        return alice.get("/api/series/" + slug).expect(200).text("/id");
    }

    private static String id(LocalDate date) {
        return date + "T07:00";
    }

    private static String daily(String name) {
        return """
                {"name": "%s", "timeZone": "Europe/Berlin", "start": "%sT07:00", "duration": "PT30M",
                 "recurrence": {"rrules": ["FREQ=DAILY"]}, "template": {}, "visibility": "unlisted"}
                """.formatted(name, Series.FIRST);
    }
}
