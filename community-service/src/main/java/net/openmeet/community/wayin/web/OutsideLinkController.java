package net.openmeet.community.wayin.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import net.openmeet.community.wayin.OutsideProvider;
import net.openmeet.community.wayin.OutsideProviders;
import net.openmeet.community.wayin.OutsideSignInManagement;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Caller;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Adding an account with an OpenID provider of others as a way in. */
@RestController
@Tag(name = "Ways in")
class OutsideLinkController {

    private final OutsideSignInManagement signIns;
    private final OutsideProviders providers;
    private final FreshSignIn freshSignIn;

    OutsideLinkController(OutsideSignInManagement signIns, OutsideProviders providers, FreshSignIn freshSignIn) {
        this.signIns = signIns;
        this.providers = providers;
        this.freshSignIn = freshSignIn;
    }

    @Operation(
            summary = "Begin to add an account with an OpenID provider as a way in",
            description =
                    "Members. The browser in which the caller is signed in goes to link, and from there to the provider; it works once, for ten minutes.")
    @ApiResponse(responseCode = "200", description = "Where the browser goes")
    @ApiResponse(responseCode = "403", description = "fresh-sign-in-needed: authorize with max_age=300 first")
    @ApiResponse(responseCode = "404", description = "provider-not-found: none of this name is configured here")
    @PostMapping(path = "/api/me/ways-in/providers/{name}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Access(Audience.MEMBERS)
    ResponseEntity<OutsideLink> link(Caller caller, @AuthenticationPrincipal Jwt token, @PathVariable String name) {
        freshSignIn.require(token);
        OutsideProvider provider = providers
                .find(name)
                .orElseThrow(() -> ProblemException.notFound(
                        "provider-not-found", "There is no such provider by which one signs in here."));
        String secret = signIns.link(caller.accountId(), provider.name()).value();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new OutsideLink(OutsideSignInController.WITH + provider.name() + "?link=" + secret));
    }

    /** Where a browser adds a way in. */
    record OutsideLink(String link) {}
}
