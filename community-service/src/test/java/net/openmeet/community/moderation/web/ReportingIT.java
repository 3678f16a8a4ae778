package net.openmeet.community.moderation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.openmeet.community.group.web.GroupRequests;
import net.openmeet.community.testing.RunningService;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningService
class ReportingIT {

    private final UUID reporter = Uuids.next();
    private final Api anybody;
    private final Api api;
    private final ModeratedInstance instance;

    ReportingIT(Api api, JdbcClient database) {
        this.anybody = api;
        this.api = api.as(reporter);
        this.instance = new ModeratedInstance(api, database);
    }

    @Test
    void isReadByModeratorsAndByWhoReported() {
        String handle = instance.handleOf(Uuids.next());

        ApiResponse report = api.post("/api/reports", """
                {"kind": "account", "name": "%s", "reason": "other", "text": "Sells watches"}""".formatted(handle)).expect(201);

        assertThat(report.at("/decided").asBoolean()).isFalse();
        assertThat(api.get("/api/me/reports").expect(200).at("/items/0/id").asString())
                .isEqualTo(report.text("/id"));
        assertThat(instance.own().get("/api/reports?limit=200").expect(200).body())
                .contains(report.text("/id"), "Sells watches");
        assertThat(anybody.as(Uuids.next())
                        .get("/api/me/reports")
                        .expect(200)
                        .at("/items")
                        .size())
                .isZero();
    }

    @Test
    void takesOneReportOfAThingAtATimeFromSomebody() {
        String handle = instance.handleOf(Uuids.next());
        ApiResponse report = instance.report(reporter, "account", handle).expect(201);

        assertThat(instance.report(reporter, "account", handle).expect(409).code())
                .isEqualTo("already-reported");
        instance.report(Uuids.next(), "account", handle).expect(201);
        instance.decide(report, "{\"decision\": \"dismiss\"}").expect(200);
        instance.report(reporter, "account", handle).expect(201);
    }

    @Test
    void admitsNothingThatTheReporterMayNotSee() {
        String path = anybody.as(Uuids.next())
                .post("/api/groups", GroupRequests.visibleTo("private"))
                .expect(201)
                .header("Location");
        String slug = path.substring(path.lastIndexOf('/') + 1);

        ApiResponse hidden = instance.report(reporter, "group", slug).expect(404);
        ApiResponse unknown =
                instance.report(reporter, "group", "nothing-of-that-name").expect(404);

        assertThat(hidden.code()).isEqualTo(unknown.code()).isEqualTo("thing-not-found");
        assertThat(hidden.text("/detail")).isEqualTo(unknown.text("/detail"));
    }

    @Test
    void takesASeriesThatTheGatewayFoundForTheReporter() {
        UUID series = Uuids.next();
        String body = "{\"kind\": \"event\", \"name\": \"dance-2030-03-05-1900\", \"reason\": \"spam\"}";

        api.post("/api/reports", body).expect(404);
        api.with("Seen-Thing", "series/none").post("/api/reports", body).expect(404);
        ApiResponse report = api.with("Seen-Thing", "series/" + series)
                .post("/api/reports", body)
                .expect(201);

        assertThat(report.text("/kind")).isEqualTo("series");
        instance.decide(report, "{\"decision\": \"hide\"}").expect(200);
        instance.own().delete("/api/moderation/restrictions/" + series).expect(204);
    }

    @Test
    void saysAllThatIsWrongWithAReport() {
        ApiResponse refused = api.post("/api/reports", "{\"kind\": \"planet\", \"reason\": \"other\"}")
                .expect(422);

        assertThat(refused.body()).contains("/kind", "/name", "/text");
    }

    @Test
    void takesTwentyADay() {
        for (int report = 1; report <= 20; report++) {
            instance.report(reporter, "account", instance.handleOf(Uuids.next()))
                    .expect(201);
        }

        assertThat(instance.report(reporter, "account", instance.handleOf(Uuids.next()))
                        .expect(429)
                        .code())
                .isEqualTo("too-many-reports");
    }
}
