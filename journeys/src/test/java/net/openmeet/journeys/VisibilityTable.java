package net.openmeet.journeys;

import static net.openmeet.journeys.Level.ANSWERED;
import static net.openmeet.journeys.Level.BELONGS;
import static net.openmeet.journeys.Level.CHANGES;
import static net.openmeet.journeys.Level.INVITES;
import static net.openmeet.journeys.Level.OWNS;
import static net.openmeet.journeys.Level.SEES;
import static net.openmeet.journeys.Level.TOLD;
import static net.openmeet.journeys.Who.ATTENDEE;
import static net.openmeet.journeys.Who.CO_ORGANISER;
import static net.openmeet.journeys.Who.GROUP_OWNER;
import static net.openmeet.journeys.Who.GUEST;
import static net.openmeet.journeys.Who.HOST;
import static net.openmeet.journeys.Who.MEMBER;
import static net.openmeet.journeys.Who.MODERATOR;
import static net.openmeet.journeys.Who.ORGANISER;
import static net.openmeet.journeys.Who.WAITLISTED;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.openmeet.journeys.Action.Way;
import net.openmeet.journeys.Thing.Kind;

/**
 * Who may do what with what, through which endpoints: the one place that says so for the whole system. {@link VisibilityPage} writes docs/visibility.md
 * from it, {@link VisibilityJourney} asks the system for each cell. A new visibility is a line of {@link #THINGS}, a new endpoint a line of {@link #ACTIONS},
 * {@link #LISTS} or {@link #OF_NO_THING}.
 */
final class VisibilityTable {

    private static final String PAUSE = "{\"from\": \"2036-12-01\", \"until\": \"2036-12-08\"}";
    private static final String APRIL = "{\"from\": \"2036-04-01\", \"until\": \"2036-05-01\"}";
    private static final String LATER_IN_APRIL = APRIL.replace("}", ", \"by\": \"PT1H\"}");
    private static final String LATER = "{\"start\": \"2036-08-11T15:00\"}";
    private static final String AS_HOST = "{\"role\": \"host\"}";
    private static final String GOING = "{\"status\": \"going\"}";
    private static final String APPROVAL =
            "{\"approved\": true, \"members\": [{\"accountId\": \"" + VisibleWorld.NOBODY_ELSE + "\"}]}";
    private static final String NO_GROUP = "{\"groupId\": \"" + VisibleWorld.NOBODY_ELSE + "\"}";
    private static final String TO_NOBODY = "{\"to\": \"" + VisibleWorld.NOBODY_ELSE + "\"}";
    private static final String NOBODY_ELSE = "{\"account\": \"" + VisibleWorld.NOBODY_ELSE + "\"}";
    private static final String ANNOUNCEMENT = "{\"title\": \"New room\", \"text\": \"We meet in Studio 2.\"}";
    private static final String CONTACT = "{\"subject\": \"A question\", \"text\": \"Is it open?\"}";
    /** Why something is about nothing of somebody else's: whoever asks for it has to be somebody. */
    static final String OWN_OR_MADE = "one's own, or made";

    private static final String NO_DATES =
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//journeys//EN\r\nEND:VCALENDAR\r\n";

    /** What series and events belong to that have a group. */
    static final Thing GROUP_OF_ALL = joined(Thing.of("private group", Kind.GROUP, "private"));

    static final List<Thing> THINGS = Stream.of(
                    series("public", VisibilityTable::forEverybody),
                    series("members", VisibilityTable::forMembers),
                    series("unlisted", VisibilityTable::forEverybody),
                    series("private", thing -> thing),
                    series("group", thing -> thing.with(SEES, GUEST, MEMBER, MODERATOR)),
                    Stream.of(
                            organised(Thing.of("draft of a series", Kind.SERIES, "draft")),
                            Thing.of("dates of a draft", Kind.DATES, "draft")),
                    event("public", VisibilityTable::forEverybody),
                    event("members", VisibilityTable::forMembers),
                    event("unlisted", VisibilityTable::forEverybody),
                    event("private", thing -> thing),
                    event("group", thing -> thing.with(SEES, GUEST, MEMBER, MODERATOR)),
                    Stream.of(
                            joined(forEverybody(Thing.of("public group", Kind.GROUP, "public"))),
                            joined(forEverybody(Thing.of("unlisted group", Kind.GROUP, "unlisted"))),
                            GROUP_OF_ALL))
            .flatMap(things -> things)
            .toList();

