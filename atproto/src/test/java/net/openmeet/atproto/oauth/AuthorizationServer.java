package net.openmeet.atproto.oauth;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.openmeet.atproto.data.Data;
import net.openmeet.atproto.data.DataJson;
import net.openmeet.atproto.network.OpenUrl;
import net.openmeet.atproto.network.Reach;

/** A PDS and its authorization server, which look at proofs as real ones do, and want to see their nonce. */
final class AuthorizationServer implements AutoCloseable {

    static final String NONCE = "a-nonce";

    private final HttpServer server;
    private final Map<String, String> metadata = new HashMap<>();
    private final List<Map<String, String>> forms = new ArrayList<>();
    private final List<Data.Fields> proofs = new ArrayList<>();
    private String tokens = "{}";
    private int status = 200;

    AuthorizationServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/.well-known/oauth-protected-resource",
                exchange -> json(exchange, 200, "{\"authorization_servers\": [\"" + origin() + "\"]}"));
        server.createContext("/.well-known/oauth-authorization-server", exchange -> json(exchange, 200, metadata()));
        server.createContext(
                "/par", exchange -> guarded(exchange, 201, "{\"request_uri\": \"urn:request\", \"expires_in\": 60}"));
        server.createContext("/token", exchange -> guarded(exchange, status, tokens));
        server.createContext("/xrpc/", exchange -> guarded(exchange, 200, "{\"done\": true}"));
        server.start();
    }

    OpenUrl url() {
        return OpenUrl.parse(origin(), Reach.THIS_MACHINE);
    }

    String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Answers with these from now on. */
    void gives(int answered, String body) {
        status = answered;
        tokens = body;
    }

    /** Says something else of itself. */
    void says(String name, String json) {
        metadata.put(name, json);
    }

    Map<String, String> lastForm() {
        return forms.getLast();
    }

    Data.Fields lastProof() {
        return proofs.getLast();
    }

    int requests() {
        return proofs.size();
    }

    private String metadata() {
        Map<String, String> all = new HashMap<>(Map.of(
                "issuer",
                "\"" + origin() + "\"",
                "authorization_endpoint",
                "\"" + origin() + "/authorize\"",
                "token_endpoint",
                "\"" + origin() + "/token\"",
                "pushed_authorization_request_endpoint",
                "\"" + origin() + "/par\"",
                "require_pushed_authorization_requests",
                "true",
                "authorization_response_iss_parameter_supported",
                "true",
                "client_id_metadata_document_supported",
                "true",
                "dpop_signing_alg_values_supported",
                "[\"ES256\"]"));
        all.putAll(metadata);
        return all.entrySet().stream()
                .map(entry -> "\"" + entry.getKey() + "\": " + entry.getValue())
                .collect(java.util.stream.Collectors.joining(", ", "{", "}"));
    }

    private void guarded(HttpExchange exchange, int otherwise, String body) throws IOException {
        boolean api = exchange.getRequestURI().getPath().startsWith("/xrpc/");
        forms.add(form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        Data.Fields proof = claims(String.valueOf(exchange.getRequestHeaders().getFirst("DPoP")));
        proofs.add(proof);
        exchange.getResponseHeaders().add("DPoP-Nonce", NONCE);
        if (proof.text("nonce").equals(Optional.of(NONCE))) {
            json(exchange, otherwise, body);
        } else {
            exchange.getResponseHeaders().add("WWW-Authenticate", "DPoP error=\"use_dpop_nonce\"");
            json(exchange, api ? 401 : 400, "{\"error\": \"use_dpop_nonce\"}");
        }
    }

    private static void json(HttpExchange exchange, int status, String body) throws IOException {
        try (exchange) {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static Map<String, String> form(String body) {
        Map<String, String> form = new HashMap<>();
        for (String field : List.of(body.split("&", -1))) {
            int at = field.indexOf('=');
            if (at > 0) {
                form.put(field.substring(0, at), URLDecoder.decode(field.substring(at + 1), StandardCharsets.UTF_8));
            }
        }
        return form;
    }

    /** The claims of a proof that the key in it signed. */
    static Data.Fields claims(String token) {
        List<String> parts = List.of(token.split("\\.", -1));
        Data.Fields header = part(parts.getFirst());
        try {
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
            curve.init(new ECGenParameterSpec("secp256r1"));
            Data.Fields jwk = (Data.Fields) header.get("jwk").orElseThrow();
            signature.initVerify(KeyFactory.getInstance("EC")
                    .generatePublic(new ECPublicKeySpec(
                            new ECPoint(number(jwk, "x"), number(jwk, "y")),
                            curve.getParameterSpec(ECParameterSpec.class))));
            signature.update((parts.get(0) + "." + parts.get(1)).getBytes(StandardCharsets.US_ASCII));
            if (!signature.verify(Base64.getUrlDecoder().decode(parts.get(2)))) {
                throw new IllegalStateException("A proof that its key didn't sign");
            }
            return part(parts.get(1));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static Data.Fields part(String encoded) {
        return (Data.Fields) DataJson.read(Base64.getUrlDecoder().decode(encoded));
    }

    private static BigInteger number(Data.Fields jwk, String name) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(jwk.text(name).orElseThrow()));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
