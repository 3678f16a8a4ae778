package net.openmeet.gateway.provider;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Where the issuer is asked.
 *
 * @param authorization where browsers are sent for a code
 * @param token where we get tokens
 * @param endSession where browsers are sent to sign out; null where there is no such place
 * @param revocation where we give back refresh tokens; null where there is no such place
 */
record ProviderAddresses(
        URI authorization,
        URI token,
        @Nullable URI endSession,
        @Nullable URI revocation) {

    /**
     * Of our own provider, which browsers find behind us.
     *
     * @param service where community-service is
     */
    static ProviderAddresses own(URI publicUrl, URI service) {
        return new ProviderAddresses(
                URI.create(publicUrl + "/oauth2/authorize"),
                URI.create(service + "/oauth2/token"),
                URI.create(publicUrl + "/oauth2/logout"),
                URI.create(service + "/oauth2/revoke"));
    }

    /** As an issuer's discovery document says. */
    static ProviderAddresses of(JsonNode document) {
        return new ProviderAddresses(
                URI.create(document.path("authorization_endpoint").asString()),
                URI.create(document.path("token_endpoint").asString()),
                optional(document, "end_session_endpoint"),
                optional(document, "revocation_endpoint"));
    }

    private static @Nullable URI optional(JsonNode document, String name) {
        return document.hasNonNull(name) ? URI.create(document.path(name).asString()) : null;
    }
}
