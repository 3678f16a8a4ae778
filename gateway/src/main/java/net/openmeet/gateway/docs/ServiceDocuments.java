package net.openmeet.gateway.docs;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import net.openmeet.gateway.upstream.Service;
import net.openmeet.gateway.upstream.UpstreamSettings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.node.ObjectNode;

/**
 * Fetches OpenAPI documents from the services, and says in them that callers come through the gateway, and that it has limits. Keeps them
 * for a while: each takes a service and the gateway longer than most of what they do.
 */
@Component
class ServiceDocuments {

    private final RestClient client;
    private final UpstreamSettings services;
    private final String publicUrl;
    private final Duration kept;
    private final Map<Service, Document> documents = new ConcurrentHashMap<>();

    private record Document(String json, long fetchedAt) {}

    ServiceDocuments(
            RestClient.Builder client,
            UpstreamSettings services,
            @Value("${openmeet.public-url}") String publicUrl,
            @Value("${openmeet.gateway.documents-kept}") Duration kept) {
        this.client = client.build();
        this.services = services;
        this.publicUrl = publicUrl;
        this.kept = kept;
    }

    /**
     * A document, as UTF-8.
     *
     * @throws org.springframework.web.client.ResourceAccessException if the service can't be reached
     */
    byte[] of(Service service) {
        Document document = documents.compute(
                service,
                (same, known) -> known == null || isOld(known) ? new Document(fetch(same), System.nanoTime()) : known);
        return document.json.getBytes(StandardCharsets.UTF_8);
    }

    private boolean isOld(Document known) {
        return System.nanoTime() - known.fetchedAt >= kept.toNanos();
    }

    private String fetch(Service service) {
        ObjectNode document = Objects.requireNonNull(client.get()
                .uri(services.base(service).resolve("/v3/api-docs"))
                .retrieve()
                .body(ObjectNode.class));
        document.putArray("servers").addObject().put("url", publicUrl);
        LimitDocumentation.describe(document);
        return document.toString();
    }
}
