package net.openmeet.gateway.session;

import java.net.URI;
import java.time.Clock;
import java.util.Objects;
import net.openmeet.gateway.database.GatewayDatabase;
import net.openmeet.gateway.provider.ProviderClient;
import net.openmeet.platform.problem.ProblemWriter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SessionSettings.class)
class SessionConfiguration {

    /** Spring Security's filter is at -100: by then a cookie has become a token. */
    private static final int BEFORE_SECURITY = -110;

    private static final int CONNECTIONS = 3 * TokenRefresh.AT_ONCE;

    /** No bean of its own, nor are its connections: Spring Boot would make of a DataSource all that services have. */
    @Bean
    JdbcTransactionManager sessionTransactions(
            @Value("${openmeet.database.url}") String url,
            @Value("${openmeet.database.user}") String user,
            @Value("${openmeet.database.password}") String password) {
        return new SessionTransactions(new GatewayDatabase(url, user, password, "gateway-sessions", CONNECTIONS));
    }

    @Bean
    SessionManagement sessionManagement(
            JdbcTransactionManager transactions, SessionSettings settings, ProviderClient provider, Clock clock) {
        var sessions = new Sessions(JdbcClient.create(Objects.requireNonNull(transactions.getDataSource())));
        return new SessionManagement(sessions, settings, provider, clock);
    }

    @Bean
    SessionCookie sessionCookie(@Value("${openmeet.public-url}") URI publicUrl, SessionSettings settings) {
        return new SessionCookie(publicUrl, settings);
    }

    @Bean
    OwnPages ownPages(@Value("${openmeet.public-url}") URI publicUrl) {
        return new OwnPages(publicUrl);
    }

    @Bean
    FilterRegistrationBean<SessionFilter> sessionFilter(
            SessionCookie cookie, SessionManagement sessions, OwnPages ownPages, Clock clock, ProblemWriter problems) {
        var registration = new FilterRegistrationBean<SessionFilter>(
                new SessionFilter(cookie, sessions, new TokenRefresh(sessions), ownPages, clock, problems));
        registration.setOrder(BEFORE_SECURITY);
        return registration;
    }

    /** Transactions that take their connections along when they end. */
    private static final class SessionTransactions extends JdbcTransactionManager implements AutoCloseable {

        private static final long serialVersionUID = 1L;

        private final transient GatewayDatabase database;

        SessionTransactions(GatewayDatabase database) {
            super(database);
            this.database = database;
        }

        @Override
        public void close() {
            database.close();
        }
    }
}
