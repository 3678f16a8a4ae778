package net.openmeet.gateway.testing;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import net.openmeet.gateway.upstream.Service;
import net.openmeet.platform.test.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Stands for the OpenID provider behind the gateway: codes and refresh tokens work once, as ours do; a refresh token that comes again ends all that came of
 * the sign-in.
 */
public final class Provider {

    public static final String SESSION_COOKIE = "__Host-openmeet-session";
    public static final String SIGNING_IN_COOKIE = "__Host-openmeet-signing-in";

    private static final String[] GATEWAY = {
        "--openmeet.issuer=" + RunningGateway.PUBLIC_URL,
        "--openmeet.sign-in.client-secret=a-secret+of/the=gateway-with-32-characters"
    };

    private final Peer peer = RunningGateway.shared().peer(Service.COMMUNITY);
    private final Map<String, SignIn> codes = new ConcurrentHashMap<>();
    private final Map<String, SignIn> refreshTokens = new ConcurrentHashMap<>();
    private final AtomicInteger refreshes = new AtomicInteger();
    private final List<String> revoked = new ArrayList<>();
    private volatile int lifetime = 300;
    private volatile boolean away;

    /** @param line ends all at once */
    private record SignIn(UUID account, String nonce, String line) {}

    public Provider() {
        peer.reading("/oauth2/token", this::token).reading("/oauth2/revoke", this::revoke);
    }

    /** A gateway that trusts it, and keeps sessions in the database; where it listens. */
    public static URI gateway(String database, String... settings) {
        List<String> all = new ArrayList<>(Arrays.asList(GATEWAY));
        all.add("--openmeet.database.url=" + database);
        all.add("--openmeet.database.user=openmeet");
        all.add("--openmeet.database.password=openmeet");
        all.addAll(Arrays.asList(settings));
        return RunningGateway.uri(RunningGateway.shared().another(all.toArray(String[]::new)));
    }

    /** Access tokens from now on live so many seconds. */
    public Provider issuesFor(int seconds) {
        lifetime = seconds;
        return this;
    }

    /** Whether it answers nothing but 503 from now on. */
    public Provider isAway(boolean nowAway) {
        away = nowAway;
        return this;
    }

    public int refreshes() {
        return refreshes.get();
    }

    public List<String> revoked() {
        return List.copyOf(revoked);
    }

    /** Ends all sign-ins of which there are refresh tokens. */
    public void endAll() {
        refreshTokens.clear();
    }

    /** Signs a browser in, and fails unless it is; the last answer. */
    public HttpResponse<String> signIn(Browser browser, UUID account, String target) {
        HttpResponse<String> sent = browser.get("/sign-in?return=" + target);
        HttpResponse<String> back = browser.get(callback(location(sent), account));
        if (browser.cookie(SESSION_COOKIE) == null) {
            throw new AssertionError("Not signed in: " + back + back.body());
        }
        return back;
    }

    /** Where it sends the browser back that was sent to this address. */
    public String callback(URI authorization, UUID account) {
        String code = UUID.randomUUID().toString();
        codes.put(code, new SignIn(account, query(authorization, "nonce"), code));
        return "/sign-in/callback?code=" + code + "&state=" + query(authorization, "state");
    }

    public static URI location(HttpResponse<String> answer) {
        return URI.create(answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError("No redirect: " + answer + " " + answer.body())));
    }

    public static String query(URI uri, String name) {
        String value = parameters(uri.getRawQuery()).get(name);
        if (value == null) {
            throw new AssertionError("No " + name + " in " + uri);
        }
        return value;
    }

    private void token(ReceivedRequest request, HttpExchange exchange) throws IOException {
        Map<String, String> form = parameters(request.body());
        if (away) {
            Peer.answer(exchange, 503, "{}");
        } else if ("refresh_token".equals(form.get("grant_type"))) {
            refreshes.incrementAndGet();
            answer(exchange, take(form.get("refresh_token")));
        } else {
            answer(exchange, codes.remove(form.getOrDefault("code", "")));
        }
    }

    /** What a refresh token was given for; one that comes again ends its line. */
    private @Nullable SignIn take(@Nullable String refreshToken) {
        String token = String.valueOf(refreshToken);
        SignIn found = refreshTokens.remove(token);
        if (found == null) {
            String line = token.split("/", 2)[0];
            refreshTokens.values().removeIf(other -> other.line().equals(line));
        }
        return found;
    }

    private void answer(HttpExchange exchange, @Nullable SignIn signIn) throws IOException {
        if (signIn == null) {
            Peer.answer(exchange, 400, "{\"error\": \"invalid_grant\"}");
            return;
        }
        String refresh = signIn.line() + "/" + UUID.randomUUID();
        refreshTokens.put(refresh, signIn);
        String subject = signIn.account().toString();
        String access = Tokens.bearer(
                subject,
                claims -> claims.issuer(RunningGateway.PUBLIC_URL)
                        .jwtID(UUID.randomUUID().toString()));
        String id = Tokens.bearer(
                subject,
                claims -> claims.issuer(RunningGateway.PUBLIC_URL)
                        .audience("openmeet-gateway")
                        .claim("name", "Alice <b>&")
                        .claim("nonce", signIn.nonce()));
        Peer.answer(
                exchange,
                200,
                "{\"access_token\": \"%s\", \"expires_in\": %d, \"refresh_token\": \"%s\", \"id_token\": \"%s\"}"
                        .formatted(access, lifetime, refresh, id));
    }

    private void revoke(ReceivedRequest request, HttpExchange exchange) throws IOException {
        revoked.add(parameters(request.body()).getOrDefault("token", ""));
        Peer.answer(exchange, 200, "");
    }

    private static Map<String, String> parameters(String encoded) {
        return Arrays.stream(encoded.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(
                        pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8), (a, b) -> a));
    }
}
