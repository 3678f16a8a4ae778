package net.openmeet.launcher.command;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import net.openmeet.launcher.CommandException;
import tools.jackson.databind.JsonNode;

/**
 * The people and series that a new system begins with, so that there is something to look at: Alice's Tuesday Yoga in Berlin with a full date, one that is
 * cancelled and one that was moved, Bob's Last Friday Drinks, and a group. Made as anybody would make it, through the gateway.
 */
final class DemoWorld {

    private static final String YOGA = "/api/series/tuesday-yoga";
    private static final String DRINKS = "/api/series/last-friday-drinks";
    private static final String GROUP = "/api/groups/berlin-movers";
    private static final String GOING = "{\"status\": \"going\"}";
    private static final String ASKED_LATER = "/api/(events|series/[^/]+)/.+";

    /** Who asks for another person's versions, of what they follow or answered, waits for nothing. */
    private static final String EVERYBODYS = "(series|occurrence)/.+";

    private static final int MOST_TRIES = 10;

    private final GatewayClient gateway;
    private final LocalDate today;
    private final Duration pause;
    private final Map<String, String> tokens = new LinkedHashMap<>();
    private final Map<String, String> versions = new LinkedHashMap<>();

    /**
     * A world around a day.
     *
     * @param pause before something is tried again that a service doesn't know of yet
     */
    DemoWorld(GatewayClient gateway, LocalDate today, Duration pause) {
        this.gateway = gateway;
        this.today = today;
        this.pause = pause;
    }

    /** @throws CommandException where something of it is refused */
    void seed() {
        yoga(group());
        drinks();
    }

    /** Its id. */
    private String group() {
        JsonNode group = send("alice", "POST", "/api/groups", """
                {"name": "Berlin Movers", "description": "We move, indoors and out. Everybody is welcome, whatever shape they are in.",
                 "rules": "Be kind. Say no in time if you can't come.", "tags": ["yoga", "outdoors"], "joining": "open"}""");
        for (String person : new String[] {"bob", "carol", "dan"}) {
            send(person, "PUT", GROUP + "/membership", "");
        }
        send("alice", "POST", GROUP + "/announcements", """
                {"title": "Yoga begins again", "text": "From this week on we meet every Tuesday at seven. Bring a mat if you have one."}""");
        return group.path("id").asString("");
    }

    private void yoga(String group) {
        LocalDate next = today.plusDays(2).with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
        eventually(() -> send("alice", "POST", "/api/series", """
                {"name": "Tuesday Yoga", "description": "All levels.", "timeZone": "Europe/Berlin", "start": "%sT19:00", "duration": "PT1H30M",
                 "recurrence": {"rrules": ["FREQ=WEEKLY;BYDAY=TU"]}, "visibility": "public", "groupId": "%s",
                 "template": {"capacity": 12, "tags": ["yoga"], "location": {"name": "Studio 1", "address": {"street": "Karl-Marx-Straße 8", "postalCode": "12043", "locality": "Berlin"}}}}""".formatted(next.minusWeeks(4), group)));
        send("alice", "PATCH", YOGA, """
                {"description": "All levels. We have mats to lend; bring warm socks.\\n\\nTea afterwards."}""");
        follow("bob", YOGA);
        follow("carol", YOGA);
        send("carol", "PUT", YOGA + "/standing-answer", "{\"guests\": 0}");
        LocalDate full = next.plusWeeks(1);
        send("alice", "PATCH", date(full), "{\"capacity\": 2}");
        for (String person : new String[] {"alice", "bob", "dan"}) {
            send(person, "PUT", answer(full), GOING);
        }
        send("bob", "PUT", answer(next), "{\"status\": \"going\", \"guests\": 1}");
        send("dan", "PUT", answer(next), "{\"status\": \"interested\"}");
        LocalDate off = next.plusWeeks(2);
        send("dan", "PUT", answer(off), GOING);
        send("alice", "POST", date(off) + "/cancel", "{\"reason\": \"The studio is being painted.\"}");
        LocalDate moved = next.plusWeeks(3);
        send("alice", "PATCH", date(moved), """
                {"start": "%sT18:30", "location": {"name": "Studio 2"}}""".formatted(moved.plusDays(1)));
    }

    private void drinks() {
        LocalDate next = today.plusDays(1).with(TemporalAdjusters.lastInMonth(DayOfWeek.FRIDAY));
        send("bob", "POST", "/api/series", """
                {"name": "Last Friday Drinks", "description": "The week is over. Come by, with whom you like.", "timeZone": "Europe/Berlin",
                 "start": "%sT20:00", "duration": "PT3H", "recurrence": {"rrules": ["FREQ=MONTHLY;BYDAY=-1FR"]}, "visibility": "public",
                 "template": {"tags": ["drinks"], "location": {"name": "Zum Anker", "address": {"locality": "Berlin"}}}}""".formatted(next));
        follow("alice", DRINKS);
        follow("dan", DRINKS);
    }

    private void follow(String person, String series) {
        send(person, "PUT", series + "/followers/me", "{}");
    }

    private static String date(LocalDate day) {
        return YOGA + "/occurrences/" + day + "T19:00";
    }

    private static String answer(LocalDate day) {
        return "/api/events/tuesday-yoga-" + day + "-1900/rsvp";
    }

    /** Others than the series itself have to hear first of what was written before. */
    private JsonNode send(String person, String method, String path, String body) {
        return path.matches(ASKED_LATER)
                ? eventually(() -> sendOnce(person, method, path, body))
                : sendOnce(person, method, path, body);
    }

    private JsonNode sendOnce(String person, String method, String path, String body) {
        String token = tokens.computeIfAbsent(person, gateway::token);
        HttpRequest.Builder request = HttpRequest.newBuilder(gateway.uri(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", method.equals("PATCH") ? "application/merge-patch+json" : "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (method.equals("PATCH") || path.endsWith("/cancel")) {
            request.header("If-Match", "*");
        }
        if (!versions.isEmpty() && path.matches(ASKED_LATER)) {
            request.header("After-Version", String.join(", ", versions.values()));
        }
        GatewayClient.Answer answer = gateway.send(request);
        answer.versions().stream()
                .filter(version -> version.matches(EVERYBODYS))
                .forEach(version -> versions.put(version.substring(0, version.lastIndexOf('/')), version));
        return answer.body();
    }

    /** What a service refuses that hasn't heard of it yet. */
    private JsonNode eventually(Supplier<JsonNode> attempt) {
        for (int tries = 1; ; tries++) {
            try {
                return attempt.get();
            } catch (CommandException refused) {
                if (tries == MOST_TRIES) {
                    throw refused;
                }
                await();
            }
        }
    }

    private void await() {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw CommandException.failed("Interrupted");
        }
    }
}
