package net.openmeet.gateway.docs;

import java.util.Objects;
import net.openmeet.gateway.upstream.Service;
import net.openmeet.gateway.upstream.UpstreamSettings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Fetches OpenAPI documents from the services, and says in them that callers come through the gateway, and that it has limits. */
@Component
class ServiceDocuments {

    private final RestClient client;
    private final UpstreamSettings services;
    private final String publicUrl;

    ServiceDocuments(
            RestClient.Builder client, UpstreamSettings services, @Value("${openmeet.public-url}") String publicUrl) {
        this.client = client.build();
        this.services = services;
        this.publicUrl = publicUrl;
    }

    /** @throws org.springframework.web.client.ResourceAccessException if the service can't be reached */
    JsonNode of(Service service) {
        ObjectNode document = Objects.requireNonNull(client.get()
                .uri(services.base(service).resolve("/v3/api-docs"))
                .retrieve()
                .body(ObjectNode.class));
        document.putArray("servers").addObject().put("url", publicUrl);
        LimitDocumentation.describe(document);
        return document;
    }
}
