package net.openmeet.gateway.provider;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.springframework.web.client.RestClient;

/** A client of an issuer that nobody is at. */
public final class IssuerThatIsAway {

    private static final URI NOBODY = URI.create("http://127.0.0.1:1/");

    private IssuerThatIsAway() {}

    public static ProviderClient client(Clock clock) {
        var settings = new ProviderSettings("gateway", "secret", NOBODY, NOBODY, "openid", Duration.ofSeconds(1));
        var addresses = new ProviderAddresses(NOBODY, NOBODY, null, null);
        return new ProviderClient(RestClient.create(), settings, () -> addresses, clock);
    }
}
