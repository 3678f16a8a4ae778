package net.openmeet.journeys;

import java.util.Optional;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.Await;

/** Answers as members give them to dates, which attendance-service may not know yet. */
final class Answers {

    private static final String GOING = "{\"status\": \"going\"}";

    private Answers() {}

    /**
     * Wants to go, as soon as that can be said.
     *
     * @param rsvp the path of the date's RSVPs
     * @param status what comes of it
     */
    static void go(Api person, String rsvp, String status) {
        Await.until(
                rsvp + " takes answers",
                () -> Optional.of(person.put(rsvp, GOING))
                        .filter(answer -> answer.status() == 200)
                        .filter(answer -> answer.text("/status").equals(status))
                        .isPresent());
    }
}
