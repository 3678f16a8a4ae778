package net.openmeet.community.wayin;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import net.openmeet.platform.hash.Sha256;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.web.client.RestClient;

/** A provider of which it is known where it is asked what. Authorization code with PKCE and nonce; of an ID token issuer, audience, times and signature count. */
final class DiscoveredProvider {

    private static final Duration TIMEOUT = Duration.ofSeconds(5);
    private static final int LONGEST_SUBJECT = 255;

    private final ClientRegistration registration;
    private final String issuer;
    private final String redirectUri;
    private final String authorizationUri;
    private final RestClientAuthorizationCodeTokenResponseClient tokens;
    private final JwtDecoder idTokens;

    private DiscoveredProvider(ClientRegistration registration, String issuer, String redirectUri) {
        this.registration = registration;
        this.issuer = issuer;
        this.redirectUri = redirectUri;
        this.authorizationUri =
                Objects.requireNonNull(registration.getProviderDetails().getAuthorizationUri());
        this.tokens = tokenClient();
        this.idTokens = new OidcIdTokenDecoderFactory().createDecoder(registration);
    }

    /** Asks the provider for its configuration; fails where it can't be reached, or says that it is another one. */
    static DiscoveredProvider discover(String name, OutsideSettings.Provider setting, String site) {
        String redirectUri = site + "/oauth2/sign-in/with/" + name + "/code";
        ClientRegistration registration = ClientRegistrations.fromOidcIssuerLocation(setting.issuer())
                .registrationId(name)
                .clientId(setting.clientId())
                .clientSecret(setting.clientSecret())
                .redirectUri(redirectUri)
                .scope(OidcScopes.OPENID)
                .build();
        return new DiscoveredProvider(registration, setting.issuer(), redirectUri);
    }

    String issuer() {
        return issuer;
    }

    URI authorization(OutsideSignIn begun) {
        return URI.create(request(begun).getAuthorizationRequestUri());
    }

    OutsideIdentity redeem(OutsideSignIn begun, String code) {
        OAuth2AuthorizationResponse response = OAuth2AuthorizationResponse.success(code)
                .redirectUri(redirectUri)
                .state(begun.state())
                .build();
        OAuth2AccessTokenResponse answer = tokens.getTokenResponse(new OAuth2AuthorizationCodeGrantRequest(
                registration, new OAuth2AuthorizationExchange(request(begun), response)));
        Object idToken = answer.getAdditionalParameters().get(OidcParameterNames.ID_TOKEN);
        if (!(idToken instanceof String text)) {
            throw new IllegalStateException("It sent no ID token");
        }
        Jwt token = idTokens.decode(text);
        if (!begun.nonce().equals(token.getClaimAsString(OidcParameterNames.NONCE))) {
            throw new IllegalStateException("Its ID token is for another sign-in");
        }
        String subject = token.getSubject();
        if (subject == null || subject.isBlank() || subject.length() > LONGEST_SUBJECT) {
            throw new IllegalStateException("Its ID token names nobody");
        }
        return new OutsideIdentity(issuer, subject);
    }

    private OAuth2AuthorizationRequest request(OutsideSignIn begun) {
        String challenge = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Sha256.of(begun.verifier().getBytes(StandardCharsets.US_ASCII)));
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(authorizationUri)
                .clientId(registration.getClientId())
                .redirectUri(redirectUri)
                .scopes(registration.getScopes())
                .state(begun.state())
                .additionalParameters(Map.of(
                        OidcParameterNames.NONCE,
                        begun.nonce(),
                        PkceParameterNames.CODE_CHALLENGE,
                        challenge,
                        PkceParameterNames.CODE_CHALLENGE_METHOD,
                        "S256"))
                .attributes(attributes -> attributes.put(PkceParameterNames.CODE_VERIFIER, begun.verifier()))
                .build();
    }

    private static RestClientAuthorizationCodeTokenResponseClient tokenClient() {
        var requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(TIMEOUT).build());
        requests.setReadTimeout(TIMEOUT);
        var client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(RestClient.builder()
                .requestFactory(requests)
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return client;
    }
}
