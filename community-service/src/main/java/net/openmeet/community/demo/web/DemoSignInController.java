package net.openmeet.community.demo.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import net.openmeet.community.demo.DemoPerson;
import net.openmeet.community.demo.DemoProfile;
import net.openmeet.community.provider.AfterSignIn;
import net.openmeet.community.provider.OwnOrigin;
import net.openmeet.community.provider.SignedInBrowser;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Signs a browser in as one of the demo people, by one click on the sign-in page. */
@RestController
@DemoProfile
@Hidden
class DemoSignInController {

    private final SignedInBrowser browser;
    private final OwnOrigin origin;

    DemoSignInController(SignedInBrowser browser, OwnOrigin origin) {
        this.browser = browser;
        this.origin = origin;
    }

    @PostMapping(path = DemoPerson.SIGN_IN, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    @Access(Audience.DEMO)
    ResponseEntity<Void> signIn(
            @RequestParam String person,
            @RequestParam(name = "continue", defaultValue = AfterSignIn.HOME) String target,
            @RequestHeader(name = HttpHeaders.ORIGIN, required = false) @Nullable String sender,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!origin.admits(sender)) {
            throw ProblemException.forbidden("foreign-origin", "Another site may not sign you in.");
        }
        DemoPerson known = DemoPerson.of(person)
                .orElseThrow(() -> ProblemException.invalidParameter("person", "Nobody here is called that."));
        browser.signIn(known.id(), request, response);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(AfterSignIn.page(target))
                .build();
    }
}
