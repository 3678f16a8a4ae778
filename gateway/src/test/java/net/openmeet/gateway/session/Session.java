package net.openmeet.gateway.session;

import net.openmeet.gateway.testing.Browser;
import tools.jackson.databind.json.JsonMapper;

/** What a page of ours asks before it writes. */
final class Session {

    private Session() {}

    static String csrfToken(Browser browser) {
        return JsonMapper.shared()
                .readTree(browser.get("/api/session").body())
                .path("csrfToken")
                .asString();
    }
}
