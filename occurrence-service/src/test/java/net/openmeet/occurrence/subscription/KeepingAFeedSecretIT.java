package net.openmeet.occurrence.subscription;

import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.security.MergedAccounts;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.text.ShownPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

@OccurrenceServiceTest
@ExtendWith(OutputCaptureExtension.class)
class KeepingAFeedSecretIT {

    private static final String FEED = "/api/calendar/feed";

    private final UUID account = Uuids.next();
    private final Api anybody;
    private final Api member;
    private final TestClock clock;
    private final JdbcClient database;
    private final MergedAccounts merged;

    KeepingAFeedSecretIT(Api api, TestClock clock, JdbcClient database, MergedAccounts merged) {
        this.anybody = api;
        this.member = api.as(account);
        this.clock = clock;
        this.database = database;
        this.merged = merged;
    }

    @BeforeEach
    void begin() {
        clock.set(FIRST_OF_MARCH);
    }

    @Test
    void isToldOnceAndLeadsWhoeverHasItThere() {
        assertThat(member.get(FEED).expect(200).at("/madeAt").isNull()).isTrue();

        ApiResponse made = make(member);

        assertThat(made.header("Cache-Control")).isEqualTo("no-store");
        assertThat(made.text("/calendar/url"))
                .matches("http://[^/]+/api/calendar/feeds/secret_[A-Za-z0-9_-]{43}\\.ics");
        assertThat(made.text("/calendar/webcal"))
                .isEqualTo(made.text("/calendar/url").replace("http:", "webcal:"));
        anybody.get(path(made)).expect(200);
        ApiResponse later = member.get(FEED).expect(200);
        assertThat(later.text("/madeAt")).isEqualTo(FIRST_OF_MARCH.toString());
        assertThat(later.body()).doesNotContain("secret_");
    }

    @Test
    void leadsNowhereOnceItWasMadeAnewOrWithdrawn() {
        String first = path(make(member));
        String second = path(make(member));
        assertThat(anybody.get(first).expect(404).code()).isEqualTo("feed-not-found");
        anybody.get(second).expect(200);

        member.delete(FEED).expect(204);

        anybody.get(second).expect(404);
        assertThat(member.get(FEED).expect(200).at("/madeAt").isNull()).isTrue();
        member.delete(FEED).expect(204);
    }

    /** Neither account's member could take it back. */
    @Test
    void leadsNowhereOnceTheAccountWentIntoAnother() {
        String feed = path(make(member));

        merged.merge(account, Uuids.next());

        anybody.get(feed).expect(404);
    }

    @Test
    void standsNowhereButInItsAddress(CapturedOutput log) {
        ApiResponse made = member.with("Idempotency-Key", account.toString())
                .send("POST", FEED, null, null)
                .expect(201);
        String feed = path(made);
        String secret = feed.replaceAll(".*/|\\.ics", "");
        ApiResponse text = anybody.get(feed).expect(200);
        List<ApiResponse> refused = List.of(
                anybody.get(feed + "?months=x").expect(400),
                anybody.with("Accept", "application/json").get(feed).expect(406),
                anybody.delete(feed).expect(405),
                anybody.get(feed.replace("secret_", "%73ecret_").replace(".ics", "x.ics"))
                        .expect(404),
                anybody.get(feed.replace("secret_", "%2573ecret%255F")).expect(400),
                anybody.get(feed.replace("secret_", "SECRET_")).expect(404),
                anybody.get(feed.replace("secret_", "")).expect(404),
                anybody.get("/nowhere/" + secret).expect(404));

        assertThat(text.body()).doesNotContain(secret);
        assertThat(text.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(text.header("Cache-Control")).isEqualTo("no-cache, private");
        assertThat(refused)
                .allSatisfy(problem -> assertThat(problem.text("/instance"))
                        .endsWith("/secret_*")
                        .doesNotContain(secret.substring(ShownPath.SECRET.length())));
        assertThat(anybody.get("/actuator/prometheus").expect(200).body()).doesNotContain(secret);
        assertThat(log.getAll()).doesNotContain(secret);
        assertThat(database.sql(
                                "select count(*) from idempotency_key where convert_from(body, 'UTF8') like '%secret\\_%'")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(member.with("Idempotency-Key", account.toString())
                        .send("POST", FEED, null, null)
                        .expect(409)
                        .code())
                .isEqualTo("answer-not-kept");
    }

    @Test
    void isKnownByItsHashAlone() {
        String feed = path(make(member));

        List<String> rows = database.sql("select row_to_json(feed)::text from personal_feed as feed")
                .query(String.class)
                .list();

        assertThat(rows).isNotEmpty().noneMatch(row -> row.contains(feed.replaceAll(".*/|\\.ics", "")));
    }

    private static ApiResponse make(Api member) {
        return member.send("POST", FEED, null, null).expect(201);
    }

    private static String path(ApiResponse made) {
        return URI.create(made.text("/calendar/url")).getPath();
    }
}
