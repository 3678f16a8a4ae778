package net.openmeet.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import net.openmeet.journeys.Action.Way;
import net.openmeet.journeys.Thing.Kind;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;

/**
 * Asks for the cells of the {@link VisibilityTable}, several at a time. What is nothing to somebody has to be answered as what never was: the same
 * status, code and words, the same headers, whatever they send along.
 */
final class VisibilityWalk {

    private static final int AT_ONCE = 8;

    private static final String NEVER = "never-was-4711abcd";

    private static final String NO_WORD = "vnever4711abc";

    private static final Set<String> OF_THE_CONNECTION = Set.of("connection", "keep-alive");

    private final VisibleWorld world;
    private final Map<String, ApiResponse> ofWhatNeverWas = new ConcurrentHashMap<>();
    private final Map<String, String> known = new ConcurrentHashMap<>();
    private int cells;

    VisibilityWalk(VisibleWorld world) {
        this.world = world;
    }

    /** How many cells were asked. */
    int cells() {
        return cells;
    }

    /** What isn't as the table says, of things and actions. */
    List<String> over(Predicate<Thing> things, Predicate<Action> actions) {
        List<Callable<Optional<String>>> asked = new ArrayList<>();
        VisibilityTable.THINGS.stream()
                .filter(things)
                .forEach(thing -> VisibilityTable.ACTIONS.stream()
                        .filter(action -> action.kind() == thing.kind())
                        .filter(action -> isPossible(thing, action))
                        .filter(actions)
                        .forEach(action -> {
                            for (Who who : Who.values()) {
                                if (!(action.way().isForOthers()
                                        && expected(thing, action, who).equals("allowed"))) {
                                    asked.add(() -> ask(thing, action, who));
                                }
                            }
                        }));
        return findings(asked);
    }

