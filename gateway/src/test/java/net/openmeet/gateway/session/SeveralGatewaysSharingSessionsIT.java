package net.openmeet.gateway.session;

import static net.openmeet.platform.test.People.ALICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.openmeet.gateway.testing.Browser;
import net.openmeet.gateway.testing.Provider;
import net.openmeet.platform.test.Servers;
import org.junit.jupiter.api.Test;

class SeveralGatewaysSharingSessionsIT {

    private static final int REQUESTS = 20;

    private static final String DATABASE = Servers.shared().databaseUrl("openmeet_gateway");
    private static final URI FIRST = Provider.gateway(DATABASE);
    private static final URI SECOND = Provider.gateway(DATABASE);

    private final Provider provider = new Provider();
    private final Browser browser = new Browser(FIRST);

    @Test
    void takeWhoeverSignedInAtOneForSignedInAtAll() {
        provider.signIn(browser, ALICE, "/");
        String token = Session.csrfToken(browser);

        assertThat(browser.at(SECOND).get("/api/session").body()).contains(ALICE.toString());
        assertThat(Session.csrfToken(browser)).isEqualTo(token);
    }

    @Test
    void completeASignInThatBeganAtAnother() {
        URI authorization = Provider.location(browser.get("/sign-in"));

        browser.at(SECOND).get(provider.callback(authorization, ALICE));

        assertThat(browser.get("/api/session").body()).contains(ALICE.toString());
    }

    @Test
    void signOutAtAll() {
        provider.signIn(browser, ALICE, "/");
        Browser copy = browser.copied().at(SECOND);
        copy.get("/api/session");

        browser.post("/sign-out", "", "Csrf-Token", Session.csrfToken(browser));

        assertThat(copy.get("/api/session").body()).contains("\"signedIn\":false");
    }

    @Test
    void renewTokensOnceForAllRequestsTogether() throws InterruptedException, ExecutionException {
        provider.issuesFor(1).signIn(browser, ALICE, "/");
        provider.issuesFor(300);

        assertThat(bodies())
                .hasSize(REQUESTS)
                .allSatisfy(body -> assertThat(body).contains(ALICE.toString()));

        assertThat(provider.refreshes()).isEqualTo(1);
    }

    @Test
    void endASessionThatTheProviderHasEnded() throws InterruptedException, ExecutionException {
        provider.issuesFor(1).signIn(browser, ALICE, "/");
        provider.endAll();

        assertThat(bodies()).allSatisfy(body -> assertThat(body).contains("\"signedIn\":false"));

        assertThat(provider.refreshes()).isEqualTo(1);
        browser.get("/api/session");
        assertThat(browser.cookie(Provider.SESSION_COOKIE)).isNull();
    }

    /** What each of many requests at once is answered, at either of two gateways. */
    private List<String> bodies() throws InterruptedException, ExecutionException {
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> answers = new ArrayList<>();
            for (int request = 0; request < REQUESTS; request++) {
                Browser copy = browser.copied().at(request % 2 == 0 ? FIRST : SECOND);
                answers.add(executor.submit(() -> copy.get("/api/session").body()));
            }
            List<String> bodies = new ArrayList<>();
            for (Future<String> answer : answers) {
                bodies.add(answer.get());
            }
            return bodies;
        }
    }
}
