package net.openmeet.platform.security;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import net.openmeet.platform.problem.ProblemTranslation;
import net.openmeet.platform.problem.ProblemWriter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/** Bearer tokens, audiences of handlers, security headers. A service adds filter chains of its own with a higher precedence. */
@AutoConfiguration(
        before = {
            ServletWebSecurityAutoConfiguration.class,
            OAuth2ResourceServerAutoConfiguration.class,
            UserDetailsServiceAutoConfiguration.class
        })
@EnableConfigurationProperties({SecuritySettings.class, InternalSettings.class})
public class SecurityAutoConfiguration implements WebMvcConfigurer {

    private final ObjectProvider<OpenHandlers> open;
    private final boolean demo;
    private final OwnHost ownHost;
    private final ObjectProvider<Suspensions> suspensions;
    private final ObjectProvider<GrantedRoles> granted;

    SecurityAutoConfiguration(
            ObjectProvider<OpenHandlers> open,
            ObjectProvider<Suspensions> suspensions,
            ObjectProvider<GrantedRoles> granted,
            Environment environment,
            @Value("${openmeet.public-url}") URI publicUrl,
            @Value("${spring.application.name}") String service) {
        this.open = open;
        this.suspensions = suspensions;
        this.granted = granted;
        this.demo = environment.acceptsProfiles(Profiles.of("embedded"));
        this.ownHost = new OwnHost(publicUrl, service);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(
                        new AccessInterceptor(open.orderedStream().toList(), demo, ownHost, suspensions, granted))
                .order(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CallerArgument());
        resolvers.add(new ViewerArgument());
    }

    /**
     * Files that a service chooses to serve are public by nature, and OPTIONS tells what everybody can find out. Static, because the
     * container hides a bean from the provider of the very object that makes it.
     */
    @Bean
    static OpenHandlers filesAndOptions() {
        return handler -> handler instanceof ResourceHttpRequestHandler
                || (handler instanceof HandlerMethod method
                        && method.getBeanType().getName().startsWith("org.springframework.web.servlet."));
    }

    @Bean
    UndeclaredAccess undeclaredAccess(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        return new UndeclaredAccess(mappings, open);
    }

    @Bean
    OwnHost ownHost() {
        return ownHost;
    }

    @Bean
    HttpFirewall httpFirewall() {
        var firewall = new StrictHttpFirewall();
        // Methods that nobody here knows are 405, with those that somebody does.
        firewall.setUnsafeAllowAnyHttpMethod(true);
        // No parameter of ours has several lines, and PostgreSQL keeps no NUL.
        firewall.setAllowedParameterValues(value -> value.chars().noneMatch(Character::isISOControl));
        firewall.setAllowedHeaderNames(HeaderText::isName);
        firewall.setAllowedHeaderValues(HeaderText::isValue);
        return firewall;
    }

    @Bean
    @Order(-1)
    ProblemTranslation securityProblems() {
        return new SecurityProblems();
    }

    @Bean
    @ConditionalOnMissingBean
    JwtDecoder jwtDecoder(SecuritySettings settings, Clock clock) {
        return new RememberedTokens(TokenDecoding.decoder(settings), clock, System::nanoTime);
    }

    @Bean
    InternalAccess internalAccess(InternalSettings settings, ProblemWriter problems) {
        return new InternalAccess(settings, problems);
    }

    /** A request is one observation: its time and its trace. That of each filter within it would cost more than the filters. */
    @Bean
    SecurityObservationSettings securityObservationSettings() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    MergedAccounts mergedAccounts(ObjectProvider<JdbcClient> jdbc) {
        JdbcClient database = jdbc.getIfAvailable();
        return database == null ? new NoMergedAccounts() : new StoredMergedAccounts(database, System::nanoTime);
    }

    @Bean
    static Suspensions suspensions(ObjectProvider<JdbcClient> jdbc) {
        JdbcClient database = jdbc.getIfAvailable();
        return database == null ? new NoSuspensions() : new StoredSuspensions(database, System::nanoTime);
    }

    @Bean
    ErasedAccounts erasedAccounts(ObjectProvider<JdbcClient> jdbc) {
        JdbcClient database = jdbc.getIfAvailable();
        return database == null ? new NoErasedAccounts() : new StoredErasedAccounts(database, System::nanoTime);
    }

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    SecurityFilterChain apiSecurity(
            HttpSecurity http,
            JwtDecoder tokens,
            MergedAccounts mergedAccounts,
            ErasedAccounts erasedAccounts,
            ProblemWriter problems) {
        return ApiSecurity.chain(
                http, tokens, MemberAuthentication.resolving(mergedAccounts, erasedAccounts), problems);
    }
}
