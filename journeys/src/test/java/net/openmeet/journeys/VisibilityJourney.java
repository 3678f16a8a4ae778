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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The running system is as the {@link VisibilityTable} says, and were it not, that would be found. */
@ExtendWith(SharedSystem.class)
class VisibilityJourney {

    private static final List<String> SERVICES = List.of("series", "occurrence", "attendance", "community");
    private static final int ABOUT = 11_000;

    /** What takes until the last service has heard who may see a thing. */
    private static final Set<String> HEARD_LAST = Set.of(
            "GET /api/series/{slug}",
            "GET /api/series/{slug}/occurrences",
            "GET /api/events/{slug}",
            "GET /api/events/{slug}/attendance",
            "GET /api/events/{slug}/attendees",
            "GET /api/series/{slug}/contact",
            "GET /api/events/{slug}/contact");

    private static VisibleWorld world;

    @BeforeAll
    static void everybodyHasHeardOfTheWorld(RunningSystem system) {
        world = VisibleWorld.of(system);
        Await.untilAsserted(() -> assertThat(walk().over(
                                thing -> true,
                                action -> action.way() == Way.PLAIN && HEARD_LAST.contains(action.endpoint())))
                .isEmpty());
        Await.untilAsserted(() -> assertThat(walk().overLists()).isEmpty());
    }

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
    void showsEverybodyWhatTheyMaySeeAndNothingElse() {
        VisibilityWalk walk = walk();

        assertThat(walk.over(thing -> true, action -> true)).isEmpty();
        assertThat(walk.overLists()).isEmpty();
        assertThat(walk.overWhatIsOnesOwn()).isEmpty();
        assertThat(walk.cells()).isGreaterThan(ABOUT);
    }

    @Test
    void leadsNobodyToWhatServicesAskEachOther() {
        String nobody = "{\"accounts\": []}";

        world.as(Who.STRANGER).post("/internal/addresses", nobody).expect(404);
        world.as(Who.SERVICE).post("/internal/addresses", nobody).expect(401);
    }

    @Test
    void findsABanThatAServiceMissed(RunningSystem system) throws SQLException {
        String role = "update known_membership set role = ? where account_id = ?";
        UUID banned = world.account(Who.BANNED);
        try (Connection database = system.database("openmeet_occurrence")) {
            change(database, role, "GUEST", banned);
            try {
                assertThat(walk().over(
                                        thing -> thing.name().equals("dates of group series"),
                                        action -> action.endpoint().equals("GET /api/series/{slug}/occurrences")))
                        .isNotEmpty()
                        .allMatch(finding -> finding.startsWith("banned: dates of group series"));
            } finally {
                change(database, role, "BANNED", banned);
            }
        }
    }

    @Test
    void findsAConditionThatSaysEverybodyInPlaceOfTheOwner(RunningSystem system) throws SQLException {
        try (Connection database = system.database("openmeet_attendance");
                Statement statement = database.createStatement()) {
            String access = view(statement, "occurrence_access");
            String permissive = access.replace("'owner'::text", "'anybody'::text");
            assertThat(permissive).isNotEqualTo(access);
            statement.execute("create or replace view occurrence_access as " + permissive);
            try {
                assertThat(walk().over(
                                        thing -> thing.name().equals("dates of private series"),
                                        action -> action.endpoint().equals("GET /api/events/{slug}/attendance")))
                        .isNotEmpty()
                        .allMatch(finding -> finding.contains("should be nothing"));
            } finally {
                statement.execute("create or replace view occurrence_access as " + access);
            }
        }
    }

    @Test
    void findsAThingThatForgotToBePrivate(RunningSystem system) throws SQLException {
        Thing series = VisibilityTable.THINGS.stream()
                .filter(thing -> thing.name().equals("private series"))
                .findFirst()
                .orElseThrow();
        UUID id = UUID.fromString(world.of(series).get("id"));
        String visibility = "update series set visibility = ? where id = ?";
        try (Connection database = system.database("openmeet_series")) {
            change(database, visibility, "PUBLIC", id);
            try {
                assertThat(walk().over(
                                        series::equals,
                                        action -> action.endpoint().equals("GET /api/series/{slug}")))
                        .anyMatch(finding -> finding.startsWith("nobody: private series"));
                assertThat(walk().overLists())
                        .isNotEmpty()
                        .allMatch(finding -> finding.contains("private series in GET /api/series?"));
            } finally {
                change(database, visibility, "PRIVATE", id);
            }
        }
    }

    /** One that doesn't know what was answered before something changed. */
    private static VisibilityWalk walk() {
        return new VisibilityWalk(world);
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
