package net.openmeet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedSystem.class)
class EventsThatRecurJourney {

    private static final String EVENT = """
            {"name": "%s", "timeZone": "Europe/Berlin", "start": "%sT19:00", "duration": "PT2H", "capacity": 1}
            """;

    @Test
    void goOnAsTheFirstDateWithAnswersAndWaitlistAndAreCancelledForAMonth(RunningSystem system) {
        Api alice = system.as("alice");
        ApiResponse party = alice.post("/api/events", EVENT.formatted("Garden party", Series.FIRST))
                .expect(201);
        String formerly = "/api/events/" + party.text("/slug");
        answer(Changes.after(party, system.as("bob")), formerly).expect(200);
        assertThat(answer(system.as("carol"), formerly).expect(200).text("/status"))
                .isEqualTo("waitlisted");

        ApiResponse made = alice.post("/api/series", from(party, Series.weekly("Garden parties", 5)))
                .expect(201);
        Api anybody = Changes.after(made, system.anybody());

        String now = anybody.get(formerly).expect(308).header("Location");
        ApiResponse date = system.anybody().get(now).expect(200);
        assertThat(date.text("/id")).isEqualTo(party.text("/id"));
        assertThat(date.text("/name")).isEqualTo("Garden party");
        assertThat(date.at("/attendance/waitlisted").asInt()).isEqualTo(1);
        Api dan = Changes.after(made, system.as("dan"));
        assertThat(answer(dan, formerly).expect(308).header("Location")).endsWith(now + "/rsvp");
        assertThat(status(Changes.after(made, system.as("bob")), now)).isEqualTo("going");
        system.as("bob").delete(now + "/rsvp").expect(204);
        assertThat(status(system.as("carol"), now)).isEqualTo("going");

        String dates = "/api/series/" + made.text("/slug") + "/occurrences";
        ApiResponse cancelled = inFourWeeks(alice, dates, "cancel", ", \"reason\": \"The garden is closed\"");
        assertThat(cancelled.at("/changed")).hasSize(4);
        Api carol = Changes.after(cancelled, system.as("carol"));
        assertThat(answer(carol, now).expect(409).code()).isEqualTo("event-cancelled");
        ApiResponse reinstated = inFourWeeks(alice, dates, "reinstate", "");
        assertThat(reinstated.at("/changed")).hasSize(4);
        assertThat(status(Changes.after(reinstated, system.as("carol")), now)).isEqualTo("going");
    }

    @Test
    void areTakenIntoASeriesThatThereIsByWhoeverMayChangeBothAlone(RunningSystem system) {
        Api alice = system.as("alice");
        ApiResponse made =
                alice.post("/api/series", Series.weekly("Open Stage", 5)).expect(201);
        String dates = "/api/series/" + made.text("/slug") + "/occurrences/";
        String extra = Series.FIRST.plusDays(1) + "T19:00";
        String another = Series.FIRST.plusDays(2) + "T19:00";
        ApiResponse hers = alice.post("/api/events", EVENT.formatted("Jam", Series.FIRST.plusDays(1)))
                .expect(201);
        ApiResponse bobs = system.as("bob")
                .post("/api/events", EVENT.formatted("Recital", Series.FIRST.plusDays(2)))
                .expect(201);

        ApiResponse more = include(alice, dates + extra, hers);
        ApiResponse none = include(alice, dates + another, bobs);

        Api anybody = Changes.after(none, system.anybody());
        assertThat(anybody.get(dates + extra).expect(200).text("/id")).isEqualTo(hers.text("/id"));
        assertThat(anybody.get(dates + another).expect(200).text("/id")).isNotEqualTo(bobs.text("/id"));
        assertThat(Changes.after(more, system.anybody())
                        .get("/api/events/" + hers.text("/slug"))
                        .expect(308)
                        .header("Location"))
                .contains(made.text("/slug"));
        system.anybody().get("/api/events/" + bobs.text("/slug")).expect(200);
    }

    private static ApiResponse include(Api organiser, String date, ApiResponse event) {
        return organiser
                .with("If-Match", "*")
                .post(date + "/include", "{\"originEvent\": \"" + event.text("/id") + "\"}")
                .expect(200);
    }

    private static String from(ApiResponse event, String series) {
        return series.replaceFirst("\\{", "{\"originEvent\": \"" + event.text("/id") + "\", ");
    }

    private static ApiResponse inFourWeeks(Api organiser, String dates, String action, String more) {
        return organiser
                .with("If-Match", "*")
                .post(
                        dates + "/" + action,
                        "{\"from\": \"%s\", \"until\": \"%s\"%s}"
                                .formatted(Series.FIRST, Series.FIRST.plusWeeks(4), more))
                .expect(200);
    }

    private static ApiResponse answer(Api member, String event) {
        return member.put(event + "/rsvp", "{\"status\": \"going\"}");
    }

    private static String status(Api member, String event) {
        return member.get(event + "/rsvp").expect(200).text("/status");
    }
}
