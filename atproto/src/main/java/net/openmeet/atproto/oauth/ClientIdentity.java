package net.openmeet.atproto.oauth;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import net.openmeet.atproto.data.Data;

/**
 * Who we are to authorization servers.
 *
 * @param id the address of our metadata document; of the loopback client, what it would say
 * @param key by which we prove it; the loopback client doesn't
 */
public record ClientIdentity(String id, URI redirect, String scope, Optional<ClientKey> key) {

    private static final long VALID_SECONDS = 60;

    /** A client with a metadata document at an address of its own, which proves who it is. */
    public static ClientIdentity confidential(URI metadata, URI redirect, String scope, ClientKey key) {
        return new ClientIdentity(metadata.toString(), redirect, scope, Optional.of(key));
    }

    /** A client on this machine, which servers know without a document (atproto.com/specs/oauth#localhost-client-development). */
    public static ClientIdentity loopback(URI redirect, String scope) {
        String id = "http://localhost?redirect_uri=" + encoded(redirect.toString()) + "&scope=" + encoded(scope);
        return new ClientIdentity(id, redirect, scope, Optional.empty());
    }

    /** What proves to a server who we are (RFC 7523), as parameters of a request. */
    Map<String, String> proof(String issuer, Clock clock) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("client_id", id);
        key.ifPresent(present -> {
            parameters.put("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
            parameters.put(
                    "client_assertion",
                    assertion(present, issuer, clock.instant().getEpochSecond()));
        });
        return parameters;
    }

    private String assertion(ClientKey by, String issuer, long now) {
        Data.Fields header =
                new Data.Fields(Map.of("alg", new Data.Text("ES256"), "kid", new Data.Text(by.thumbprint())));
        Data.Fields claims = new Data.Fields(Map.of(
                "iss", new Data.Text(id),
                "sub", new Data.Text(id),
                "aud", new Data.Text(issuer),
                "jti", new Data.Text(Proofs.random(16)),
                "iat", new Data.Whole(now),
                "exp", new Data.Whole(now + VALID_SECONDS)));
        return SignedToken.of(header, claims, by.signing());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