    private List<String> findings(List<Callable<Optional<String>>> asked) {
        cells += asked.size();
        try (ExecutorService people =
                Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            return people.invokeAll(asked).stream()
                    .map(Future::resultNow)
                    .flatMap(Optional::stream)
                    .toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private Optional<String> ask(Thing thing, Action action, Who who) {
        ApiResponse answer = send(thing, action, who, false);
        String expected = expected(thing, action, who);
        return isSo(expected, answer, thing, action, who) && isDiscreet(answer, thing, who)
                ? Optional.empty()
                : Optional.of("%s: %s, %s, should be %s, but: %s"
                        .formatted(who.word(), thing.name(), action, expected, answer));
    }

    private boolean isPossible(Thing thing, Action action) {
        return switch (action.way()) {
            case FORMER_NAME -> !thing.isPublic() && !thing.visibility().equals("draft");
            case VERSION_TOKEN -> world.of(thing).containsKey("token");
            default -> true;
        };
    }

    /** In words. */
    private static String expected(Thing thing, Action action, Who who) {
        if (who == Who.SERVICE || (who == Who.NOBODY && !action.open())) {
            return "401";
        }
        if (action.way() == Way.FORMER_NAME) {
            return thing.leadsOn(who) ? "allowed" : "nothing";
        }
        if (thing.level(who).includes(action.needs())) {
            return "allowed";
        }
        return thing.level(who).includes(Level.SEES) ? "403" : "nothing";
    }

    private boolean isSo(String expected, ApiResponse answer, Thing thing, Action action, Who who) {
        String word = Objects.requireNonNull(world.of(thing).get("word"));
        return switch (expected) {
            case "nothing" -> answer.status() != 500 && isAsOfWhatNeverWas(answer, thing, action, who);
            case "allowed" ->
                answer.status() != 401
                        && answer.status() != 403
                        && answer.status() < 500
                        && !isAsOfWhatNeverWas(answer, thing, action, who);
            default ->
                answer.status() == Integer.parseInt(expected)
                        && !told(answer, thing).contains(word);
        };
    }

    /** Whether it tells those alone where to take part who go or organise it, and of the group those who know of that, or organise what it has. */
    private boolean isDiscreet(ApiResponse answer, Thing thing, Who who) {
        boolean isToldAll = thing.level(who).includes(Level.TOLD);
        return (isToldAll
                        || who == Who.ATTENDEE
                        || !unfolded(answer).contains(VisibleWorld.room(value(world.of(thing), "word"))))
                && (isToldAll
                        || VisibilityTable.GROUP_OF_ALL.level(who).includes(Level.SEES)
                        || !answer.body().contains(world.valueOfGroup("id")));
    }

    private boolean isAsOfWhatNeverWas(ApiResponse answer, Thing thing, Action action, Who who) {
        ApiResponse never = ofWhatNeverWas.computeIfAbsent(
                who + " " + action.kind() + " " + action + (action.way() == Way.PLAIN ? "" : thing.name()),
                ignored -> send(thing, action, who, true));
        return answer.status() == never.status()
                && headers(answer).equals(headers(never))
                && told(answer, thing).equals(told(never, thing));
    }

    /** But those of the connection, which ends now and then. */
    private static Set<String> headers(ApiResponse answer) {
        Set<String> names = answer.headerNames();
        names.removeAll(OF_THE_CONNECTION);
        return names;
    }

    private String told(ApiResponse answer, Thing thing) {
        Map<String, String> values = world.of(thing);
        return answer.body()
                .replace(Objects.requireNonNull(values.get("slug")), "*")
                .replace(Objects.requireNonNull(values.get("former")), "*")
                .replace(NEVER, "*");
    }

    private ApiResponse send(Thing thing, Action action, Who who, boolean never) {
        Map<String, String> values = world.of(thing);
        Api api = world.as(who);
        switch (action.way()) {
            case REFUSED -> api = api.with("If-Match", value(values, "tag"));
            case REPEATED -> api = api.with("If-Match", "*").with("Idempotency-Key", value(values, "key"));
            case KNOWN_ANSWER -> api = api.with("If-None-Match", knownTag(thing, action));
            case VERSION_TOKEN ->
                api = api.with("After-Version", value(values, "token")).with("Prefer", "wait=0");
            case PLAIN, FORMER_NAME -> {}
        }
        for (int i = 0; i < action.headers().size(); i += 2) {
            api = api.with(action.headers().get(i), action.headers().get(i + 1));
        }
        String name = never ? NEVER : value(values, action.way() == Way.FORMER_NAME ? "former" : "slug");
        String path = action.pattern()
                .replace("{slug}", isOfADate(action) ? name + "-" + Series.FIRST + "-1900" : name)
                .replace("{recurrenceId}", Series.FIRST + "T19:00")
                .replace("{version}", "1")
                .replaceAll("\\{[a-zA-Z]+}", VisibleWorld.NOBODY_ELSE.toString());
        return api.send(action.method(), path + action.query(), action.contentType(), action.body());
    }

    /** The entity tag of what the organiser is shown there; anything, of what has none for the organiser. */
    private String knownTag(Thing thing, Action action) {
        return known.computeIfAbsent(action.endpoint() + thing.name(), ignored -> {
            ApiResponse shown = send(thing, action.way(Way.PLAIN), Who.ORGANISER, false);
            return shown.hasHeader("ETag") ? shown.header("ETag") : "*";
        });
    }

    private static boolean isOfADate(Action action) {
        return action.kind() == Kind.DATES && action.pattern().startsWith("/api/events/");
    }

    /** What lists, searches, feeds and counts tell that they shouldn't, and don't tell that they should. */
    List<String> overLists() {
        Map<String, ApiResponse> seen = new ConcurrentHashMap<>();
        List<Callable<Optional<String>>> asked = new ArrayList<>();
        for (Search list : VisibilityTable.LISTS) {
            for (Who who : Who.values()) {
                VisibilityTable.THINGS.stream()
                        .filter(thing -> thing.kind() == list.kind())
                        .forEach(thing -> asked.add(() -> look(list, who, thing, seen)));
            }
        }
        return findings(asked);
    }

    private Optional<String> look(Search list, Who who, Thing thing, Map<String, ApiResponse> seen) {
        String word = value(world.of(thing), "word");
        ApiResponse answer = seen.computeIfAbsent(
                who + list.of(word),
                ignored -> find(list, who, word, world.valueOfGroup("id"), world.valueOfGroup("slug")));
        ApiResponse never = ofWhatNeverWas.computeIfAbsent(
                who + list.toString(), ignored -> find(list, who, NO_WORD, VisibleWorld.NOBODY_ELSE.toString(), NEVER));
        boolean isAsNever = answer.status() == never.status()
                && plain(answer, word, world.valueOfGroup("id"), world.valueOfGroup("slug"))
                        .equals(plain(never, NO_WORD, VisibleWorld.NOBODY_ELSE.toString(), NEVER));
        boolean found = list.isSearch() ? !isAsNever : unfolded(answer).contains(word);
        boolean isThere = answer.status() == 200;
        boolean isRight = list.isThereFor(who) == isThere
                && (isThere || isAsNever)
                && (found ? !list.hides(thing, who) : !list.shows(thing, who))
                && (list.toString().contains("{group}") || isDiscreet(answer, thing, who));
        return isRight
                ? Optional.empty()
                : Optional.of("%s: %s in %s, which %s, but: %s"
                        .formatted(
                                who.word(),
                                thing.name(),
                                list,
                                list.shows(thing, who) ? "has it" : "hasn't it",
                                answer));
    }

    private ApiResponse find(Search list, Who who, String word, String group, String slug) {
        return world.as(who)
                .get(list.of(word)
                        .replaceFirst("^GET ", "")
                        .replace("{group}", group)
                        .replace("{slug}", slug)
                        .replace("{secret}", world.secret(who)));
    }

    /** What is told without what was asked. */
    private static String plain(ApiResponse answer, String... asked) {
        String told = unfolded(answer);
        for (String name : asked) {
            told = told.replace(name, "*");
        }
        return told;
    }

    /** What is somebody's own, or made, is nothing that can be asked for without being somebody. */
    List<String> overWhatIsOnesOwn() {
        List<Callable<Optional<String>>> asked = new ArrayList<>();
        for (String endpoint : Objects.requireNonNull(VisibilityTable.OF_NO_THING.get(VisibilityTable.OWN_OR_MADE))) {
            for (Who who : List.of(Who.NOBODY, Who.SERVICE)) {
                asked.add(() -> {
                    String[] request = endpoint.replaceAll("\\{[a-z]+}", NEVER).split(" ", 2);
                    Api api = world.as(who);
                    ApiResponse answer = request[0].equals("POST")
                            ? api.send(request[0], request[1], contentType(endpoint), "{}")
                            : api.send(request[0], request[1], null, null);
                    return answer.status() == 401
                            ? Optional.empty()
                            : Optional.of("%s: should be 401, but: %s".formatted(who.word(), answer));
                });
            }
        }
        return findings(asked);
    }

    /** One that the endpoint takes. */
    private static String contentType(String endpoint) {
        return switch (endpoint) {
            case "POST /api/series/import" -> "text/calendar";
            case "POST /api/images" -> "image/png";
            default -> "application/json";
        };
    }

    /** Without the ends of lines that feeds put into anything that is long (RFC 5545, 3.1). */
    private static String unfolded(ApiResponse answer) {
        return answer.body().replace("\r\n ", "");
    }

    private static String value(Map<String, String> values, String name) {
        return Objects.requireNonNull(values.get(name), name);
    }
}