    static final List<Action> ACTIONS = Stream.of(
                    under(
                            Kind.SERIES,
                            "/api/series/{slug}",
                            sees("GET", "").byAnybody(),
                            sees("GET", "").byAnybody().way(Way.FORMER_NAME),
                            sees("GET", "").byAnybody().way(Way.KNOWN_ANSWER),
                            sees("GET", "/dates").byAnybody(),
                            sees("GET", "/dates").byAnybody().way(Way.FORMER_NAME),
                            sees("GET", "/dates").byAnybody().way(Way.KNOWN_ANSWER),
                            sees("GET", "/organisers").byAnybody(),
                            sees("GET", "/organisers/{account}").byAnybody(),
                            sees("GET", "/group"),
                            sees("GET", "/restriction"),
                            sees("GET", "/transfer"),
                            sees("POST", "/transfer/accept"),
                            sees("POST", "/transfer/decline"),
                            changes("GET", "/changes"),
                            changes("PATCH", "").patch("{}").stale(),
                            changes("PATCH", "").patch("{}").way(Way.REFUSED),
                            changes("POST", "/publish").stale(),
                            changes("POST", "/end").stale(),
                            changes("POST", "/pause").json(PAUSE).stale(),
                            changes("POST", "/resume").stale(),
                            changes("POST", "/resume").way(Way.REPEATED),
                            changes("POST", "/changes/{version}/undo").stale(),
                            changes("POST", "/phases/{recurrenceId}/merge").stale(),
                            changes("POST", "/occurrences/{recurrenceId}/exclude")
                                    .stale(),
                            changes("POST", "/occurrences/{recurrenceId}/include")
                                    .stale(),
                            changes("POST", "/occurrences/exclude")
                                    .body("text/calendar", NO_DATES)
                                    .stale(),
                            owns("PUT", "/organisers/{account}").json(AS_HOST).way(Way.REFUSED),
                            owns("DELETE", "/organisers/{account}"),
                            owns("PUT", "/group").json(NO_GROUP).way(Way.REFUSED),
                            changes("DELETE", "/group").way(Way.REFUSED),
                            owns("POST", "/transfer").json(TO_NOBODY).way(Way.REFUSED),
                            owns("DELETE", "/transfer"),
                            owns("DELETE", "").stale(),
                            owns("DELETE", "").way(Way.REFUSED)),
                    under(
                            Kind.DATES,
                            "/api/series/{slug}",
                            sees("GET", "/occurrences").byAnybody(),
                            sees("GET", "/occurrences").byAnybody().way(Way.FORMER_NAME),
                            sees("GET", "/occurrences").byAnybody().way(Way.VERSION_TOKEN),
                            sees("GET", "/occurrences/{recurrenceId}").byAnybody(),
                            sees("GET", "/occurrences/{recurrenceId}")
                                    .byAnybody()
                                    .way(Way.KNOWN_ANSWER),
                            sees("PUT", "/occurrences/{recurrenceId}"),
                            sees("GET", "/calendar.ics").byAnybody(),
                            sees("GET", "/calendar.ics").byAnybody().way(Way.FORMER_NAME),
                            sees("GET", "/calendar.ics").byAnybody().way(Way.KNOWN_ANSWER),
                            sees("GET", "/calendar.json").byAnybody(),
                            sees("GET", "/calendar.json").byAnybody().way(Way.KNOWN_ANSWER),
                            sees("GET", "/followers/count").byAnybody(),
                            sees("GET", "/followers/count").byAnybody().way(Way.FORMER_NAME),
                            sees("GET", "/followers/count").byAnybody().way(Way.VERSION_TOKEN),
                            sees("GET", "/followers/me"),
                            sees("PUT", "/followers/me").json("{}").way(Way.REFUSED),
                            answered("DELETE", "/followers/me").stale(),
                            told("GET", "/followers"),
                            sees("GET", "/standing-answer"),
                            sees("PUT", "/standing-answer").json("{}").way(Way.REFUSED),
                            sees("PUT", "/standing-answer/exceptions/{recurrenceId}")
                                    .way(Way.REFUSED),
                            sees("DELETE", "/standing-answer/exceptions/{recurrenceId}")
                                    .way(Way.REFUSED),
                            sees("DELETE", "/standing-answer"),
                            sees("POST", "/contact").json(CONTACT).way(Way.REFUSED),
                            told("GET", "/contact"),
                            told("PUT", "/contact/blocks/{account}"),
                            told("DELETE", "/contact/blocks/{account}"),
                            changes("GET", "/changes/{version}"),
                            changes("GET", "/occurrences/changes"),
                            changes("GET", "/occurrences/changes/{changeId}"),
                            changes("POST", "/occurrences/changes/{changeId}/undo")
                                    .stale(),
                            changes("POST", "/changes/preview").json("{}"),
                            changes("PATCH", "/occurrences/{recurrenceId}")
                                    .patch("{}")
                                    .stale(),
                            changes("POST", "/occurrences/{recurrenceId}/revert")
                                    .stale(),
                            changes("POST", "/occurrences/{recurrenceId}/cancel")
                                    .stale(),
                            changes("POST", "/occurrences/{recurrenceId}/reinstate")
                                    .stale(),
                            changes("POST", "/occurrences/{recurrenceId}/reschedule")
                                    .json(LATER)
                                    .stale(),
                            changes("PATCH", "/occurrences")
                                    .query("?from=2036-04-01&until=2036-05-01")
                                    .patch("{}")
                                    .stale(),
                            changes("POST", "/occurrences/cancel").json(APRIL).stale(),
                            changes("POST", "/occurrences/reinstate")
                                    .json(APRIL)
                                    .stale(),
                            changes("POST", "/occurrences/move")
                                    .json(LATER_IN_APRIL)
                                    .stale()),
                    answered(Kind.DATES),
                    answered(Kind.EVENT),
                    under(
                            Kind.EVENT,
                            "/api/events/{slug}",
                            sees("GET", "/organisers").byAnybody(),
                            sees("GET", "/organisers/{account}").byAnybody(),
                            sees("GET", "/group"),
                            sees("GET", "/restriction"),
                            sees("POST", "/contact").json(CONTACT).way(Way.REFUSED),
                            told("GET", "/contact"),
                            told("PUT", "/contact/blocks/{account}"),
                            told("DELETE", "/contact/blocks/{account}"),
                            owns("PUT", "/group").json(NO_GROUP).way(Way.REFUSED),
                            changes("DELETE", "/group").way(Way.REFUSED),
                            changes("PATCH", "").patch("{}").stale(),
                            changes("PATCH", "").patch("{}").way(Way.REFUSED),
                            changes("POST", "/changes/preview").json("{}"),
                            changes("POST", "/revert").stale(),
                            changes("POST", "/exclude").stale(),
                            changes("POST", "/include").stale(),
                            changes("POST", "/cancel").stale(),
                            changes("POST", "/reinstate").stale(),
                            changes("POST", "/reschedule").json(LATER).stale(),
                            owns("PUT", "/organisers/{account}").json(AS_HOST).way(Way.REFUSED),
                            owns("DELETE", "/organisers/{account}"),
                            owns("DELETE", "").stale(),
                            owns("DELETE", "").way(Way.REFUSED)),
                    under(
                            Kind.GROUP,
                            "/api/groups/{slug}",
                            sees("GET", "").byAnybody(),
                            sees("GET", "").byAnybody().way(Way.FORMER_NAME),
                            sees("GET", "").byAnybody().way(Way.KNOWN_ANSWER),
                            sees("GET", "/restriction"),
                            sees("GET", "/membership"),
                            sees("PUT", "/membership").way(Way.REFUSED),
                            sees("DELETE", "/membership").way(Way.REFUSED),
                            sees("GET", "/request"),
                            sees("PUT", "/request").json("{}").way(Way.REFUSED),
                            sees("DELETE", "/request"),
                            sees("GET", "/transfer"),
                            sees("POST", "/transfer/accept"),
                            sees("POST", "/transfer/decline"),
                            sees("GET", "/activity").byAnybody(),
                            sees("GET", "/activity").byAnybody().way(Way.FORMER_NAME),
                            told("GET", "/members"),
                            told("GET", "/members/{account}"),
                            belongs("GET", "/permissions"),
                            belongs("GET", "/announcements"),
                            belongs("GET", "/announcements/{id}"),
                            invites("POST", "/announcements").json(ANNOUNCEMENT).way(Way.REFUSED),
                            invites("PUT", "/announcements/{id}")
                                    .json(ANNOUNCEMENT)
                                    .stale(),
                            invites("DELETE", "/announcements/{id}").stale(),
                            sees("POST", "/contact").json(CONTACT).way(Way.REFUSED),
                            invites("GET", "/contact"),
                            invites("PUT", "/contact/blocks/{account}"),
                            invites("DELETE", "/contact/blocks/{account}"),
                            invites("GET", "/invitations"),
                            invites("POST", "/invitations").json("{}").way(Way.REFUSED),
                            invites("DELETE", "/invitations/{id}"),
                            changes("GET", "/requests"),
                            changes("POST", "/requests/{account}/approve"),
                            changes("POST", "/requests/{account}/decline").json("{}"),
                            changes("PUT", "/members/{account}")
                                    .json("{\"role\": \"banned\"}")
                                    .way(Way.REFUSED),
                            changes("DELETE", "/members/{account}"),
                            owns("PATCH", "").patch("{}").stale(),
                            owns("PATCH", "/permissions")
                                    .patch("{\"roles\": {}}")
                                    .stale(),
                            owns("POST", "/restore").stale(),
                            owns("POST", "/transfer").json(NOBODY_ELSE).way(Way.REFUSED),
                            owns("DELETE", "/transfer"),
                            owns("DELETE", "").stale()))
            .flatMap(actions -> actions)
            .toList();

