package net.openmeet.gateway.docs;

import io.swagger.v3.oas.annotations.Hidden;
import net.openmeet.gateway.landing.Html;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Swagger UI over all services' documents. */
@RestController
@Hidden
class DocsPageController {

    /** Swagger UI sets style attributes and draws with data URLs; it runs no code but its files'. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final String page = Html.resource("gateway/api-docs.html");

    @GetMapping(
            path = {"/api-docs", "/api-docs/"},
            produces = MediaType.TEXT_HTML_VALUE)
    @Access(Audience.EVERYONE)
    ResponseEntity<String> page() {
        return Html.page(page, POLICY);
    }
}
