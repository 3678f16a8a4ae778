package net.openmeet.community.wayin.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import net.openmeet.community.account.Account;
import net.openmeet.community.account.AccountManagement;
import net.openmeet.community.account.web.FirstSight;
import net.openmeet.community.wayin.AddPasskeyResult;
import net.openmeet.community.wayin.OfferPasskey;
import net.openmeet.community.wayin.OfferPasskeyResult;
import net.openmeet.community.wayin.Passkey;
import net.openmeet.community.wayin.PasskeyManagement;
import net.openmeet.community.wayin.PasskeyOffer;
import net.openmeet.community.wayin.passkey.RelyingParty;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Caller;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Passkeys that lead into one's own account: a page asks for options, has a device make one of them, and sends what came of it. */
@RestController
@RequestMapping(path = "/api/me/ways-in/passkeys", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Ways in", description = "By what one signs in to one's account")
class PasskeyController {

    private static final String FRESH = "fresh-sign-in-needed: authorize with max_age=300 first";

    private final PasskeyManagement passkeys;
    private final AccountManagement accounts;
    private final FreshSignIn freshSignIn;
    private final RelyingParty party;

    PasskeyController(
            PasskeyManagement passkeys, AccountManagement accounts, FreshSignIn freshSignIn, RelyingParty party) {
        this.passkeys = passkeys;
        this.accounts = accounts;
        this.freshSignIn = freshSignIn;
        this.party = party;
    }

    @Operation(
            summary = "Ask of what to make a passkey",
            description =
                    "Members. For navigator.credentials.create, on a page of this site. Good once, for five minutes, in this session.")
    @ApiResponse(responseCode = "200", description = "PublicKeyCredentialCreationOptionsJSON of WebAuthn")
    @ApiResponse(responseCode = "403", description = FRESH)
    @ApiResponse(responseCode = "409", description = "too-many-passkeys: the account has twenty")
    @ApiResponse(responseCode = "429", description = "too-many-challenges: from this network, within an hour")
    @PostMapping("/options")
    @Access(Audience.MEMBERS)
    ResponseEntity<PasskeyOptions> offer(
            Caller caller, @AuthenticationPrincipal Jwt token, HttpServletRequest request) {
        freshSignIn.require(token);
        Account account = accounts.signedIn(FirstSight.of(caller, token));
        var wish = new OfferPasskey(caller.accountId(), session(token), ClientNetwork.of(request));
        return switch (passkeys.offer(wish)) {
            case OfferPasskeyResult.Offered(PasskeyOffer offer) ->
                ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(PasskeyOptions.of(offer, account, party));
            case OfferPasskeyResult.TooManyPasskeys(int most) -> throw PasskeyProblems.tooManyPasskeys(most);
            case OfferPasskeyResult.TooManyChallenges() -> throw PasskeyProblems.tooMany();
        };
    }

    @Operation(summary = "Add a passkey", description = "Members. From then on it leads into the account.")
    @ApiResponse(responseCode = "201", description = "The new way in")
    @ApiResponse(responseCode = "403", description = FRESH)
    @ApiResponse(
            responseCode = "409",
            description = "passkey-taken: it leads into an account already; too-many-passkeys: this one has twenty")
    @ApiResponse(
            responseCode = "422",
            description =
                    "passkey-refused: not what the options said; no-passkey-awaited: they were used, or are older than five minutes")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Access(Audience.MEMBERS)
    ResponseEntity<WayInResponse> add(
            Caller caller, @AuthenticationPrincipal Jwt token, @RequestBody AddPasskeyRequest request, Locale locale) {
        freshSignIn.require(token);
        return switch (passkeys.add(request.toCommand(caller.accountId(), session(token), locale))) {
            case AddPasskeyResult.Added(Passkey passkey) ->
                ResponseEntity.created(URI.create("/api/me/ways-in/" + passkey.id()))
                        .body(WayInResponse.of(passkey));
            case AddPasskeyResult.Refused() -> throw PasskeyProblems.refused();
            case AddPasskeyResult.Closed() -> throw PasskeyProblems.notAwaited();
            case AddPasskeyResult.Taken() -> throw PasskeyProblems.taken();
            case AddPasskeyResult.TooMany(int most) -> throw PasskeyProblems.tooManyPasskeys(most);
        };
    }

    @Operation(summary = "Give a passkey another name", description = "The member.")
    @ApiResponse(responseCode = "200", description = "The way in as it is now")
    @ApiResponse(responseCode = "404", description = "way-in-not-found")
    @PatchMapping(path = "/{id}", consumes = "application/merge-patch+json")
    @Access(Audience.OWNER)
    WayInResponse rename(Caller caller, @PathVariable UUID id, @RequestBody RenamePasskeyRequest request) {
        return passkeys.rename(caller.accountId(), id, request.valid())
                .map(WayInResponse::of)
                .orElseThrow(PasskeyProblems::notFound);
    }

    private static String session(Jwt token) {
        return Objects.requireNonNullElse(token.getClaimAsString("sid"), "");
    }
}