    /** Lists, searches, feeds and counts. */
    static final List<Search> LISTS = List.of(
            new Search("GET /api/series", "?limit=200", Kind.SERIES, Search.Has.LISTED),
            new Search("GET /api/series", "?organiser=me&limit=200", Kind.SERIES, Search.Has.OWN),
            new Search("GET /api/series", "?owner=me&limit=200", Kind.SERIES, Search.Has.OWN),
            new Search("GET /api/series", "?group={group}&limit=200", Kind.SERIES, Search.Has.OF_GROUP),
            new Search("GET /api/groups/{slug}/activity", "?limit=200", Kind.SERIES, Search.Has.OF_GROUP),
            new Search("GET /api/following", "?limit=200", Kind.DATES, Search.Has.OWN),
            new Search("GET /api/calendar/public", "?q={word}", Kind.DATES, Search.Has.LISTED),
            new Search("GET /api/calendar/public/series", "?q={word}", Kind.DATES, Search.Has.LISTED),
            new Search("GET /api/calendar/public.ics", "?q={word}", Kind.DATES, Search.Has.PUBLIC),
            new Search("GET /api/calendar/public", "?q={word}", Kind.EVENT, Search.Has.LISTED),
            new Search("GET /api/calendar/public.ics", "?q={word}", Kind.EVENT, Search.Has.PUBLIC),
            new Search("GET /api/calendar", "?limit=200", Kind.DATES, Search.Has.OWN),
            new Search("GET /api/calendar", "?limit=200", Kind.EVENT, Search.Has.OWN),
            new Search("GET /api/calendar", "?group={group}&limit=200", Kind.DATES, Search.Has.OF_GROUP),
            new Search("GET /api/calendar", "?group={group}&limit=200", Kind.EVENT, Search.Has.OF_GROUP),
            new Search("GET /api/calendar/groups/{group}.ics", "", Kind.DATES, Search.Has.NOTHING),
            new Search("GET /api/calendar/groups/{group}.ics", "", Kind.EVENT, Search.Has.NOTHING),
            new Search("GET /api/calendar/feeds/{secret}.ics", "", Kind.DATES, Search.Has.OWN),
            new Search("GET /api/calendar/feeds/{secret}.ics", "", Kind.EVENT, Search.Has.OWN),
            new Search("GET /api/groups", "?limit=200", Kind.GROUP, Search.Has.LISTED),
            new Search("GET /api/groups", "?member=me&limit=200", Kind.GROUP, Search.Has.OWN));

