package net.openmeet.gateway.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.util.regex.Pattern;
import net.openmeet.gateway.testing.RunningGateway;
import net.openmeet.gateway.upstream.Service;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReadingDocumentsIT {

    private static final Pattern LINK = Pattern.compile("(?:src|href)=\"([^\"]+)\"");

    private final RunningGateway gateway = RunningGateway.shared();
    private final Api api = gateway.api();

    @ParameterizedTest
    @EnumSource(Service.class)
    void showsEachServicesDocumentAsIfTheGatewayWereTheServer(Service service) {
        gateway.peer(service).on("/v3/api-docs", 200, """
                        {"openapi": "3.1.0", "info": {"title": "%s"}, "servers": [{"url": "http://10.0.0.7:8101"}],
                         "paths": {"/api/me": {"summary": "you", "get": {"responses": {"200": {"description": "you"}}}}}}\
                        """.formatted(service));

        ApiResponse document =
                api.get("/api-docs/" + service.word() + "/openapi.json").expect(200);

        assertThat(document.text("/info/title")).isEqualTo(service.toString());
        assertThat(document.text("/servers/0/url")).isEqualTo(RunningGateway.PUBLIC_URL);
        assertThat(document.at("/servers").size()).isEqualTo(1);
        assertThat(document.at("/paths").propertyNames()).containsExactly("/api/me");
        assertThat(document.at("/paths/~1api~1me/get/responses").propertyNames())
                .containsExactly("200", "429", "503", "504");
        assertThat(document.at("/components/responses/TooManyRequests/headers").propertyNames())
                .containsExactlyInAnyOrder("Retry-After", "RateLimit", "RateLimit-Policy");
    }

    @Test
    void asksAServiceOnceInAWhile() {
        Api keeping = Api.at(RunningGateway.uri(gateway.another("--openmeet.gateway.documents-kept=1d")));
        gateway.peer(Service.SERIES).on("/v3/api-docs", 200, "{\"info\": {\"title\": \"first\"}}");
        keeping.get("/api-docs/series/openapi.json").expect(200);
        gateway.peer(Service.SERIES).on("/v3/api-docs", 200, "{\"info\": {\"title\": \"second\"}}");

        assertThat(keeping.get("/api-docs/series/openapi.json").expect(200).text("/info/title"))
                .isEqualTo("first");
    }

    @Test
    void goesOnWithWhatItHasOfAServiceThatIsAway() {
        gateway.peer(Service.SERIES).on("/v3/api-docs", 200, "{\"info\": {\"title\": \"known\"}}");
        api.get("/api-docs/series/openapi.json").expect(200);
        gateway.peer(Service.SERIES).on("/v3/api-docs", HttpExchange::close);

        assertThat(api.get("/api-docs/series/openapi.json").expect(200).text("/info/title"))
                .isEqualTo("known");
    }

    @Test
    void knowsNoOtherServices() {
        assertThat(api.get("/api-docs/evil/openapi.json").expect(404).code()).isEqualTo("document-not-found");
    }

    @Test
    void saysThatAServiceHasNone() {
        gateway.peer(Service.SERIES).on("/v3/api-docs", 404, "{}");

        assertThat(api.get("/api-docs/series/openapi.json").expect(502).code()).isEqualTo("service-failed");
    }

    @Test
    void browsesThemWithoutLoadingAnythingFromElsewhere() {
        ApiResponse page = api.get("/api-docs").expect(200);

        assertThat(page.header("Content-Security-Policy")).startsWith("default-src 'none'; script-src 'self';");
        assertThat(LINK.matcher(page.body()).results().map(link -> link.group(1)))
                .filteredOn(path -> !path.endsWith("/openapi.json"))
                .hasSize(5)
                .allSatisfy(path -> assertThat(path).startsWith("/"))
                .allSatisfy(path -> api.get(path).expect(200));
    }

    @Test
    void listsEveryServiceInTheBrowser() {
        String script = api.get("/assets/api-docs.js").expect(200).body();

        for (Service service : Service.values()) {
            assertThat(script).contains("\"" + service.word() + "\"");
        }
    }
}
