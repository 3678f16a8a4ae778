package net.openmeet.gateway.landing;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is there beside the web page. */
@RestController
@Hidden
class LandingController {

    private final Landing landing;

    LandingController(Landing landing) {
        this.landing = landing;
    }

    @GetMapping(path = "/developers", produces = MediaType.TEXT_HTML_VALUE)
    @Access(Audience.EVERYONE)
    ResponseEntity<String> page(HttpServletRequest request) {
        return landing.answer(request);
    }
}
