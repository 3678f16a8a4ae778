package net.openmeet.journeys;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.journeys.Thing.Kind;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Await;

/** One of each thing of the {@link VisibilityTable}, and somebody for each role. All were public once, and have the name that they had then. */
final class VisibleWorld {

    /** An account, a group, an invitation that there isn't. */
    static final UUID NOBODY_ELSE = UUID.fromString("01960000-0000-7000-8000-00000000c401");

    private static final List<Who> OF_THE_DEMO = List.of(Who.ORGANISER, Who.GROUP_OWNER, Who.MEMBER, Who.STRANGER);
    private static final List<String> DEMO = List.of("alice", "bob", "carol", "dan");
    private static final List<Who> ANSWERED = List.of(Who.ATTENDEE, Who.WAITLISTED);
    private static final String TOKEN = "Version-Token";
    private static final String GOING = "{\"status\": \"going\"}";

    private final RunningSystem system;
    private final Map<Who, Api> people = new EnumMap<>(Who.class);
    private final Map<Who, UUID> accounts = new EnumMap<>(Who.class);
    private final Map<Who, String> secrets = new EnumMap<>(Who.class);
    private final Map<String, Map<String, String>> made = new HashMap<>();

    private VisibleWorld(RunningSystem system) {
        this.system = system;
    }

    static VisibleWorld of(RunningSystem system) {
        var world = new VisibleWorld(system);
        world.gather();
        for (String visibility : List.of("public", "unlisted", "private")) {
            world.made.put(Kind.GROUP + visibility, world.group(visibility));
        }
        for (String visibility : List.of("public", "members", "unlisted", "private", "group", "draft")) {
            Map<String, String> series = world.series(visibility);
            world.made.put(Kind.SERIES + visibility, series);
            world.made.put(Kind.DATES + visibility, series);
            if (!visibility.equals("draft")) {
                world.made.put(Kind.EVENT + visibility, world.event(visibility));
            }
        }
        return world;
    }

    Api as(Who who) {
        return Objects.requireNonNull(people.get(who));
    }

    UUID account(Who who) {
        return Objects.requireNonNull(accounts.get(who));
    }

    /** What is known of a thing: its names, today's and the former one, a word of its name, tags and tokens. */
    Map<String, String> of(Thing thing) {
        return Objects.requireNonNull(made.get(thing.kind() + thing.visibility()), thing.name());
    }

    /** A value of the group that series and events belong to. */
    String valueOfGroup(String value) {
        return Objects.requireNonNull(of(VisibilityTable.GROUP_OF_ALL).get(value));
    }

    /** The secret in the address of somebody's personal feed; one that there isn't of who has none. */
    String secret(Who who) {
        return secrets.getOrDefault(who, NOBODY_ELSE.toString());
    }

    private void gather() {
        people.put(Who.NOBODY, system.anybody());
        people.put(Who.SERVICE, system.anybody().with("Authorization", "Bearer " + system.tokenOfServices()));
        for (Who who : Who.values()) {
            if (who.isSignedIn()) {
                Api person = OF_THE_DEMO.contains(who) ? system.as(DEMO.get(OF_THE_DEMO.indexOf(who))) : somebody(who);
                people.put(who, person);
                accounts.put(
                        who, UUID.fromString(person.put("/api/me").expect(200).text("/id")));
                secrets.put(
                        who,
                        person.send("POST", "/api/calendar/feed", null, null)
                                .expect(201)
                                .text("/calendar/url")
                                .replaceFirst(".*/([^/]+)[.]ics", "$1"));
            }
        }
    }

    private Api somebody(Who who) {
        String address = who.word() + "-" + word() + "@example.org";
        return system.anybody().with("Authorization", "Bearer " + new Browser().tokenByMail(system, address));
    }

    private Map<String, String> group(String visibility) {
        String word = word();
        Api owner = as(Who.GROUP_OWNER).with("If-Match", "*");
        ApiResponse group = owner.post(
                        "/api/groups",
                        "{\"name\": \"%s\", \"visibility\": \"public\", \"joining\": \"open\"}".formatted(word))
                .expect(201);
        String path = "/api/groups/" + group.text("/slug");
        Map.of(
                        Who.ORGANISER, "organiser",
                        Who.MODERATOR, "moderator",
                        Who.MEMBER, "member",
                        Who.GUEST, "guest",
                        Who.BANNED, "banned")
                .forEach((who, role) -> {
                    as(who).put(path + "/membership", "").expect(200);
                    owner.put(path + "/members/" + account(who), "{\"role\": \"%s\"}".formatted(role))
                            .expect(200);
                });
        ApiResponse now = owner.patch(path, "{\"visibility\": \"%s\", \"joining\": \"request\"}".formatted(visibility))
                .expect(200);
        return values(word, group, now);
    }

