package net.openmeet.community.provider;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.openmeet.platform.security.InternalTokens;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.DelegatingOAuth2TokenGenerator;
import org.springframework.security.oauth2.server.authorization.token.JwtGenerator;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;

/** Spring Authorization Server as OpenMeet uses it: a public client and the gateway, self-contained access tokens, state in the database. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ProviderSettings.class, GatewaySettings.class, InternalSettings.class})
class ProviderConfiguration {

    private static final Duration CODE_LIFETIME = Duration.ofMinutes(1);

    @Bean
    AuthorizationServerSettings authorizationServerSettings(Issuer issuer) {
        return AuthorizationServerSettings.builder()
                .issuer(issuer.value())
                // Below /oauth2, where the sign-in cookie is sent. Told to clients; web.SignOut answers it.
                .oidcLogoutEndpoint("/oauth2/logout")
                .build();
    }

    @Bean
    RegisteredClientRepository registeredClients(
            ProviderSettings settings, GatewaySettings gateway, InternalSettings internal, ClientSecrets secrets) {
        List<RegisteredClient> clients = new ArrayList<>();
        clients.add(client("openmeet-web", settings)
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .redirectUris(uris -> uris.addAll(settings.redirectUris()))
                .postLogoutRedirectUris(uris -> uris.addAll(settings.postLogoutRedirectUris()))
                .build());
        if (gateway.isClient()) {
            clients.add(client(gateway.clientId(), settings)
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    .clientSecret(secrets.encode(gateway.clientSecret()))
                    .redirectUri(gateway.redirectUri().toString())
                    .postLogoutRedirectUri(gateway.signedOutUri().toString())
                    .build());
        }
        if (internal.isClient()) {
            clients.add(services(internal, settings, secrets));
        }
        return new InMemoryRegisteredClientRepository(clients);
    }

    private static RegisteredClient services(
            InternalSettings internal, ProviderSettings settings, ClientSecrets secrets) {
        return RegisteredClient.withId(internal.clientId())
                .clientId(internal.clientId())
                .clientName("OpenMeet's services")
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientSecret(secrets.encode(internal.clientSecret()))
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scope(InternalTokens.ADDRESSES)
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(settings.accessTokenLifetime())
                        .build())
                .build();
    }

    /** OpenMeet's own, all of them: signing in to one is the consent. */
    private static RegisteredClient.Builder client(String id, ProviderSettings settings) {
        return RegisteredClient.withId(id)
                .clientId(id)
                .clientName("OpenMeet")
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(TokenSettings.builder()
                        .authorizationCodeTimeToLive(CODE_LIFETIME)
                        .accessTokenTimeToLive(settings.accessTokenLifetime())
                        .refreshTokenTimeToLive(settings.refreshTokenLifetime())
                        .reuseRefreshTokens(false)
                        .build());
    }

    @Bean
    OAuth2AuthorizationService authorizations(
            JdbcOperations jdbc, RegisteredClientRepository clients, SignIns signIns) {
        return new Authorizations(jdbc, clients, signIns);
    }

    @Bean
    OAuth2TokenGenerator<OAuth2Token> tokenGenerator(JwtEncoder encoder, TokenClaims claims, Clock clock) {
        var jwts = new JwtGenerator(encoder);
        jwts.setJwtCustomizer(claims);
        return new DelegatingOAuth2TokenGenerator(jwts, new RefreshTokens(clock));
    }
}
