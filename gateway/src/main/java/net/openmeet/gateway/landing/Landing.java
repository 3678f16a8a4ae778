package net.openmeet.gateway.landing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import net.openmeet.gateway.session.BrowserSession;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** What OpenMeet is, and where to go from here. In the demo also how to become one of the demo people, and without the web page why there is none. */
@Component
public class Landing {

    private static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; frame-ancestors 'none'; form-action ";

    /** Left there by module web where it built no page. */
    private static final String REASON = "openmeet-page/off.txt";

    private final VisitorSection visitors;
    private final String page;

    Landing(VisitorSection visitors, Environment environment, @Value("${openmeet.public-url}") String publicUrl) {
        this.visitors = visitors;
        boolean demo = environment.acceptsProfiles(Profiles.of("embedded"));
        this.page = Html.resource("gateway/landing.html")
                .replace("{demo}", demo ? Html.resource("gateway/landing-demo.html") : "")
                .replace("{off}", off())
                .replace("{url}", HtmlUtils.htmlEscape(publicUrl));
    }

    /** Its form leads on to where the issuer signs people out: browsers hold redirects to the policy, too. */
    public ResponseEntity<String> answer(HttpServletRequest request) {
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

    private static String off() {
        return new ClassPathResource(REASON).exists()
                ? Html.resource("gateway/landing-off.html")
                        .replace("{reason}", HtmlUtils.htmlEscape(Html.resource(REASON)))
                : "";
    }
}
