package net.openmeet.community.testing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Keeps cookies, and follows a redirect only when told to. */
public final class Browser {

    private final URI base;
    private final String userAgent;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    public Browser(URI base) {
        this(base, "");
    }

    /** One that says this of itself ({@code User-Agent}); empty: what Java says. */
    public Browser(URI base, String userAgent) {
        this.base = base;
        this.userAgent = userAgent;
    }

    public HttpResponse<String> get(String pathOrUrl) {
        return send(HttpRequest.newBuilder(base.resolve(pathOrUrl)).header("Accept", "text/html,*/*"));
    }

    /** Asks for a page in a language. */
    public HttpResponse<String> get(String pathOrUrl, String language) {
        return send(HttpRequest.newBuilder(base.resolve(pathOrUrl))
                .header("Accept", "text/html,*/*")
                .header("Accept-Language", language));
    }

    /** Submits a form from a page of this origin. */
    public HttpResponse<String> submit(String path, Map<String, String> form) {
        return submit(path, form, base.toString());
    }

    /** Submits a form from a page of some origin. */
    public HttpResponse<String> submit(String path, Map<String, String> form, String origin) {
        return submit(path, form, "en", origin);
    }

    /** Submits a form from a page of some origin, in a language. */
    public HttpResponse<String> submit(String path, Map<String, String> form, String language, String origin) {
        return send(HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept-Language", language)
                .header("Origin", origin)
                .POST(HttpRequest.BodyPublishers.ofString(encoded(form))));
    }

    /** Takes a cookie that it was never given, as if copied from another browser. */
    public void keep(String name, String value) {
        var cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(base, cookie);
    }

    /** The value of a cookie that it keeps. */
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No cookie " + name));
    }

    /** Where an answer sends the browser. */
    public static String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError("No redirect: " + answer + " " + answer.body()));
    }

    /** A form, or a query. */
    public static String encoded(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(parameter ->
                        parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        if (!userAgent.isEmpty()) {
            request.header("User-Agent", userAgent);
        }
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
