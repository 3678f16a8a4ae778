package net.openmeet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.openmeet.journeys.Action.Way;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.Await;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The running system is as the {@link VisibilityTable} says, and were it not, that would be found. */
@ExtendWith(SharedSystem.class)
class VisibilityJourney {

    private static final List<String> SERVICES = List.of("series", "occurrence", "attendance", "community");
    private static final int ABOUT = 1700;

    /** What takes until the last service has heard who may see a thing. */
    private static final Set<String> HEARD_LAST = Set.of(
            "GET /api/series/{slug}",
            "GET /api/series/{slug}/occurrences",
            "GET /api/events/{slug}",
            "GET /api/events/{slug}/attendance",
            "GET /api/events/{slug}/attendees");

    @Test
    void knowsEveryEndpoint(RunningSystem system) {
        Set<String> documented = SERVICES.stream()
                .flatMap(service -> endpoints(system.anybody(), service))
                .filter(endpoint -> VisibilityTable.BRANCHES_OF_NO_THING.stream()
                        .noneMatch(branch -> endpoint.contains(" " + branch)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(documented)
                .as("endpoints of the API's documents, and of VisibilityTable")
                .isEqualTo(VisibilityTable.knownEndpoints());
    }

    @Test
    void showsEverybodyWhatTheyMaySeeAndNothingElse(RunningSystem system) throws SQLException {
        String key = UUID.randomUUID().toString();
        VisibleWorld world = VisibleWorld.of(system);
        VisibilityTable.THINGS.stream()
                .filter(thing -> thing.kind() == Thing.Kind.SERIES)
                .forEach(series -> world.as(Who.ORGANISER)
                        .with("If-Match", "*")
                        .with("Idempotency-Key", key)
                        .send("POST", "/api/series/" + world.of(series).get("slug") + "/resume", null, null)
                        .expect(200));
        Await.untilAsserted(() -> assertThat(new VisibilityWalk(world, key)
                        .over(
                                thing -> true,
                                action -> action.way() == Way.PLAIN && HEARD_LAST.contains(action.endpoint())))
                .isEmpty());
        var walk = new VisibilityWalk(world, key);

        assertThat(walk.over(thing -> true, action -> true)).isEmpty();
        assertThat(walk.overLists()).isEmpty();
        assertThat(walk.cells()).isGreaterThan(ABOUT);

        findsAHoleInACopyOfMemberships(system, world, walk);
        findsAHoleInARightsCheck(system, walk);
        findsAHoleInAThing(system, world, walk);
    }

    /** As if occurrence-service had missed the ban. */
    private static void findsAHoleInACopyOfMemberships(RunningSystem system, VisibleWorld world, VisibilityWalk walk)
            throws SQLException {
        String role = "update known_membership set role = ? where account_id = ?";
        UUID banned = world.account(Who.BANNED);
        try (Connection database = system.database("openmeet_occurrence")) {
            change(database, role, "GUEST", banned);
            assertThat(walk.over(
                            thing -> thing.name().equals("dates of group series"),
                            action -> action.endpoint().equals("GET /api/series/{slug}/occurrences")))
                    .isNotEmpty()
                    .allMatch(finding -> finding.startsWith("banned: dates of group series"));
            change(database, role, "BANNED", banned);
        }
    }

    /** As if whoever wrote the condition had said everybody in place of the owner. */
    private static void findsAHoleInARightsCheck(RunningSystem system, VisibilityWalk walk) throws SQLException {
        try (Connection database = system.database("openmeet_attendance");
                Statement statement = database.createStatement()) {
            String access = view(statement, "occurrence_access");
            String permissive = access.replace("'owner'::text", "'anybody'::text");
            assertThat(permissive).isNotEqualTo(access);
            statement.execute("create or replace view occurrence_access as " + permissive);
            try {
                assertThat(walk.over(
                                thing -> thing.name().equals("dates of private series"),
                                action -> action.endpoint().equals("GET /api/events/{slug}/attendance")))
                        .isNotEmpty()
                        .allMatch(finding -> finding.contains("should be nothing"));
            } finally {
                statement.execute("create or replace view occurrence_access as " + access);
            }
        }
    }

    /** As if series-service had forgotten that it isn't for everybody with a link. */
    private static void findsAHoleInAThing(RunningSystem system, VisibleWorld world, VisibilityWalk walk)
            throws SQLException {
        Thing series = VisibilityTable.THINGS.stream()
                .filter(thing -> thing.name().equals("private series"))
                .findFirst()
                .orElseThrow();
        UUID id = UUID.fromString(world.of(series).get("id"));
        String visibility = "update series set visibility = ? where id = ?";
        try (Connection database = system.database("openmeet_series")) {
            change(database, visibility, "UNLISTED", id);
            assertThat(walk.over(series::equals, action -> action.endpoint().equals("GET /api/series/{slug}")))
                    .anyMatch(finding -> finding.startsWith("nobody: private series"));
            change(database, visibility, "PRIVATE", id);
        }
    }

    private static String view(Statement statement, String name) throws SQLException {
        try (ResultSet rows = statement.executeQuery("select pg_get_viewdef('" + name + "'::regclass)")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void change(Connection database, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            assertThat(statement.executeUpdate()).isPositive();
        }
    }

    private static Stream<String> endpoints(Api anybody, String service) {
        return anybody.get("/api-docs/" + service + "/openapi.json")
                .expect(200)
                .at("/paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .filter(method -> method.getValue().has("responses"))
                        .map(method -> method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey()));
    }
}
