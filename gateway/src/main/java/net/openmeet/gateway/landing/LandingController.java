package net.openmeet.gateway.landing;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import net.openmeet.gateway.session.BrowserSession;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
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
            "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; frame-ancestors 'none'; form-action ";

    private final VisitorSection visitors;
    private final String page;

    LandingController(
            VisitorSection visitors, Environment environment, @Value("${openmeet.public-url}") String publicUrl) {
        this.visitors = visitors;
        boolean demo = environment.acceptsProfiles(Profiles.of("embedded"));
        this.page = Html.resource("gateway/landing.html")
                .replace("{demo}", demo ? Html.resource("gateway/landing-demo.html") : "")
                .replace("{url}", HtmlUtils.htmlEscape(publicUrl));
    }

    /** Its form leads on to where the issuer signs people out: browsers hold redirects to the policy, too. */
    @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
    @Access(Audience.EVERYONE)
    ResponseEntity<String> page(HttpServletRequest request) {
        Optional<BrowserSession> session = visitors.sessionOf(request);
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok().varyBy(HttpHeaders.COOKIE);
        if (session.isPresent()) {
            answer.cacheControl(CacheControl.noStore());
        }
        return Html.page(
                answer,
                page.replace("{visitor}", visitors.html(session)),
                POLICY + session.map(visitors::formTargets).orElse("'none'"));
    }
}
