package net.openmeet.atproto.xrpc;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import net.openmeet.atproto.InvalidAtprotoException;
import net.openmeet.atproto.data.Data;
import net.openmeet.atproto.data.DataJson;
import net.openmeet.atproto.network.Answer;
import net.openmeet.atproto.network.OpenClient;
import net.openmeet.atproto.network.OpenUrl;
import net.openmeet.atproto.network.Parameters;
import net.openmeet.atproto.syntax.Nsid;

/** Calls methods of one server, each bounded in size and time, as whoever calls. */
public final class XrpcClient {

    private static final int LARGEST = 5_000_000;
    private static final int LONGEST_MESSAGE = 300;
    private static final Duration WITHIN = Duration.ofSeconds(30);

    private final OpenClient client;
    private final OpenUrl server;
    private final Credentials credentials;
    private final Clock clock;

    private XrpcClient(OpenClient client, OpenUrl server, Credentials credentials, Clock clock) {
        this.client = client;
        this.server = server;
        this.credentials = credentials;
        this.clock = clock;
    }

    /** A client for a server, that says of nobody who he is. */
    public static XrpcClient of(OpenClient client, OpenUrl server, Clock clock) {
        return new XrpcClient(client, server, Credentials.NOBODY, clock);
    }

    /** The same, called by somebody. */
    public XrpcClient as(Credentials caller) {
        return new XrpcClient(client, server, caller, clock);
    }

    /** Asks. */
    public XrpcResult query(Nsid method, Map<String, String> parameters) {
        String query = Parameters.encoded(parameters);
        OpenUrl url = server.at("/xrpc/" + method + (query.isEmpty() ? "" : "?" + query));
        return send("GET", url, Optional.empty());
    }

    /** Has something done, with nothing but its name: some methods take no body. */
    public XrpcResult procedure(Nsid method) {
        return send("POST", server.at("/xrpc/" + method), Optional.empty());
    }

    /** Has something done. */
    public XrpcResult procedure(Nsid method, Data.Fields input) {
        return send("POST", server.at("/xrpc/" + method), Optional.of(DataJson.write(input)));
    }

    private XrpcResult send(String method, OpenUrl url, Optional<String> body) {
        try {
            Answer answer = client.send(request(method, url, body), LARGEST, WITHIN);
            return read(
                    credentials.learn(url.uri(), answer)
                            ? client.send(request(method, url, body), LARGEST, WITHIN)
                            : answer);
        } catch (IOException unanswered) {
            return new XrpcResult.Unanswered(String.valueOf(unanswered.getMessage()));
        } catch (InvalidAtprotoException unreadable) {
            return new XrpcResult.Unanswered("Not an answer of the protocol: " + unreadable.getMessage());
        }
    }

    private HttpRequest request(String method, OpenUrl url, Optional<String> body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(url.uri()).timeout(WITHIN).header("Accept", "application/json");
        body.ifPresent(json -> request.header("Content-Type", "application/json"));
        credentials.headers(method, url.uri()).forEach(request::header);
        return request.method(method, body.map(BodyPublishers::ofString).orElseGet(BodyPublishers::noBody))
                .build();
    }

    private XrpcResult read(Answer answer) {
        Optional<RateLimit> limit = RateLimit.of(answer.headers(), now());
        if (answer.isOk()) {
            return new XrpcResult.Done(
                    answer.body().length == 0 ? Optional.empty() : Optional.of(DataJson.read(answer.body())), limit);
        }
        Data.Fields error = error(answer);
        return new XrpcResult.Failed(
                answer.status(), said(error, "error", "Unknown"), said(error, "message", ""), limit);
    }

    private Instant now() {
        return clock.instant();
    }

    /** What is between us and a server may answer in other words than its. */
    private static Data.Fields error(Answer answer) {
        try {
            return DataJson.read(answer.body()) instanceof Data.Fields fields ? fields : new Data.Fields(Map.of());
        } catch (InvalidAtprotoException notOfTheProtocol) {
            return new Data.Fields(Map.of());
        }
    }

    private static String said(Data.Fields error, String name, String otherwise) {
        String text = error.text(name).orElse(otherwise);
        return text.substring(0, Math.min(LONGEST_MESSAGE, text.length()));
    }
}
