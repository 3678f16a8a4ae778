package net.openmeet.community.demo.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import net.openmeet.community.demo.DemoPerson;
import net.openmeet.community.demo.DemoProfile;
import net.openmeet.community.provider.SignedInBrowser;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Signs a browser in as one of the demo people, by one click. */
@RestController
@DemoProfile
@Hidden
class DemoSignInController {

    private static final String AUTHORIZATION = "/oauth2/authorize?";
    private static final String HOME = "/";

    private final DemoSignInPage page;
    private final SignedInBrowser browser;
    private final String origin;

    DemoSignInController(
            DemoSignInPage page, SignedInBrowser browser, @Value("${openmeet.public-url}") String publicUrl) {
        this.page = page;
        this.browser = browser;
        this.origin = originOf(publicUrl);
    }

    @GetMapping(path = DemoSignInPage.PATH, produces = MediaType.TEXT_HTML_VALUE)
    @Access(Audience.DEMO)
    ResponseEntity<String> page(@RequestParam(name = "continue", defaultValue = HOME) String target) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header("Content-Security-Policy", page.contentSecurityPolicy())
                // Where no referrer may be sent, a browser sends the form with "Origin: null".
                .header("Referrer-Policy", "same-origin")
                .body(page.html(ownPage(target).toString()));
    }

    @PostMapping(path = DemoSignInPage.PATH, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    @Access(Audience.DEMO)
    ResponseEntity<Void> signIn(
            @RequestParam String person,
            @RequestParam(name = "continue", defaultValue = HOME) String target,
            @RequestHeader(name = HttpHeaders.ORIGIN, required = false) @Nullable String sender,
            HttpServletResponse response) {
        if (sender != null && !sender.equals(origin)) {
            throw ProblemException.forbidden("foreign-origin", "Another site may not sign you in.");
        }
        DemoPerson known = DemoPerson.of(person)
                .orElseThrow(() -> ProblemException.invalidParameter("person", "Nobody here is called that."));
        browser.signIn(known.id(), response);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(ownPage(target))
                .build();
    }

    /** Back to an interrupted authorization, and nowhere else: a link must not send people to a stranger's page. */
    private static URI ownPage(String target) {
        try {
            return new URI(target.startsWith(AUTHORIZATION) ? target : HOME);
        } catch (URISyntaxException e) {
            return URI.create(HOME);
        }
    }

    private static String originOf(String url) {
        URI uri = URI.create(url);
        return uri.getScheme() + "://" + uri.getAuthority();
    }
}
