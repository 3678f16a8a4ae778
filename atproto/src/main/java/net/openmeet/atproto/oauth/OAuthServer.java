package net.openmeet.atproto.oauth;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import net.openmeet.atproto.InvalidAtprotoException;
import net.openmeet.atproto.Problem;
import net.openmeet.atproto.data.Data;
import net.openmeet.atproto.data.DataJson;
import net.openmeet.atproto.network.Answer;
import net.openmeet.atproto.network.OpenClient;
import net.openmeet.atproto.network.OpenUrl;

/**
 * Where somebody signs in, as the server says itself (RFC 8414).
 *
 * @param issuer its name, which has to come back with the answer
 */
public record OAuthServer(String issuer, OpenUrl authorization, OpenUrl token, OpenUrl pushed) {

    private static final int LARGEST = 100_000;
    private static final Duration WITHIN = Duration.ofSeconds(10);

    /**
     * Finds the one of a PDS.
     *
     * @throws InvalidAtprotoException where what is said isn't what AT Protocol asks for
     * @throws IOException where nobody answers
     */
    public static OAuthServer of(OpenUrl pds, OpenClient client) throws IOException {
        Data.Fields resource = fetched(pds.at("/.well-known/oauth-protected-resource"), client);
        if (!(resource.values().get("authorization_servers") instanceof Data.Items(List<Data> servers))
                || servers.size() != 1
                || !(servers.getFirst() instanceof Data.Text(String issuer))) {
            throw refused("a PDS names one authorization server");
        }
        OpenUrl server = OpenUrl.parse(issuer, client.reach());
        return read(issuer, fetched(server.at("/.well-known/oauth-authorization-server"), client), client);
    }

    private static OAuthServer read(String issuer, Data.Fields metadata, OpenClient client) {
        if (!text(metadata, "issuer").equals(issuer)) {
            throw refused("it says that it is another");
        }
        for (String needed : List.of(
                "require_pushed_authorization_requests",
                "authorization_response_iss_parameter_supported",
                "client_id_metadata_document_supported")) {
            if (metadata.values().get(needed) != Data.Flag.TRUE) {
                throw refused("without " + needed);
            }
        }
        if (!(metadata.values().get("dpop_signing_alg_values_supported") instanceof Data.Items(List<Data> algorithms))
                || !algorithms.contains(new Data.Text("ES256"))) {
            throw refused("without ES256");
        }
        return new OAuthServer(
                issuer,
                OpenUrl.parse(text(metadata, "authorization_endpoint"), client.reach()),
                OpenUrl.parse(text(metadata, "token_endpoint"), client.reach()),
                OpenUrl.parse(text(metadata, "pushed_authorization_request_endpoint"), client.reach()));
    }

    private static Data.Fields fetched(OpenUrl url, OpenClient client) throws IOException {
        Answer answer = client.get(url, "application/json", LARGEST, WITHIN);
        if (!answer.isOk()) {
            throw new IOException("Status " + answer.status() + " of " + url);
        }
        if (DataJson.read(answer.body()) instanceof Data.Fields fields) {
            return fields;
        }
        throw refused("no object");
    }

    private static String text(Data.Fields metadata, String name) {
        return metadata.text(name).orElseThrow(() -> refused("without " + name));
    }

    private static InvalidAtprotoException refused(String why) {
        return new InvalidAtprotoException(Problem.MALFORMED, "Not an authorization server: " + why);
    }
}
