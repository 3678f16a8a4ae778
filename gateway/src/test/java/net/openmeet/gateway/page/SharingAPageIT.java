package net.openmeet.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import net.openmeet.gateway.testing.Peer;
import net.openmeet.gateway.testing.RunningGateway;
import net.openmeet.gateway.upstream.Service;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** Whoever shows a link looks at the head of the page, as nobody in particular. */
class SharingAPageIT {

    private static final String NAME = "Yoga </script><b> \\\"& more\\\"";

    private final RunningGateway gateway = RunningGateway.shared();
    private final Peer series = gateway.peer(Service.SERIES);
    private final Peer occurrence = gateway.peer(Service.OCCURRENCE);
    private final Peer community = gateway.peer(Service.COMMUNITY);
    private final Api bob =
            gateway.api().with("Authorization", "Bearer " + gateway.token(claims -> claims.subject("b")));

    @BeforeEach
    void needsThePage() {
        assumeThat(new ClassPathResource(PageFiles.FOLDER + "index.html").exists())
                .as("the page was built, for which Node.js has to be there")
                .isTrue();
    }

    @Test
    void saysOfASeriesWhatNobodyInParticularMaySee() {
        series.on("/api/series/shared-yoga", 200, """
                {"@type": "EventSeries", "name": "%s", "description": "All\\nlevels", "location": {"name": "Studio 1"},
                 "image": "https://openmeet.example/images/abc/large"}""".formatted(NAME));

        String page = bob.get("/series/shared-yoga").expect(200).body();

        assertThat(series.last().header("Authorization")).isNull();
        assertThat(series.last().header("Cookie")).isNull();
        assertThat(page)
                .contains("<title>Yoga &lt;/script&gt;&lt;b&gt; &quot;&amp; more&quot; · OpenMeet</title>")
                .contains("<meta property=\"og:description\" content=\"Studio 1 · All levels\" />")
                .contains("<meta property=\"og:image\" content=\"https://openmeet.example/images/abc/large\" />")
                .contains("<link rel=\"canonical\" href=\"https://openmeet.example/series/shared-yoga\" />")
                .contains("\"url\":\"https://openmeet.example/series/shared-yoga\"", "Yoga \\u003c/script>\\u003cb>")
                .doesNotContain("Yoga </script>", "communities run recurring events");
        assertThat(page.split("<title>", -1)).hasSize(2);
    }

    @Test
    void saysOfADateWhenAndWhereItIs() {
        occurrence.on("/api/events/shared-yoga-2030-03-05-1900", 200, """
                {"@type": "Event", "name": "Yoga", "startDate": "2030-03-05T19:00:00+01:00",
                 "location": [{"name": "Studio 1"}, {"@type": "VirtualLocation"}]}""");

        assertThat(gateway.api()
                        .get("/events/shared-yoga-2030-03-05-1900")
                        .expect(200)
                        .body())
                .contains("content=\"2030-03-05 19:00 · Studio 1\"");
    }

    @Test
    void showsTheGroupsPicture() {
        community.on("/api/groups/shared-yogis", 200, """
                {"name": "Yogis", "description": "%s", "picture": "abc"}""".formatted("🧘".repeat(300)));

        assertThat(gateway.api().get("/groups/shared-yogis").expect(200).body())
                .contains("<meta property=\"og:image\" content=\"https://openmeet.example/images/abc/medium\" />")
                .contains("content=\"" + "🧘".repeat(199) + "…\"")
                .doesNotContain("ld+json");
    }

    @Test
    void saysNothingOfWhatIsNotForEverybodyAndWhereNobodyAnswers() {
        series.on("/api/series/secret-yoga", 404, "{\"code\": \"series-not-found\", \"name\": \"Yoga\"}");
        series.on("/api/series/broken-yoga", 503, "{\"name\": \"Yoga\"}");
        series.on("/api/series/odd-yoga", 200, "[");
        ApiResponse home = gateway.api().get("/").expect(200);

        for (String slug : new String[] {"secret-yoga", "broken-yoga", "odd-yoga"}) {
            assertThat(gateway.api().get("/series/" + slug).expect(200).body()).isEqualTo(home.body());
        }
    }

    @Test
    void isAskedForAnewOnlyWhereItSaysSomethingElse() {
        series.on("/api/series/renamed-yoga", 200, "{\"name\": \"Yoga\"}");
        Api again = gateway.api()
                .with("If-None-Match", gateway.api().get("/series/renamed-yoga").header("ETag"));
        again.get("/series/renamed-yoga").expect(304);
        series.on("/api/series/renamed-yoga", 200, "{\"name\": \"Dance\"}");

        again.get("/series/renamed-yoga").expect(200);
    }
}
