package net.openmeet.community.provider.web;

import net.openmeet.community.provider.AccountClaims;
import net.openmeet.community.provider.GrantLocks;
import net.openmeet.community.provider.SignInPage;
import net.openmeet.community.provider.SignedInBrowser;
import net.openmeet.platform.problem.ProblemWriter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OidcConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.oidc.web.authentication.OidcLogoutAuthenticationSuccessHandler;
import org.springframework.security.oauth2.server.authorization.web.OAuth2AuthorizationEndpointFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.LogoutFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** The filter chain of the provider's own endpoints. Everything else is the platform's. */
@Configuration(proxyBeanMethods = false)
class ProviderSecurity {

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain providerChain(
            HttpSecurity http,
            RegisteredClientRepository clients,
            AccountClaims claims,
            SignedInBrowser browser,
            GrantLocks locks,
            ObjectProvider<SignInPage> signInPage,
            ProblemWriter problems) {
        PublicClient publicClient = new PublicClient(clients);
        http.oauth2AuthorizationServer(server -> {
            http.securityMatcher(server.getEndpointsMatcher());
            server.clientAuthentication(
                    client -> client.authenticationConverter(publicClient).authenticationProvider(publicClient));
            server.oidc(oidc -> openId(oidc, new UserInfo(claims), browser));
            server.authorizationServerMetadataEndpoint(endpoint ->
                    endpoint.authorizationServerMetadataCustomizer(document -> document.claims(Discovery::describe)));
            withoutSessions(server);
        });
        // Before the client is authenticated: that already looks up the code.
        http.addFilterBefore(new OneUse(locks), LogoutFilter.class);
        return http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .securityContext(context -> context.securityContextRepository(browser))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .oauth2ResourceServer(resources -> resources.jwt(Customizer.withDefaults()))
                .exceptionHandling(errors -> errors.defaultAuthenticationEntryPointFor(
                        new SignInEntryPoint(clients, signInPage, problems),
                        PathPatternRequestMatcher.pathPattern("/oauth2/authorize")))
                .build();
    }

    private static void openId(OidcConfigurer oidc, UserInfo userInfo, SignedInBrowser browser) {
        OidcLogoutAuthenticationSuccessHandler signOut = new OidcLogoutAuthenticationSuccessHandler();
        signOut.setLogoutHandler((request, response, authentication) -> browser.signOut(response));
        oidc.providerConfigurationEndpoint(
                endpoint -> endpoint.providerConfigurationCustomizer(document -> document.claims(Discovery::describe)));
        oidc.userInfoEndpoint(endpoint -> endpoint.authenticationProvider(userInfo));
        oidc.logoutEndpoint(endpoint -> endpoint.logoutResponseHandler(signOut));
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
