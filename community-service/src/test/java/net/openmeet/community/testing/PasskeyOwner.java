package net.openmeet.community.testing;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who adds passkeys to their account, and signs in by them. */
public final class PasskeyOwner {

    public static final String PASSKEYS = "/api/me/ways-in/passkeys";

    private static final JsonMapper JSON = JsonMapper.shared();

    private PasskeyOwner() {}

    /** What a passkey is to be made of. */
    public static JsonNode options(Api member) {
        return JSON.readTree(
                member.post(PASSKEYS + "/options", "{}").expect(200).body());
    }

    /** Has a device make a passkey and adds it. */
    public static ApiResponse add(Api member, Device device, String name) {
        return send(member, name, device.create(options(member)));
    }

    public static ApiResponse send(Api member, String name, String credential) {
        return member.post(PASSKEYS, "{\"name\": \"%s\", \"credential\": %s}".formatted(name, credential));
    }

    /** A challenge for this browser. */
    public static String challenge(Browser browser) {
        return JSON.readTree(browser.submit("/oauth2/sign-in/passkey/options", Map.of())
                        .body())
                .path("challenge")
                .asString();
    }

    /** Sends what a device has signed. */
    public static HttpResponse<String> submit(Browser browser, String credential) {
        return browser.submit("/oauth2/sign-in/passkey", Map.of("credential", credential));
    }

    /** Signs in with nothing but the device. */
    public static HttpResponse<String> present(Browser browser, Device device) {
        return submit(browser, device.present(challenge(browser)));
    }

    /** The same, on the way to a client's tokens. */
    public static JsonNode signIn(Browser browser, FrontEnd frontEnd, Device device) {
        URI page = URI.create(Browser.location(browser.get(frontEnd.authorizationRequest(Map.of()))));
        String credential = device.present(challenge(browser));
        HttpResponse<String> signedIn = browser.submit(
                "/oauth2/sign-in/passkey",
                Map.of("credential", credential, "continue", FrontEnd.parameter(page, "continue")));
        URI back = URI.create(Browser.location(browser.get(Browser.location(signedIn))));
        return FrontEnd.tokens(frontEnd.exchange(FrontEnd.parameter(back, "code"), Map.of()));
    }
}
