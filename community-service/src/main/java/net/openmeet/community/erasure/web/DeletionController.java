package net.openmeet.community.erasure.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import net.openmeet.community.erasure.DeletionManagement;
import net.openmeet.community.erasure.DeletionResult;
import net.openmeet.community.wayin.web.FreshSignIn;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Caller;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The end of one's own account. */
@RestController
@RequestMapping(path = "/api/me", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Accounts")
class DeletionController {

    private final DeletionManagement management;
    private final FreshSignIn freshSignIn;

    DeletionController(DeletionManagement management, FreshSignIn freshSignIn) {
        this.management = management;
        this.freshSignIn = freshSignIn;
    }

    @Operation(
            summary = "Delete one's account",
            description =
                    "The member. It takes place after a waiting period, in which nobody sees the profile, one may still sign in, and it can be taken"
                            + " back. Then all that is known of the person goes, in every service: answers are taken back, series go to a co-organiser or"
                            + " the group's owner, or are called off. The owner is told by mail.")
    @ApiResponse(responseCode = "202", description = "When it is deleted; asked again, that stays")
    @ApiResponse(responseCode = "403", description = "fresh-sign-in-needed: sign in again, within ten minutes before")
    @ApiResponse(responseCode = "404", description = "account-not-found")
    @DeleteMapping
    @Access(value = Audience.OWNER, whileSuspended = true)
    ResponseEntity<DeletionResponse> delete(Caller caller, @AuthenticationPrincipal Jwt token, Locale locale) {
        freshSignIn.require(token);
        return ResponseEntity.accepted().body(response(management.delete(caller.accountId(), locale)));
    }

    @Operation(summary = "Keep one's account", description = "The member. Takes its deletion back.")
    @ApiResponse(responseCode = "200", description = "It stays")
    @ApiResponse(responseCode = "404", description = "account-not-found")
    @ApiResponse(responseCode = "409", description = "deletion-begun: it is being deleted")
    @PostMapping("/restore")
    @Access(value = Audience.OWNER, whileSuspended = true)
    DeletionResponse restore(Caller caller) {
        return response(management.restore(caller.accountId()));
    }

    private static DeletionResponse response(DeletionResult result) {
        return switch (result) {
            case DeletionResult.Decided(var deletesAt) -> new DeletionResponse(deletesAt);
            case DeletionResult.TooLate() ->
                throw ProblemException.conflict("deletion-begun", "The account is being deleted.");
            case DeletionResult.NoAccount() ->
                throw ProblemException.notFound("account-not-found", "You have no account here.");
        };
    }
}
