package net.openmeet.community.provider.web;

import jakarta.servlet.http.HttpServletRequest;
import net.openmeet.community.provider.AccountClaims;
import net.openmeet.community.provider.GrantLocks;
import net.openmeet.community.provider.IdTokenHints;
import net.openmeet.community.provider.SignInPage;
import net.openmeet.community.provider.SignIns;
import net.openmeet.community.provider.SignedInBrowser;
import net.openmeet.platform.problem.ProblemWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OidcConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.web.OAuth2AuthorizationEndpointFilter;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.LogoutFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The filter chain of the provider's own endpoints. Everything else is the platform's. */
@Configuration(proxyBeanMethods = false)
class ProviderSecurity {

    private static final RequestMatcher USER_INFO = PathPatternRequestMatcher.pathPattern("/userinfo");
    private static final BearerTokenResolver BEARER_TOKENS = new DefaultBearerTokenResolver();

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain providerChain(
            HttpSecurity http,
            RegisteredClientRepository clients,
            AccountClaims claims,
            SignedInBrowser browser,
            SignIns signIns,
            IdTokenHints hints,
            GrantLocks locks,
            SignInPage signInPage,
            ProblemWriter problems) {
        var publicClient = new PublicClient(clients);
        http.oauth2AuthorizationServer(server -> {
            http.securityMatcher(server.getEndpointsMatcher());
            server.clientAuthentication(
                    client -> client.authenticationConverter(publicClient).authenticationProvider(publicClient));
            server.oidc(oidc -> openId(oidc, new UserInfo(claims)));
            server.authorizationServerMetadataEndpoint(endpoint ->
                    endpoint.authorizationServerMetadataCustomizer(document -> document.claims(Discovery::describe)));
            withoutSessions(server);
        });
        http.addFilterAfter(new SignOut(browser, signIns, hints, clients), HeaderWriterFilter.class);
        http.addFilterAfter(new BoundedAuthorizationRequests(problems), HeaderWriterFilter.class);
        // Before the client is authenticated: that already looks up the code.
        http.addFilterBefore(new OneUse(locks), LogoutFilter.class);
        // The gateway knows whether the site is at an https address.
        http.headers(headers -> headers.httpStrictTransportSecurity(HeadersConfigurer.HstsConfig::disable));
        return http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .securityContext(context -> context.securityContextRepository(browser))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .oauth2ResourceServer(resources -> resources
                        .bearerTokenResolver(ProviderSecurity::bearerToken)
                        .jwt(Customizer.withDefaults()))
                .exceptionHandling(errors -> errors.defaultAuthenticationEntryPointFor(
                        new SignInEntryPoint(clients, signInPage),
                        PathPatternRequestMatcher.pathPattern("/oauth2/authorize")))
                .build();
    }

    /** For userinfo alone: whoever has got hold of an access token must not make a code of it, and of that a refresh token. */
    private static @Nullable String bearerToken(HttpServletRequest request) {
        return USER_INFO.matches(request) ? BEARER_TOKENS.resolve(request) : null;
    }

    private static void openId(OidcConfigurer oidc, UserInfo userInfo) {
        oidc.providerConfigurationEndpoint(
                endpoint -> endpoint.providerConfigurationCustomizer(document -> document.claims(Discovery::describe)));
        oidc.userInfoEndpoint(endpoint -> endpoint.authenticationProvider(userInfo));
    }

    /** Spring would remember each authorization in an HTTP session, for a claim ({@code sid}) that nobody asks for. */
    private static void withoutSessions(OAuth2AuthorizationServerConfigurer server) {
        server.addObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationEndpointFilter>() {
            @Override
            public <O extends OAuth2AuthorizationEndpointFilter> O postProcess(O filter) {
                filter.setSessionAuthenticationStrategy((authentication, request, response) -> {});
                return filter;
            }
        });
    }
}
