package net.openmeet.launcher.command;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import net.openmeet.launcher.CommandException;
import net.openmeet.launcher.graph.PortPlan;
import net.openmeet.launcher.graph.SystemGraph;
import net.openmeet.launcher.state.RunState;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the running system the way anybody would: through the gateway. Refusals become readable sentences. */
final class GatewayClient {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    /**
     * What came back.
     *
     * @param versions of what was written: {@code <kind>/<id>/<version>}
     */
    record Answer(JsonNode body, List<String> versions) {}

    private final String base;

    GatewayClient(URI base) {
        this.base = base.toString();
    }

    GatewayClient(RunState state) {
        this(state.ports());
    }

    GatewayClient(PortPlan ports) {
        this(URI.create("http://localhost:" + ports.port(SystemGraph.GATEWAY)));
    }

    /** A bearer token for a demo person. */
    String token(String person) {
        return post(HttpRequest.newBuilder(uri("/demo/tokens/" + person)).POST(HttpRequest.BodyPublishers.noBody()))
                .required("access_token")
                .asString();
    }

    URI uri(String path) {
        try {
            return URI.create(base + path);
        } catch (IllegalArgumentException _) {
            throw CommandException.failed("'" + path + "' can't be part of an address.");
        }
    }

    /** @throws CommandException with the problem's details where the answer isn't 2xx */
    JsonNode post(HttpRequest.Builder request) {
        return send(request).body();
    }

    /** As {@link #post}, with the versions that were written. */
    Answer send(HttpRequest.Builder request) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> response =
                    client.send(request.timeout(TIMEOUT).build(), HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() / 100 != 2) {
                throw CommandException.failed(ProblemText.of(response.statusCode(), response.body()));
            }
            List<String> versions = response.headers().allValues("Version-Token").stream()
                    .flatMap(text -> Arrays.stream(text.split(",", -1)))
                    .map(String::strip)
                    .toList();
            return new Answer(JsonMapper.shared().readTree(response.body()), versions);
        } catch (ConnectException _) {
            throw CommandException.failed("The gateway at " + base + " does not answer. See ./openmeet status");
        } catch (IOException | JacksonException e) {
            throw CommandException.failed("The gateway's answer can't be read: " + e.getMessage());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw CommandException.failed("Interrupted");
        }
    }
}
