package net.openmeet.journeys;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import net.openmeet.journeys.Action.Way;
import net.openmeet.journeys.Thing.Kind;
import net.openmeet.journeys.VisibilityTable.Search;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;

/**
 * Asks for the cells of the {@link VisibilityTable}. What is nothing to somebody has to be answered as what never was: the same status, code and words,
 * the same headers, whatever they send along.
 */
final class VisibilityWalk {

    private static final String NEVER = "never-was-4711abcd";

    private static final String NO_WORD = "vnever4711abc";

    private static final Set<String> OF_THE_CONNECTION = Set.of("connection", "keep-alive");

    private final VisibleWorld world;
    private final String key;
    private final Map<String, ApiResponse> ofWhatNeverWas = new HashMap<>();
    private int cells;

    /** @param key an Idempotency-Key that the organiser has used */
    VisibilityWalk(VisibleWorld world, String key) {
        this.world = world;
        this.key = key;
    }

    /** How many cells were asked. */
    int cells() {
        return cells;
    }

    /** What isn't as the table says, of things and actions. */
    List<String> over(Predicate<Thing> things, Predicate<Action> actions) {
        List<String> findings = new ArrayList<>();
        VisibilityTable.THINGS.stream()
                .filter(things)
                .forEach(thing -> VisibilityTable.ACTIONS.stream()
                        .filter(action -> action.kind() == thing.kind())
                        .filter(actions)
                        .forEach(action -> ask(thing, action, findings)));
        return findings;
    }

    private void ask(Thing thing, Action action, List<String> findings) {
        if (!isPossible(thing, action)) {
            return;
        }
        for (Who who : Who.values()) {
            boolean may = thing.level(who).includes(action.needs());
            if (!(action.way().isForOthers() && may && who != Who.NOBODY)) {
                cells++;
                ApiResponse answer = send(thing, action, who, false);
                String expected = expected(thing, action, who);
                if (!isSo(expected, answer, thing, action, who)) {
                    findings.add("%s: %s, %s, should be %s, but: %s"
                            .formatted(who.word(), thing.name(), action, expected, answer));
                }
            }
        }
    }

    private boolean isPossible(Thing thing, Action action) {
        return switch (action.way()) {
            case FORMER_NAME -> !thing.isListed() && !thing.visibility().equals("draft");
            case VERSION_TOKEN -> world.of(thing).containsKey("token");
            default -> true;
        };
    }

    /** In words. */
    private static String expected(Thing thing, Action action, Who who) {
        if (who == Who.NOBODY && !action.open()) {
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
            case REPEATED -> api = api.with("If-Match", "*").with("Idempotency-Key", key);
            case KNOWN_ANSWER -> api = api.with("If-None-Match", value(values, "shownTag"));
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

    private static boolean isOfADate(Action action) {
        return action.kind() == Kind.DATES && action.pattern().startsWith("/api/events/");
    }

    /** What lists, searches, feeds and counts tell that they shouldn't, and don't tell that they should. */
    List<String> overLists() {
        List<String> findings = new ArrayList<>();
        for (Search list : VisibilityTable.LISTS) {
            for (Who who : Who.values()) {
                for (Thing thing : VisibilityTable.THINGS) {
                    if (thing.kind() == list.kind() && !(who == Who.NOBODY && !list.toAll())) {
                        cells++;
                        look(list, who, thing, findings);
                    }
                }
            }
        }
        return findings;
    }

    private void look(Search list, Who who, Thing thing, List<String> findings) {
        String word = value(world.of(thing), "word");
        String path = list.endpoint().replaceFirst("^GET ", "") + list.query();
        ApiResponse answer = world.as(who).get(path.replace("{word}", word)).expect(200);
        boolean found = path.contains("{word}")
                ? !isAsOfAWordThatNeverWas(answer, word, who, path)
                : answer.body().contains(word);
        boolean forAll = list.toAll() && thing.isListed();
        boolean hidden = list.toAll() ? !thing.isListed() : thing.level(who) == Level.NOTHING;
        if ((forAll && !found) || (hidden && found)) {
            findings.add("%s: %s in %s, which %s, but: %s"
                    .formatted(who.word(), thing.name(), path, forAll ? "has it" : "hasn't", answer));
        }
    }

    /** Whether a search says the same of it as of a word that nothing has: no date, no count. */
    private boolean isAsOfAWordThatNeverWas(ApiResponse answer, String word, Who who, String path) {
        ApiResponse never = ofWhatNeverWas.computeIfAbsent(
                who + path, ignored -> world.as(who).get(path.replace("{word}", NO_WORD)));
        return unfolded(answer).replace(word, "*").equals(unfolded(never).replace(NO_WORD, "*"));
    }

    /** Without the ends of lines that feeds put into anything that is long (RFC 5545, 3.1). */
    private static String unfolded(ApiResponse answer) {
        return answer.body().replace("\r\n ", "");
    }

    private static String value(Map<String, String> values, String name) {
        return Objects.requireNonNull(values.get(name), name);
    }
}
