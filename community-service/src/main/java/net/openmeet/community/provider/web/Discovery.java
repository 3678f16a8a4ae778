package net.openmeet.community.provider.web;

import java.util.List;
import java.util.Map;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.core.oidc.StandardClaimNames;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationServerMetadataClaimNames;

/** Makes the discovery documents say what this provider does, where Spring lists all that it could do. */
final class Discovery {

    private static final List<String> CLIENTS = List.of(
            ClientAuthenticationMethod.NONE.getValue(), ClientAuthenticationMethod.CLIENT_SECRET_BASIC.getValue());

    private Discovery() {}

    static void describe(Map<String, Object> claims) {
        claims.keySet()
                .removeIf(name ->
                        name.startsWith("introspection_") || name.startsWith("tls_") || name.startsWith("dpop_"));
        claims.put(
                OAuth2AuthorizationServerMetadataClaimNames.GRANT_TYPES_SUPPORTED,
                List.of(
                        AuthorizationGrantType.AUTHORIZATION_CODE.getValue(),
                        AuthorizationGrantType.REFRESH_TOKEN.getValue()));
        claims.put(OAuth2AuthorizationServerMetadataClaimNames.TOKEN_ENDPOINT_AUTH_METHODS_SUPPORTED, CLIENTS);
        claims.put(OAuth2AuthorizationServerMetadataClaimNames.REVOCATION_ENDPOINT_AUTH_METHODS_SUPPORTED, CLIENTS);
        claims.put(
                OAuth2AuthorizationServerMetadataClaimNames.SCOPES_SUPPORTED,
                List.of(OidcScopes.OPENID, OidcScopes.PROFILE));
        claims.put(
                "claims_supported",
                List.of(StandardClaimNames.SUB, "sid", StandardClaimNames.PREFERRED_USERNAME, StandardClaimNames.NAME));
    }
}
