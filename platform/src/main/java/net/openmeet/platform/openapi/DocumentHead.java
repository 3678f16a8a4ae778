package net.openmeet.platform.openapi;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import net.openmeet.platform.problem.Problem;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/** Names the service, where it is reached, how tokens are sent, and what a problem looks like. */
final class DocumentHead implements GlobalOpenApiCustomizer {

    private final String service;
    private final String publicUrl;

    DocumentHead(String service, String publicUrl) {
        this.service = service;
        this.publicUrl = publicUrl;
    }

    @Override
    public void customise(OpenAPI document) {
        document.setInfo(new Info().title("OpenMeet: " + service).version("v1"));
        document.setServers(List.of(new Server().url(publicUrl)));
        if (document.getComponents() == null) {
            document.setComponents(new Components());
        }
        Components components = document.getComponents();
        components.addSecuritySchemes(
                AccessDocumentation.BEARER,
                new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT"));
        ResolvedSchema problem =
                ModelConverters.getInstance(true).resolveAsResolvedSchema(new AnnotatedType(Problem.class));
        components.addSchemas(AccessDocumentation.PROBLEM, problem.schema);
        problem.referencedSchemas.forEach(components::addSchemas);
    }
}
