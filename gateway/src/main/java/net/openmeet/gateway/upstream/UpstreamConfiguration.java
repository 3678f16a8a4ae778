package net.openmeet.gateway.upstream;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.List;
import net.openmeet.platform.problem.ProblemTranslation;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.DefaultHttpRequestRetryStrategy;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.restclient.RestClientCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;

/**
 * The HTTP client that carries requests to the services. Apache's, because its read time-out is about silence: the JDK's, as Spring drives
 * it, ends any answer that takes long as a whole, a stream for instance.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(UpstreamSettings.class)
class UpstreamConfiguration {

    private static final int CONNECTIONS_PER_SERVICE = 200;
    /** Less than Tomcat keeps an idle connection, so that none is closed under a request. */
    private static final TimeValue IDLE = TimeValue.ofSeconds(10);

    @Bean
    CloseableHttpClient upstreamClient(UpstreamSettings settings) {
        return HttpClients.custom()
                .setConnectionManager(connections(settings.gateway()))
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(
                                timeout(settings.gateway().connectTimeout().toMillis()))
                        .setResponseTimeout(
                                timeout(settings.gateway().readTimeout().toMillis()))
                        .build())
                .setRetryStrategy(new OnceMore())
                .evictIdleConnections(IDLE)
                .disableRedirectHandling()
                .disableContentCompression()
                .disableDefaultUserAgent()
                // Its cookie and password stores would be shared by all people.
                .disableCookieManagement()
                .disableAuthCaching()
                .build();
    }

    /** What the gateway asks on its own behalf goes the same way. */
    @Bean
    RestClientCustomizer upstreamRequests(CloseableHttpClient client) {
        return own -> own.requestFactory(new HttpComponentsClientHttpRequestFactory(client));
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ProblemTranslation upstreamProblems() {
        return new UpstreamProblems();
    }

    private static PoolingHttpClientConnectionManager connections(UpstreamSettings.Waiting waiting) {
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setMaxConnPerRoute(CONNECTIONS_PER_SERVICE)
                .setMaxConnTotal(CONNECTIONS_PER_SERVICE * Service.values().length)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(timeout(waiting.connectTimeout().toMillis()))
                        .setSocketTimeout(timeout(waiting.readTimeout().toMillis()))
                        .setValidateAfterInactivity(TimeValue.ofSeconds(1))
                        .build())
                .build();
    }

    private static Timeout timeout(long milliseconds) {
        return Timeout.ofMilliseconds(milliseconds);
    }

    /** Repeats a safe request whose kept connection turned out to be closed. No status is a reason to repeat: 503 is for the caller. */
    private static final class OnceMore extends DefaultHttpRequestRetryStrategy {

        private static final List<Class<? extends IOException>> FINAL =
                List.of(InterruptedIOException.class, UnknownHostException.class, ConnectException.class);

        OnceMore() {
            super(1, TimeValue.ZERO_MILLISECONDS, FINAL, List.of());
        }
    }
}
