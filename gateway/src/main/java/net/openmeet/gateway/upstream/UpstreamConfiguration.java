package net.openmeet.gateway.upstream;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.openmeet.platform.problem.ProblemTranslation;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.DefaultHttpRequestRetryStrategy;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.restclient.RestClientCustomizer;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;

/**
 * The HTTP clients that carry requests to the services. Apache's, because its read time-out is about silence: the JDK's, as Spring drives
 * it, ends any answer that takes long as a whole, a stream for instance.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({UpstreamSettings.class, CallSettings.class})
class UpstreamConfiguration {

    /** Less than Tomcat keeps an idle connection, so that none is closed under a request. */
    private static final TimeValue IDLE = TimeValue.ofSeconds(10);

    @Bean
    UpstreamClients upstreamClients(UpstreamSettings settings, CallSettings calls, MeterRegistry registry) {
        var meters = new GateMeters(registry);
        Map<Service, CloseableHttpClient> clients = new EnumMap<>(Service.class);
        Map<Service, CloseableHttpClient> streams = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            Duration readTimeout = settings.gateway().readTimeout(service);
            var gate = new Gate(service, calls.atOnce(), calls, meters);
            meters.watch(service, gate::isOpen);
            clients.put(
                    service,
                    client(settings.gateway(), readTimeout, calls.atOnce())
                            .addExecInterceptorFirst("gate", gate)
                            .build());
            streams.put(
                    service,
                    client(settings.gateway(), readTimeout, calls.streams())
                            .addExecInterceptorFirst("gate", new Gate(service, calls.streams(), calls, meters))
                            .build());
        }
        return new UpstreamClients(clients, streams);
    }

    /** Before the web server waits for what is being answered: streams would have no end. */
    @Bean
    SmartLifecycle endOfStreams(UpstreamClients clients) {
        return new EndOfStreams(clients);
    }

    /** For whom there is no gate: outside issuers, and services that are asked whether they are well. */
    @Bean
    CloseableHttpClient openClient(UpstreamSettings settings, CallSettings calls) {
        return client(settings.gateway(), settings.gateway().readTimeout(), calls.atOnce())
                .build();
    }

    @Bean
    RestClientCustomizer openRequests(CloseableHttpClient openClient) {
        return own -> own.requestFactory(new HttpComponentsClientHttpRequestFactory(openClient));
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ProblemTranslation upstreamProblems(CallSettings calls) {
        return new UpstreamProblems(calls.pause());
    }

    private static HttpClientBuilder client(
            UpstreamSettings.Waiting waiting, Duration readTimeout, int connectionsOfOneHost) {
        return HttpClients.custom()
                .setConnectionManager(connections(waiting, readTimeout, connectionsOfOneHost))
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(Timeout.of(waiting.connectTimeout()))
                        .setResponseTimeout(Timeout.of(readTimeout))
                        .build())
                .setRetryStrategy(new OnceMore())
                .evictIdleConnections(IDLE)
                .disableRedirectHandling()
                .disableContentCompression()
                .disableDefaultUserAgent()
                // Its cookie and password stores would be shared by all people.
                .disableCookieManagement()
                .disableAuthCaching();
    }

    private static PoolingHttpClientConnectionManager connections(
            UpstreamSettings.Waiting waiting, Duration readTimeout, int connectionsOfOneHost) {
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setMaxConnPerRoute(connectionsOfOneHost)
                .setMaxConnTotal(connectionsOfOneHost * Service.values().length)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(waiting.connectTimeout()))
                        .setSocketTimeout(Timeout.of(readTimeout))
                        .setValidateAfterInactivity(TimeValue.ofSeconds(1))
                        .build())
                .build();
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
