package net.openmeet.community.demo.web;

import java.time.Duration;
import net.openmeet.community.demo.DemoPerson;
import net.openmeet.community.demo.DemoProfile;
import net.openmeet.community.provider.AccessTokens;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Hands out tokens of the demo people, for curl and scripts. */
@RestController
@DemoProfile
class DemoTokenController {

    private static final Duration LIFETIME = Duration.ofHours(12);

    private final AccessTokens tokens;

    DemoTokenController(AccessTokens tokens) {
        this.tokens = tokens;
    }

    /** A token of {@code alice}, {@code bob}, {@code carol} or {@code dan}, good for 12 hours; 404 {@code person-not-found}. */
    @PostMapping("/demo/tokens/{person}")
    @Access(Audience.DEMO)
    ResponseEntity<DemoTokenResponse> issue(@PathVariable String person) {
        DemoPerson known = DemoPerson.of(person)
                .orElseThrow(() -> ProblemException.notFound(
                        "person-not-found", "The demo people are " + String.join(", ", DemoPerson.words()) + "."));
        String token = tokens.issue(known.id(), LIFETIME);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new DemoTokenResponse(token, "Bearer", LIFETIME.toSeconds()));
    }
}
