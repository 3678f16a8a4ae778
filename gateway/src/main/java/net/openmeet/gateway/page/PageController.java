package net.openmeet.gateway.page;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import net.openmeet.gateway.landing.Landing;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Gives browsers the page at the addresses that it knows, and at no other: what leads nowhere stays 404. What is at an address it asks the API
 * itself, so that it is the same for everybody; its head says what everybody may see of it, for previews of links.
 */
@RestController
@Hidden
class PageController {

    private final PageFile file;
    private final PageHeads heads;
    private final Landing landing;

    PageController(PageFile file, PageHeads heads, Landing landing) {
        this.file = file;
        this.heads = heads;
        this.landing = landing;
    }

    /** Where the page isn't there, what OpenMeet is, and why. */
    @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
    @Access(Audience.EVERYONE)
    ResponseEntity<String> home(HttpServletRequest request) {
        return file.answer(Optional::empty).orElseGet(() -> landing.answer(request));
    }

    @GetMapping(
            path = {
                "/discover",
                "/calendar",
                "/account",
                "/new",
                "/notifications",
                "/moderation",
                "/people/{handle}",
                "/series/{slug}/edit",
                "/series/{slug}/history",
                "/events/{slug}/attendees",
                "/events/{slug}/check-in",
                "/events/{slug}/edit",
                "/groups",
                "/groups/new",
                "/groups/invitations/{secret}",
                "/groups/{slug}/edit",
                "/groups/{slug}/members"
            },
            produces = MediaType.TEXT_HTML_VALUE)
    @Access(Audience.EVERYONE)
    ResponseEntity<String> page() {
        return page(Optional::empty);
    }

    @GetMapping(path = "/series/{slug}", produces = MediaType.TEXT_HTML_VALUE)
    @Access(Audience.EVERYONE)
    ResponseEntity<String> series(@PathVariable String slug) {
        return page(() -> heads.ofSeries(slug));
    }

    @GetMapping(path = "/events/{slug}", produces = MediaType.TEXT_HTML_VALUE)
    @Access(Audience.EVERYONE)
    ResponseEntity<String> event(@PathVariable String slug) {
        return page(() -> heads.ofEvent(slug));
    }

    @GetMapping(path = "/groups/{slug}", produces = MediaType.TEXT_HTML_VALUE)
    @Access(Audience.EVERYONE)
    ResponseEntity<String> group(@PathVariable String slug) {
        return page(() -> heads.ofGroup(slug));
    }

    private ResponseEntity<String> page(Supplier<Optional<PageHead>> head) {
        return file.answer(head)
                .orElseThrow(() -> ProblemException.notFound(
                        "page-not-there", "The web page was left out of this build; / says why."));
    }
}
