package net.openmeet.gateway.landing;

import io.swagger.v3.oas.annotations.Hidden;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** What OpenMeet is, and where to go from here. In the demo also how to become one of the demo people. */
@RestController
@Hidden
class LandingController {

    private static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final String page;

    LandingController(Environment environment, @Value("${openmeet.public-url}") String publicUrl) {
        boolean demo = environment.acceptsProfiles(Profiles.of("embedded"));
        this.page = Html.resource("gateway/landing.html")
                .replace("{demo}", demo ? Html.resource("gateway/landing-demo.html") : "")
                .replace("{url}", HtmlUtils.htmlEscape(publicUrl));
    }

    @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
    @Access(Audience.EVERYONE)
    ResponseEntity<String> page() {
        return Html.page(page, POLICY);
    }
}
