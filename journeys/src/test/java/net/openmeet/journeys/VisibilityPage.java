package net.openmeet.journeys;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.openmeet.journeys.Thing.Kind;

/** docs/visibility.md, as the {@link VisibilityTable} says it. */
final class VisibilityPage {

    private static final String BEGINNING = """
        # Visibility

        Who may do what with what, in all services. Written by `VisibilityPageTest` from `VisibilityTable`, which `VisibilityJourney` holds the running system to, cell by cell and
        through the gateway; to change it, change the table, and have the page written anew with `-Dopenmeet.visibility.write` ([0065](adr/0065-a-table-of-who-sees-what.md)).

        A thing that is nothing to somebody is answered as one that never was: the same status, code, words and headers, whatever is sent along. What is seen and may not be done is 403; without
        a token everything but reading is 401. Each level may do what those before it may:
        """;

    private VisibilityPage() {}

    static String text() {
        List<String> lines = new ArrayList<>(BEGINNING.lines().toList());
        lines.add("");
        lines.add("| Level | What it means |");
        lines.add("|---|---|");
        for (Level level : Level.values()) {
            lines.add("| %s | %s |".formatted(level.word(), level.meaning()));
        }
        things(lines);
        for (Kind kind : Kind.values()) {
            actions(kind, lines);
        }
        lists(lines);
        others(lines);
        return String.join("\n", lines) + "\n";
    }

    private static void things(List<String> lines) {
        lines.add("");
        lines.add("## Who is what to what");
        lines.add("");
        lines.add(
                "A *stranger* is signed in and has nothing to do with it. An *attendee* goes there, *waitlisted* waits"
                        + " to. *Banned*, *guest*, *member*, *moderator* and *group owner* are that in the group that the"
                        + " series belong to, of which the organiser is an organiser. *Host*, *co-organiser* and"
                        + " *organiser* are that of the thing itself. A *service* is OpenMeet's own, with the token that"
                        + " its client credentials get: what it has to know it is told on topics, so all of this answers"
                        + " it 401, and what services ask each other has no route.");
        lines.add("");
        lines.add("| Thing | In lists | "
                + Arrays.stream(Who.values()).map(Who::word).collect(Collectors.joining(" | ")) + " |");
        lines.add("|---|---|" + "---|".repeat(Who.values().length));
        for (Thing thing : VisibilityTable.THINGS) {
            lines.add("| %s | %s | %s |"
                    .formatted(
                            thing.name(),
                            inLists(thing),
                            Arrays.stream(Who.values())
                                    .map(who -> thing.level(who).word())
                                    .collect(Collectors.joining(" | "))));
        }
    }

    private static String inLists(Thing thing) {
        if (thing.isPublic()) {
            return "yes";
        }
        return thing.isListed(Who.STRANGER) ? "signed in" : "–";
    }

    private static void actions(Kind kind, List<String> lines) {
        lines.add("");
        lines.add("## " + kind.title());
        lines.add("");
        lines.add("| Needs | Endpoint |");
        lines.add("|---|---|");
        VisibilityTable.ACTIONS.stream()
                .filter(action -> action.kind() == kind)
                .forEach(action -> lines.add("| %s%s | `%s`%s |"
                        .formatted(
                                action.needs().word(),
                                action.open() ? ", also without a token" : "",
                                action.endpoint() + action.query(),
                                action.way().words().isEmpty()
                                        ? ""
                                        : " " + action.way().words())));
    }

    private static void lists(List<String> lines) {
        lines.add("");
        lines.add("## Lists, searches, feeds and counts");
        lines.add("");
        lines.add("A search for something that isn't there is answered as one for a word that nothing has, a list of a"
                + " group that somebody doesn't know as that of none. One's own have nothing of what was seen,"
                + " answered or followed once, and isn't seen any more.");
        lines.add("");
        lines.add("| Of | Endpoint | Has |");
        lines.add("|---|---|---|");
        VisibilityTable.LISTS.forEach(list -> lines.add("| %s | `%s` | %s |"
                .formatted(list.kind().title(), list, list.has().words())));
    }

    private static void others(List<String> lines) {
        lines.add("");
        lines.add("## About nothing of somebody else's");
        lines.add("");
        lines.add("| Whose | Endpoint |");
        lines.add("|---|---|");
        new TreeMap<>(VisibilityTable.OF_NO_THING)
                .forEach((whose, endpoints) ->
                        endpoints.forEach(endpoint -> lines.add("| %s | `%s` |".formatted(whose, endpoint))));
        VisibilityTable.BRANCHES_OF_NO_THING.forEach(
                branch -> lines.add("| one's own account, and how somebody signs in | `%s…` |".formatted(branch)));
    }
}
