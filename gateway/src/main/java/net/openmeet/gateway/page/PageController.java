package net.openmeet.gateway.page;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import net.openmeet.gateway.landing.Landing;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Gives browsers the page at the addresses that it knows, and at no other: what leads nowhere stays 404. What is at an address it asks the API
 * itself, so that it is the same file for everybody.
 */
@RestController
@Hidden
class PageController {

    private final PageFile file;
    private final Landing landing;

    PageController(PageFile file, Landing landing) {
        this.file = file;
        this.landing = landing;
    }

    /** Where the page isn't there, what OpenMeet is, and why. */
    @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
    @Access(Audience.EVERYONE)
    ResponseEntity<String> home(HttpServletRequest request) {
        return file.answer().orElseGet(() -> landing.answer(request));
    }

    @GetMapping(
            path = {
                "/discover",
                "/calendar",
                "/account",
                "/new",
                "/series/{slug}",
                "/series/{slug}/edit",
                "/series/{slug}/history",
                "/events/{slug}",
                "/events/{slug}/attendees",
                "/events/{slug}/edit",
                "/groups",
                "/groups/new",
                "/groups/invitations/{secret}",
                "/groups/{slug}",
                "/groups/{slug}/edit",
                "/groups/{slug}/members"
            },
            produces = MediaType.TEXT_HTML_VALUE)
    @Access(Audience.EVERYONE)
    ResponseEntity<String> page() {
        return file.answer()
                .orElseThrow(() -> ProblemException.notFound(
                        "page-not-there", "The web page was left out of this build; / says why."));
    }
}
