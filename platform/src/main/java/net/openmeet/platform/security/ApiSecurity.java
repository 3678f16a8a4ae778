package net.openmeet.platform.security;

import net.openmeet.platform.problem.ProblemWriter;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/**
 * The filter chain of an API: who sends the request is established here, whether they may is {@link AccessInterceptor}'s to say.
 *
 * <p>No cookies and no sessions, so nothing for CSRF to ride on; no CORS, because browsers come through the gateway.
 */
final class ApiSecurity {

    private ApiSecurity() {}

    static SecurityFilterChain chain(
            HttpSecurity http,
            JwtDecoder tokens,
            Converter<Jwt, AbstractAuthenticationToken> callers,
            ProblemWriter problems) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                // Who sends no token is nobody, and has no authentication either; nothing asks the servlet request for
                // its user.
                .anonymous(AbstractHttpConfigurer::disable)
                .servletApi(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(ApiSecurity::headers)
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(problems::write).accessDeniedHandler(problems::write))
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(problems::write)
                        .accessDeniedHandler(problems::write)
                        // Said here, so that no bean of a service can take their place.
                        .bearerTokenResolver(new HeaderTokens())
                        .jwt(jwt -> jwt.authenticationManager(new ProviderManager(provider(tokens, callers)))))
                .build();
    }

    private static JwtAuthenticationProvider provider(
            JwtDecoder tokens, Converter<Jwt, AbstractAuthenticationToken> callers) {
        var provider = new JwtAuthenticationProvider(tokens);
        provider.setJwtAuthenticationConverter(callers);
        return provider;
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                // The gateway knows whether the site is at an https address.
                .httpStrictTransportSecurity(HeadersConfigurer.HstsConfig::disable)
                .addHeaderWriter(new AnswerCaching())
                .contentSecurityPolicy(policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'"))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .addHeaderWriter(new StaticHeadersWriter("Cross-Origin-Resource-Policy", "same-origin"));
    }
}