    private Map<String, String> series(String visibility) {
        String word = word();
        Api alice = as(Who.ORGANISER).with("If-Match", "*");
        boolean draft = visibility.equals("draft");
        String request = Series.weekly(word, 1)
                .replace(
                        "\"visibility\"",
                        "\"groupId\": \"" + valueOfGroup("id") + "\", " + (draft ? "\"status\": \"draft\", " : "")
                                + "\"visibility\"")
                .replace(
                        "\"location\": {",
                        "\"onlineUriVisibility\": \"attendees\", \"location\": {" + online(word) + ", ");
        ApiResponse first = Await.value(
                "series-service knows that she is in the group",
                () -> Optional.of(alice.post("/api/series", request)).filter(answer -> answer.status() == 201));
        String path = "/api/series/" + first.text("/slug");
        ApiResponse organised = organised(path, alice);
        if (draft) {
            ApiResponse now = alice.get(path).expect(200);
            Map<String, String> values = values(word, first, now);
            values.put("key", key(now));
            return values;
        }
        for (Who who : ANSWERED) {
            Changes.after(organised, as(who)).put(path + "/followers/me", "{}").expect(200);
        }
        answered("/api/events/" + first.text("/slug") + "-" + Series.FIRST + "-1900", organised);
        ApiResponse now = alice.patch(path, "{\"visibility\": \"%s\"}".formatted(visibility))
                .expect(200);
        Map<String, String> values = values(word, first, now);
        values.put("token", now.hasHeader(TOKEN) ? now.header(TOKEN) : organised.header(TOKEN));
        values.put("key", key(now));
        return values;
    }

    /** The Idempotency-Key of something that its organiser did to a series. */
    private String key(ApiResponse series) {
        String key = UUID.randomUUID().toString();
        as(Who.ORGANISER)
                .with("If-Match", "*")
                .with("Idempotency-Key", key)
                .send("POST", "/api/series/" + series.text("/slug") + "/resume", null, null)
                .expect(200);
        return key;
    }

    private Map<String, String> event(String visibility) {
        String word = word();
        Api alice = as(Who.ORGANISER).with("If-Match", "*");
        String request = """
            {"name": "%s", "timeZone": "Europe/Berlin", "start": "%sT15:00", "duration": "PT6H", "capacity": 1, "groupId": "%s",
             "onlineUriVisibility": "attendees", "location": {"name": "Studio 1", %s}, "visibility": "public"}\
            """.formatted(word, Series.FIRST, valueOfGroup("id"), online(word));
        ApiResponse first = Await.value(
                "occurrence-service knows that she is in the group",
                () -> Optional.of(alice.post("/api/events", request)).filter(answer -> answer.status() == 201));
        String path = "/api/events/" + first.text("/slug");
        answered(path, organised(path, alice));
        ApiResponse now = alice.patch(path, "{\"visibility\": \"%s\"}".formatted(visibility))
                .expect(200);
        return values(word, first, now);
    }

    private ApiResponse organised(String path, Api owner) {
        owner.put(path + "/organisers/" + account(Who.HOST), "{\"role\": \"host\"}")
                .expect(200);
        return owner.put(path + "/organisers/" + account(Who.CO_ORGANISER), "{\"role\": \"co-organiser\"}")
                .expect(200);
    }

    private void answered(String event, ApiResponse written) {
        for (Who who : ANSWERED) {
            ApiResponse answer = Changes.after(written, as(who)).put(event + "/rsvp", GOING);
            if (!answer.text("/status").equals(who == Who.ATTENDEE ? "going" : "waitlisted")) {
                throw new AssertionError(answer.toString());
            }
        }
    }

    private static Map<String, String> values(String word, ApiResponse first, ApiResponse now) {
        Map<String, String> values = new HashMap<>();
        values.put("word", word);
        values.put("id", now.text("/id"));
        values.put("slug", now.text("/slug"));
        values.put("former", first.text("/slug"));
        values.put("tag", now.header("ETag"));
        return values;
    }

    /** Where it takes place for those who go, which others aren't told. */
    private static String online(String word) {
        return "\"onlineUri\": \"https://" + room(word) + ".example.org/\"";
    }

    /** A word of the address where those take part who go. */
    static String room(String word) {
        return word.replace('v', 'r');
    }

    private static String word() {
        return "v" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }
}
