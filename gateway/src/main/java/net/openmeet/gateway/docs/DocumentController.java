package net.openmeet.gateway.docs;

import net.openmeet.gateway.upstream.Service;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The services' OpenAPI documents. */
@RestController
class DocumentController {

    private final ServiceDocuments documents;

    DocumentController(ServiceDocuments documents) {
        this.documents = documents;
    }

    /** The document of {@code series}, {@code occurrence}, {@code attendance} or {@code community}; 404 {@code document-not-found}. */
    @GetMapping(path = "/api-docs/{service}/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @Access(Audience.EVERYONE)
    byte[] document(@PathVariable String service) {
        Service known = Service.of(service)
                .orElseThrow(
                        () -> ProblemException.notFound("document-not-found", "There is no service of this name."));
        return documents.of(known);
    }
}