    /** Endpoints that are about nothing of somebody else's, by why that is so. */
    static final Map<String, List<String>> OF_NO_THING = Map.of(
            OWN_OR_MADE,
            List.of(
                    "POST /api/series",
                    "POST /api/series/import",
                    "GET /api/transfers",
                    "POST /api/events",
                    "GET /api/calendar/feed",
                    "POST /api/calendar/feed",
                    "DELETE /api/calendar/feed",
                    "POST /api/groups",
                    "GET /api/groups/transfers",
                    "GET /api/groups/invitations",
                    "GET /api/notifications",
                    "GET /api/notifications/unread",
                    "GET /api/notifications/stream",
                    "PUT /api/notifications/read",
                    "PUT /api/notifications/{id}/read",
                    "GET /api/notifications/preferences",
                    "PUT /api/notifications/preferences",
                    "POST /api/images",
                    "GET /api/images",
                    "DELETE /api/images/{hash}",
                    "POST /api/reports"),
            "moderators of the instance",
            List.of(
                    "GET /api/reports",
                    "POST /api/reports/{id}/take",
                    "POST /api/reports/{id}/decision",
                    "DELETE /api/moderation/restrictions/{thing}",
                    "GET /api/moderation/log",
                    "GET /api/moderation/denylist",
                    "POST /api/moderation/denylist",
                    "DELETE /api/moderation/denylist/{id}"),
            "whoever knows the secret in its path",
            List.of(
                    "GET /api/groups/invitations/{key}",
                    "POST /api/groups/invitations/{key}/accept",
                    "POST /api/groups/invitations/{key}/decline",
                    "POST /api/notifications/unsubscribe/{token}"),
            "everybody, of what is public by its nature",
            List.of("POST /api/series/preview", "GET /api/accounts/{handle}", "GET /images/{hash}/{size}"));

