package net.openmeet.journeys;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import net.openmeet.platform.hash.Sha256;
import net.openmeet.platform.test.Await;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Keeps cookies, submits forms of the site's pages, and follows a redirect only when told to. */
final class Browser {

    static final URI SITE = URI.create("http://localhost:" + (8080 + RunningSystem.PORT_OFFSET));

    private static final String REDIRECT = SITE + "/signed-in";
    private static final String VERIFIER = "a-verifier-of-more-than-forty-three-characters-0123456789";

    /** Where a page sends people to sign in. */
    static final String AUTHORIZE = "/oauth2/authorize?response_type=code&client_id=openmeet-web&scope=openid&state=x"
            + "&redirect_uri=" + encoded(REDIRECT) + "&code_challenge_method=S256&code_challenge="
            + Base64.getUrlEncoder().withoutPadding().encodeToString(Sha256.of(VERIFIER));

    private static final Pattern CODE = Pattern.compile("(\\d{4}) (\\d{4}) is your code");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    HttpResponse<String> get(String path) {
        return send(request(path).header("Accept", "text/html, */*"));
    }

    HttpResponse<String> submit(String path, String form) {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", SITE.toString())
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /** What a script of a page sends. */
    HttpResponse<String> send(String method, String path, String json, String... headers) {
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "application/json")
                .header("Origin", SITE.toString())
                .method(method, HttpRequest.BodyPublishers.ofString(json));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    JsonNode json(String path) {
        return JsonMapper.shared().readTree(get(path).body());
    }

    /**
     * Asks for a code by mail and enters it.
     *
     * @param page the page where people sign in
     * @return where the browser goes on
     */
    String signInByMail(RunningSystem system, String page, String address) {
        String goOn = page.replaceFirst(".*[?&]continue=", "").replaceFirst("&.*", "");
        String waiting = location(submit("/oauth2/sign-in/mail", "address=" + encoded(address) + "&continue=" + goOn));
        if (!get(waiting).body().contains(address)) {
            throw new AssertionError("Nobody is told where the code went");
        }
        return location(submit("/oauth2/sign-in/code", "code=" + mailedCode(system, address)));
    }

    /** An access token of somebody who signs in so, for whom an account is made where there is none. */
    String tokenByMail(RunningSystem system, String address) {
        String page = location(get(AUTHORIZE));
        String code = location(get(signInByMail(system, page, address))).replaceFirst(".*[?&]code=([^&]+).*", "$1");
        HttpResponse<String> tokens = submit(
                "/oauth2/token",
                "grant_type=authorization_code&client_id=openmeet-web&code=" + code + "&code_verifier=" + VERIFIER
                        + "&redirect_uri=" + encoded(REDIRECT));
        return JsonMapper.shared().readTree(tokens.body()).path("access_token").asString();
    }

    private static String mailedCode(RunningSystem system, String address) {
        return Await.value(
                "the mail",
                () -> system.subjectsOfMailsTo(address).stream()
                        .flatMap(subject -> CODE.matcher(subject).results())
                        .map(code -> code.group(1) + code.group(2))
                        .findFirst());
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer + answer.body()));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(SITE.resolve(path)).header("Accept-Language", "en");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("No answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", e);
        }
    }
}
