package net.openmeet.platform.security;

import net.openmeet.platform.problem.ProblemWriter;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The filter chain of what OpenMeet's services ask each other: their own tokens alone, which are no member's, and no member's, which aren't for this. The
 * gateway routes nothing of it.
 */
public final class InternalAccess {

    private final InternalSettings settings;
    private final ProblemWriter problems;

    InternalAccess(InternalSettings settings, ProblemWriter problems) {
        this.settings = settings;
        this.problems = problems;
    }

    /** Lets in whoever has a token of community-service's with this scope. */
    public SecurityFilterChain chain(HttpSecurity http, String scope) {
        return chain(
                http,
                problems,
                TokenDecoding.decoder(
                        new SecuritySettings(settings.issuer(), settings.jwksUri(), InternalTokens.AUDIENCE)),
                scope);
    }

    /** Lets in whoever has a token that a decoder takes, with this scope. */
    public static SecurityFilterChain chain(
            HttpSecurity http, ProblemWriter problems, JwtDecoder tokens, String scope) {
        return http.securityMatcher("/internal/**")
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(problems::write).accessDeniedHandler(problems::write))
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(problems::write)
                        .accessDeniedHandler(problems::write)
                        .bearerTokenResolver(new HeaderTokens())
                        .jwt(jwt -> jwt.decoder(tokens)))
                .authorizeHttpRequests(requests -> requests.anyRequest().hasAuthority("SCOPE_" + scope))
                .build();
    }
}
