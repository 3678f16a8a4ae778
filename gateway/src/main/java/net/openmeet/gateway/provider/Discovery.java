package net.openmeet.gateway.provider;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.databind.JsonNode;

/** Finds an outside issuer's addresses in its discovery document (OpenID Connect Discovery 1.0), with the first who signs in, and again each hour. */
final class Discovery implements Supplier<ProviderAddresses> {

    private static final Duration KEPT = Duration.ofHours(1);
    private static final String PATH = "/.well-known/openid-configuration";

    private final RestClient client;
    private final String issuer;
    private volatile @Nullable Found found;

    private record Found(ProviderAddresses addresses, long at) {}

    Discovery(RestClient client, String issuer) {
        this.client = client;
        this.issuer = issuer;
    }

    /** @throws RestClientException if the issuer doesn't say, or says that it is somebody else */
    @Override
    public ProviderAddresses get() {
        Found known = found;
        if (known == null || System.nanoTime() - known.at > KEPT.toNanos()) {
            known = new Found(ask(), System.nanoTime());
            found = known;
        }
        return known.addresses;
    }

    private ProviderAddresses ask() {
        String base = issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
        JsonNode document = Objects.requireNonNull(
                client.get().uri(URI.create(base + PATH)).retrieve().body(JsonNode.class));
        if (!document.path("issuer").asString("").equals(issuer)) {
            throw new RestClientException("The discovery document of " + issuer + " is somebody else's");
        }
        try {
            return ProviderAddresses.of(document);
        } catch (IllegalArgumentException malformed) {
            throw new RestClientException("The discovery document of " + issuer + " can't be read", malformed);
        }
    }
}