    /** Whole branches of which the same is true: accounts, and how somebody signs in. */
    static final List<String> BRANCHES_OF_NO_THING = List.of("/api/me", "/oauth2/", "/userinfo", "/login", "/demo/");

    private VisibilityTable() {}

    /** What endpoints say and the table doesn't, and the other way round. */
    static Set<String> knownEndpoints() {
        return Stream.of(
                        ACTIONS.stream().map(Action::endpoint),
                        LISTS.stream().map(Search::endpoint),
                        OF_NO_THING.values().stream().flatMap(List::stream))
                .flatMap(endpoints -> endpoints)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Thing> series(String visibility, UnaryOperator<Thing> seenBy) {
        return Stream.of(
                ofGroup(seenBy.apply(Thing.of(visibility + " series", Kind.SERIES, visibility))),
                answeredOnce("dates of " + visibility + " series", Kind.DATES, visibility, seenBy));
    }

    private static Stream<Thing> event(String visibility, UnaryOperator<Thing> seenBy) {
        return Stream.of(answeredOnce(visibility + " event", Kind.EVENT, visibility, seenBy));
    }

    private static Thing answeredOnce(String name, Kind kind, String visibility, UnaryOperator<Thing> seenBy) {
        return ofGroup(seenBy.apply(Thing.of(name, kind, visibility).with(ANSWERED, ATTENDEE, WAITLISTED)));
    }

    private static Thing ofGroup(Thing thing) {
        return organised(thing).with(CHANGES, GROUP_OWNER);
    }

    private static Thing forEverybody(Thing thing) {
        return forMembers(thing).with(SEES, Who.NOBODY);
    }

    /** For who has signed in. */
    private static Thing forMembers(Thing thing) {
        return thing.with(SEES, Stream.of(Who.values()).filter(Who::isSignedIn).toArray(Who[]::new));
    }

    private static Thing organised(Thing thing) {
        return thing.with(TOLD, HOST).with(CHANGES, CO_ORGANISER).with(OWNS, ORGANISER);
    }

    /** The organiser is one of the group, too. */
    private static Thing joined(Thing thing) {
        return thing.with(BELONGS, GUEST)
                .with(TOLD, MEMBER)
                .with(INVITES, ORGANISER)
                .with(CHANGES, MODERATOR)
                .with(OWNS, GROUP_OWNER);
    }

    /** What is the same of a date and of a standalone event. */
    private static Stream<Action> answered(Kind kind) {
        return under(
                kind,
                "/api/events/{slug}",
                sees("GET", "").byAnybody(),
                sees("GET", "").byAnybody().way(Way.FORMER_NAME),
                sees("GET", "").byAnybody().way(Way.KNOWN_ANSWER),
                sees("GET", "/calendar.ics").byAnybody(),
                sees("GET", "/calendar.ics").byAnybody().way(Way.FORMER_NAME),
                sees("GET", "/calendar.ics").byAnybody().way(Way.KNOWN_ANSWER),
                sees("GET", "/attendance").byAnybody(),
                sees("GET", "/attendance").byAnybody().way(Way.FORMER_NAME),
                sees("GET", "/attendance").byAnybody().way(Way.KNOWN_ANSWER),
                answered("GET", "/rsvp"),
                sees("PUT", "/rsvp").json(GOING).stale(),
                answered("DELETE", "/rsvp").stale(),
                sees("GET", "/attendees"),
                sees("GET", "/attendees").way(Way.FORMER_NAME),
                sees("GET", "/attendees").query("?status=interested"),
                told("GET", "/attendees").query("?status=waitlisted"),
                told("GET", "/attendees").query("?status=not-going"),
                told("GET", "/attendees.csv"),
                changes("GET", "/changes"),
                changes("PUT", "/attendees/approvals").json(APPROVAL),
                changes("PUT", "/attendees/check-ins").json(checkIn()),
                changes("DELETE", "/attendees/{accountId}"));
    }

    private static String checkIn() {
        return "{\"members\": [{\"accountId\": \"%s\", \"present\": true, \"seenAt\": \"%s\"}]}"
                .formatted(VisibleWorld.NOBODY_ELSE, Instant.now());
    }

    private static Stream<Action> under(Kind kind, String path, Action... actions) {
        return Stream.of(actions).map(action -> action.of(kind, path));
    }

    private static Action sees(String method, String below) {
        return Action.that(SEES, method, below);
    }

    private static Action answered(String method, String below) {
        return Action.that(ANSWERED, method, below);
    }

    private static Action belongs(String method, String below) {
        return Action.that(BELONGS, method, below);
    }

    private static Action told(String method, String below) {
        return Action.that(TOLD, method, below);
    }

    private static Action invites(String method, String below) {
        return Action.that(INVITES, method, below);
    }

    private static Action changes(String method, String below) {
        return Action.that(CHANGES, method, below);
    }

    private static Action owns(String method, String below) {
        return Action.that(OWNS, method, below);
    }
}
