package net.openmeet.community.demo.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
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
@Tag(name = "Demo", description = "The demo people")
class DemoTokenController {

    private static final Duration LIFETIME = Duration.ofHours(12);

    private final AccessTokens tokens;

    DemoTokenController(AccessTokens tokens) {
        this.tokens = tokens;
    }

    @Operation(summary = "Get a token of alice, bob, carol or dan", description = "Everyone, in the demo.")
    @ApiResponse(responseCode = "200", description = "A bearer token, good for 12 hours")
    @ApiResponse(responseCode = "404", description = "person-not-found")
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
