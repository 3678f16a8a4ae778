package net.openmeet.community.merging.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import net.openmeet.community.merging.MergeManagement;
import net.openmeet.community.merging.MergeResult;
import net.openmeet.community.wayin.web.FreshSignIn;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Caller;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Making one account of two of one's own. */
@RestController
@RequestMapping(path = "/api/me", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Accounts")
class MergeController {

    private final MergeManagement management;
    private final FreshSignIn freshSignIn;

    MergeController(MergeManagement management, FreshSignIn freshSignIn) {
        this.management = management;
        this.freshSignIn = freshSignIn;
    }

    @Operation(
            summary = "Offer one's account to another one of one's own",
            description =
                    "The member. Whoever has the code, signed in to another account, has this one go into that: for ten minutes, once. A code that was asked"
                            + " for before is good for nothing any more.")
    @ApiResponse(responseCode = "200", description = "The code, which is told nobody else")
    @ApiResponse(responseCode = "403", description = "fresh-sign-in-needed: sign in again, within ten minutes before")
    @ApiResponse(responseCode = "404", description = "account-not-found")
    @PostMapping("/merge-code")
    @Access(Audience.OWNER)
    ResponseEntity<MergeCodeResponse> offer(Caller caller, @AuthenticationPrincipal Jwt token) {
        freshSignIn.require(token);
        return management
                .offer(caller.accountId())
                .map(offered ->
                        ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(MergeCodeResponse.of(offered)))
                .orElseThrow(MergeController::noAccount);
    }

    @Operation(
            summary = "Take in another account of one's own",
            description =
                    "The member. The account that the code was told to is no more, for good: its ways in lead here, its handles lead on to this one, and within"
                            + " moments its groups, series, events and answers are this one's, in every service. Of two answers, or two roles in a group, the"
                            + " better one stays; a ban stays. The profile is this one's. The owner is told by mail, at the addresses of both.")
    @ApiResponse(responseCode = "202", description = "Which account is no more")
    @ApiResponse(responseCode = "403", description = "fresh-sign-in-needed: sign in again, within ten minutes before")
    @ApiResponse(responseCode = "404", description = "account-not-found")
    @ApiResponse(responseCode = "422", description = "required: no code")
    @ApiResponse(
            responseCode = "409",
            description =
                    "merge-code-unknown: nobody's, used, or too old; same-account; account-ending: one of them is about to be deleted;"
                            + " other-account-suspended")
    @PostMapping(path = "/merges", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Access(Audience.OWNER)
    ResponseEntity<MergeResponse> merge(
            Caller caller, @AuthenticationPrincipal Jwt token, @RequestBody MergeRequest request, Locale locale) {
        freshSignIn.require(token);
        return switch (management.merge(caller.accountId(), request.toCode(), locale)) {
            case MergeResult.Merged(var absorbed, var at) ->
                ResponseEntity.accepted().body(new MergeResponse(absorbed, at));
            case MergeResult.UnknownCode() ->
                throw ProblemException.conflict(
                        "merge-code-unknown", "The code is nobody's, was used, or is too old; ask for another one.");
            case MergeResult.SameAccount() ->
                throw ProblemException.conflict(
                        "same-account", "The code is that of the account you are signed in to.");
            case MergeResult.Ending() ->
                throw ProblemException.conflict(
                        "account-ending", "One of the accounts is about to be deleted; take that back first.");
            case MergeResult.Suspended() ->
                throw ProblemException.conflict("other-account-suspended", "The other account is suspended.");
            case MergeResult.NoAccount() -> throw noAccount();
        };
    }

    private static ProblemException noAccount() {
        return ProblemException.notFound("account-not-found", "You have no account here.");
    }
}
