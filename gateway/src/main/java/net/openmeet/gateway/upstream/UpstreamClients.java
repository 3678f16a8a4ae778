package net.openmeet.gateway.upstream;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.io.CloseMode;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;

/**
 * A client for each service, with connections, a {@link Gate} and a time-out of its own: what one service keeps waiting takes nothing of what there is for
 * the others, nor do those who listen to a stream. All of them fail with a {@link ServiceFailure}.
 */
public final class UpstreamClients implements AutoCloseable {

    private final Map<Service, CloseableHttpClient> clients = new EnumMap<>(Service.class);
    private final Map<Service, CloseableHttpClient> streams = new EnumMap<>(Service.class);

    UpstreamClients(Map<Service, CloseableHttpClient> clients, Map<Service, CloseableHttpClient> streams) {
        this.clients.putAll(clients);
        this.streams.putAll(streams);
    }

    public HttpClient of(Service service) {
        return Objects.requireNonNull(clients.get(service));
    }

    /** For what is answered as long as somebody listens. */
    public HttpClient streams(Service service) {
        return Objects.requireNonNull(streams.get(service));
    }

    /** For what the gateway asks on its own behalf. */
    public HttpComponentsClientHttpRequestFactory requests(Service service) {
        return new HttpComponentsClientHttpRequestFactory(of(service));
    }

    @Override
    public void close() throws IOException {
        for (CloseableHttpClient client : clients.values()) {
            client.close();
        }
        endStreams();
    }

    /** Ends those that are open; there are no others from then on. */
    void endStreams() {
        streams.values().forEach(client -> client.close(CloseMode.IMMEDIATE));
    }
}
