package net.openmeet.gateway.docs;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import net.openmeet.gateway.upstream.Service;
import net.openmeet.gateway.upstream.UpstreamClients;
import net.openmeet.gateway.upstream.UpstreamSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.node.ObjectNode;

/**
 * Fetches OpenAPI documents from the services, and says in them that callers come through the gateway, and what it answers itself. Keeps them
 * for a while: each takes a service and the gateway longer than most of what they do. One that can't be fetched anew stays as it is.
 */
@Component
class ServiceDocuments {

    private final RestClient.Builder client;
    private final UpstreamClients clients;
    private final UpstreamSettings services;
    private final String publicUrl;
    private final Duration kept;
    private final Map<Service, Document> documents = new ConcurrentHashMap<>();

    private record Document(String json, long fetchedAt) {}

    ServiceDocuments(
            RestClient.Builder client,
            UpstreamClients clients,
            UpstreamSettings services,
            @Value("${openmeet.public-url}") String publicUrl,
            @Value("${openmeet.gateway.documents-kept}") Duration kept) {
        this.client = client;
        this.clients = clients;
        this.services = services;
        this.publicUrl = publicUrl;
        this.kept = kept;
    }

    /**
     * A document, as UTF-8.
     *
     * @throws ResourceAccessException if the service can't be reached, and never was
     */
    byte[] of(Service service) {
        Document document =
                documents.compute(service, (same, known) -> known == null || isOld(known) ? anew(same, known) : known);
        return document.json.getBytes(StandardCharsets.UTF_8);
    }

    private boolean isOld(Document known) {
        return System.nanoTime() - known.fetchedAt >= kept.toNanos();
    }

    private Document anew(Service service, @Nullable Document known) {
        try {
            return new Document(fetch(service), System.nanoTime());
        } catch (ResourceAccessException away) {
            if (known == null) {
                throw away;
            }
            return known;
        }
    }

    private String fetch(Service service) {
        ObjectNode document = Objects.requireNonNull(client.clone()
                .requestFactory(clients.requests(service))
                .build()
                .get()
                .uri(services.base(service).resolve("/v3/api-docs"))
                .retrieve()
                .body(ObjectNode.class));
        document.putArray("servers").addObject().put("url", publicUrl);
        LimitDocumentation.describe(document);
        OutageDocumentation.describe(document);
        return document.toString();
    }
}
