package net.openmeet.community.wayin.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import net.openmeet.community.account.AccountManagement;
import net.openmeet.community.account.web.FirstSight;
import net.openmeet.community.wayin.AccountAddress;
import net.openmeet.community.wayin.AddAddress;
import net.openmeet.community.wayin.ConfirmAddressResult;
import net.openmeet.community.wayin.RemoveWayIn;
import net.openmeet.community.wayin.RemoveWayInResult;
import net.openmeet.community.wayin.WayInManagement;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The ways in to one's own account. Each change needs a fresh sign-in, and its owner hears of it by mail. */
@RestController
@RequestMapping(path = "/api/me/ways-in", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Ways in", description = "By what one signs in to one's account")
class WayInController {

    private static final String FRESH = "fresh-sign-in-needed: authorize with max_age=300 first";

    private final WayInManagement waysIn;
    private final AccountManagement accounts;
    private final FreshSignIn freshSignIn;
    private final String ownIssuer;

    WayInController(
            WayInManagement waysIn,
            AccountManagement accounts,
            FreshSignIn freshSignIn,
            @Value("${openmeet.public-url}") String ownIssuer) {
        this.waysIn = waysIn;
        this.accounts = accounts;
        this.freshSignIn = freshSignIn;
        this.ownIssuer = ownIssuer;
    }

    @Operation(summary = "List the ways in to one's account", description = "Members.")
    @ApiResponse(responseCode = "200", description = "In the order in which they were added")
    @GetMapping
    @Access(Audience.MEMBERS)
    WaysInResponse list(Caller caller, @AuthenticationPrincipal Jwt token) {
        return new WaysInResponse(
                waysIn.waysIn(caller.accountId()).stream()
                        .map(WayInResponse::of)
                        .toList(),
                elsewhere(token));
    }

    @Operation(
            summary = "Send a code to another address",
            description = "Members. Whoever has the code may confirm that the address leads into the account.")
    @ApiResponse(responseCode = "202", description = "The mail is on its way, whosever the address is")
    @ApiResponse(responseCode = "403", description = FRESH)
    @ApiResponse(responseCode = "422", description = "invalid-address")
    @ApiResponse(
            responseCode = "429",
            description = "too-many-codes: to this address, or from this network, within an hour")
    @PostMapping(path = "/addresses", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Access(Audience.MEMBERS)
    ResponseEntity<Void> add(
            Caller caller,
            @AuthenticationPrincipal Jwt token,
            @RequestBody AddAddressRequest wish,
            Locale locale,
            HttpServletRequest request) {
        freshSignIn.require(token);
        accounts.signedIn(FirstSight.of(caller, token));
        var command = new AddAddress(caller.accountId(), wish.valid(), ClientNetwork.of(request), locale);
        if (!waysIn.addAddress(command)) {
            throw new ProblemException(
                    HttpStatus.TOO_MANY_REQUESTS, "too-many-codes", "Too many codes were asked for; wait for an hour.");
        }
        return ResponseEntity.accepted().build();
    }

    @Operation(
            summary = "Confirm the address that a code was sent to last",
            description = "Members. From then on it leads into the account.")
    @ApiResponse(responseCode = "201", description = "The new way in")
    @ApiResponse(responseCode = "403", description = FRESH)
    @ApiResponse(responseCode = "409", description = "address-taken: it leads into another account, or this one")
    @ApiResponse(
            responseCode = "422",
            description = "wrong-code; no-code-awaited: used, older than 15 minutes, or tried five times")
    @PostMapping(path = "/addresses/confirm", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Access(Audience.MEMBERS)
    ResponseEntity<WayInResponse> confirm(
            Caller caller,
            @AuthenticationPrincipal Jwt token,
            @RequestBody ConfirmAddressRequest confirmation,
            Locale locale) {
        freshSignIn.require(token);
        String code = Objects.requireNonNullElse(confirmation.code(), "");
        return switch (waysIn.confirmAddress(caller.accountId(), code, locale)) {
            case ConfirmAddressResult.Added(AccountAddress address) ->
                ResponseEntity.created(URI.create("/api/me/ways-in/" + address.id()))
                        .body(WayInResponse.of(address));
            case ConfirmAddressResult.Taken() ->
                throw ProblemException.conflict("address-taken", "This address leads into an account already.");
            case ConfirmAddressResult.WrongCode() ->
                throw ProblemException.unprocessable("wrong-code", "That isn't the code that was sent.");
            case ConfirmAddressResult.Closed() ->
                throw ProblemException.unprocessable("no-code-awaited", "No code is awaited any more; have one sent.");
        };
    }

    @Operation(summary = "Remove a way in to one's account", description = "The member.")
    @ApiResponse(responseCode = "204", description = "It leads there no more")
    @ApiResponse(responseCode = "403", description = FRESH)
    @ApiResponse(responseCode = "404", description = "way-in-not-found")
    @ApiResponse(responseCode = "409", description = "last-way-in: add another one before")
    @DeleteMapping("/{id}")
    @Access(Audience.OWNER)
    ResponseEntity<Void> remove(
            Caller caller, @AuthenticationPrincipal Jwt token, @PathVariable UUID id, Locale locale) {
        freshSignIn.require(token);
        var command = new RemoveWayIn(caller.accountId(), id, elsewhere(token) != null, locale);
        return switch (waysIn.remove(command)) {
            case RemoveWayInResult.Removed() -> ResponseEntity.noContent().build();
            case RemoveWayInResult.NotFound() ->
                throw ProblemException.notFound("way-in-not-found", "There is no such way in to your account.");
            case RemoveWayInResult.LastOne() ->
                throw ProblemException.conflict("last-way-in", "Nobody could get in any more; add another way before.");
        };
    }

    /** The issuer of a token that isn't ours: its owner comes in by that as well. */
    private @Nullable String elsewhere(Jwt token) {
        String issuer = token.getClaimAsString("iss");
        return issuer == null || issuer.equals(ownIssuer) ? null : issuer;
    }
}
