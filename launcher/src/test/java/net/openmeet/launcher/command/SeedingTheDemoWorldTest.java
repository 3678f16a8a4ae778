package net.openmeet.launcher.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import net.openmeet.launcher.CommandException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SeedingTheDemoWorldTest {

    private static final LocalDate SATURDAY = LocalDate.parse("2026-11-28");

    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<String> awaited = new CopyOnWriteArrayList<>();
    private HttpServer gateway;
    private String refused = "-";
    private int refusals;

    @BeforeEach
    void start() throws IOException {
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/", this::answer);
        gateway.start();
    }

    @AfterEach
    void stop() {
        gateway.stop(0);
    }

    @Test
    void makesADateFullCancelsOneAndMovesOneAroundToday() {
        world().seed();

        assertThat(requests)
                .contains(
                        "POST /api/groups",
                        "PATCH /api/series/tuesday-yoga/occurrences/2026-12-08T19:00",
                        "PUT /api/events/tuesday-yoga-2026-12-08-1900/rsvp",
                        "POST /api/series/tuesday-yoga/occurrences/2026-12-15T19:00/cancel",
                        "PATCH /api/series/tuesday-yoga/occurrences/2026-12-22T19:00")
                .endsWith("PUT /api/series/last-friday-drinks/followers/me");
    }

    @Test
    void waitsForNothingThatAnotherPersonMayNotKnow() {
        world().seed();

        assertThat(awaited).isNotEmpty().allMatch("series/1/1"::equals);
    }

    @Test
    void triesAgainWhereAServiceHasNotHeardOfTheGroupYet() {
        refused = "POST /api/series";
        refusals = 2;

        world().seed();

        assertThat(requests.stream().filter("POST /api/series"::equals)).hasSize(4);
    }

    @Test
    void endsWithWhatWasRefused() {
        refused = "POST /api/groups";
        refusals = Integer.MAX_VALUE;

        assertThatThrownBy(() -> world().seed())
                .isInstanceOf(CommandException.class)
                .hasMessageContaining("No groups");
    }

    private DemoWorld world() {
        var client = new GatewayClient(
                URI.create("http://localhost:" + gateway.getAddress().getPort()));
        return new DemoWorld(client, SATURDAY, Duration.ZERO);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String request = exchange.getRequestMethod() + " " + exchange.getRequestURI();
        requests.add(request);
        boolean isRefused = request.equals(refused) && refusals-- > 0;
        byte[] body = (isRefused
                        ? "{\"detail\": \"No groups\", \"code\": \"unknown-group\"}"
                        : "{\"access_token\": \"t\", \"id\": \"1\"}")
                .getBytes(UTF_8);
        awaited.addAll(exchange.getRequestHeaders().getOrDefault("After-Version", List.of()));
        exchange.getResponseHeaders()
                .add("Version-Token", request.endsWith("/followers/me") ? "follower/7/1" : "series/1/1");
        exchange.sendResponseHeaders(isRefused ? 422 : 200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
