package net.openmeet.community.wayin.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.community.provider.AfterSignIn;
import net.openmeet.community.provider.OwnOrigin;
import net.openmeet.community.provider.SignedInBrowser;
import net.openmeet.community.wayin.BeginOutside;
import net.openmeet.community.wayin.BrowserKey;
import net.openmeet.community.wayin.OutsideIdentity;
import net.openmeet.community.wayin.OutsideProvider;
import net.openmeet.community.wayin.OutsideProviders;
import net.openmeet.community.wayin.OutsideResult;
import net.openmeet.community.wayin.OutsideSignIn;
import net.openmeet.community.wayin.OutsideSignInManagement;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Sends browsers to OpenID providers of others, and takes them back. No transaction is open while a provider is asked. */
@RestController
@Hidden
class OutsideSignInController {

    static final String WITH = SignInPages.PATH + "/with/";

    private static final Duration WAITING = Duration.ofMinutes(15);

    private final OutsideSignInManagement signIns;
    private final OutsideProviders providers;
    private final AddressPage addressPage;
    private final BrowserKeyCookie waiting;
    private final SignedInBrowser signedIn;

    OutsideSignInController(
            OutsideSignInManagement signIns,
            OutsideProviders providers,
            AddressPage addressPage,
            SignedInBrowser signedIn,
            OwnOrigin origin) {
        this.signIns = signIns;
        this.providers = providers;
        this.addressPage = addressPage;
        this.waiting = new BrowserKeyCookie("openmeet-outside", origin);
        this.signedIn = signedIn;
    }

    /** Without a link somebody signs in; with one, who is signed in here already and asked for it adds a way in. */
    @GetMapping(path = WITH + "{provider}", produces = MediaType.TEXT_HTML_VALUE)
    @Access(Audience.EVERYONE)
    ResponseEntity<String> begin(
            @PathVariable String provider,
            @RequestParam(name = "continue", defaultValue = AfterSignIn.HOME) String target,
            @RequestParam(required = false) @Nullable String link,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        OutsideProvider found = require(provider);
        UUID account = null;
        if (link != null) {
            account = signIns.follow(found.name(), new BrowserKey(link)).orElse(null);
            // The link of somebody else would make this browser's person a way into that one's account.
            if (account == null || !signedIn.accountOf(request).equals(Optional.of(account))) {
                return again(HttpStatus.UNPROCESSABLE_CONTENT, target, "error.outside-closed", locale);
            }
        }
        BrowserKey key = BrowserKey.random();
        URI next = AfterSignIn.page(target);
        OutsideSignIn begun = signIns.begin(
                        new BeginOutside(found.name(), key, ClientNetwork.of(request), next.toString(), account))
                .orElse(null);
        if (begun == null) {
            return again(HttpStatus.TOO_MANY_REQUESTS, target, "error.outside-too-many", locale);
        }
        URI there = providers.authorization(begun).orElse(null);
        if (there == null) {
            return again(HttpStatus.SERVICE_UNAVAILABLE, target, "error.outside-away", locale);
        }
        waiting.waits(key, WAITING, response);
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(there).build();
    }

    /** Where the provider sends the browser back to, with a code or without. */
    @GetMapping(path = WITH + "{provider}/code", produces = MediaType.TEXT_HTML_VALUE)
    @Access(Audience.EVERYONE)
    ResponseEntity<String> finish(
            @PathVariable String provider,
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String iss,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        OutsideProvider found = require(provider);
        OutsideSignIn begun = state == null
                ? null
                : waiting.key(request)
                        .flatMap(key -> signIns.take(key, found.name(), state))
                        .orElse(null);
        waiting.waitsNoMore(response);
        if (begun == null) {
            return again(HttpStatus.UNPROCESSABLE_CONTENT, AfterSignIn.HOME, "error.outside-closed", locale);
        }
        OutsideIdentity identity =
                code == null ? null : providers.redeem(begun, code, iss).orElse(null);
        if (identity == null) {
            return again(HttpStatus.UNPROCESSABLE_CONTENT, begun.target(), "error.outside", locale);
        }
        return switch (signIns.finish(begun, identity, found.label(), locale)) {
            case OutsideResult.SignedIn(var account, var target) -> {
                signedIn.signIn(account, request, response);
                yield goOn(target);
            }
            case OutsideResult.Added(var target) -> goOn(target);
            case OutsideResult.Taken() -> again(HttpStatus.CONFLICT, begun.target(), "error.outside-taken", locale);
            case OutsideResult.Closed() ->
                again(HttpStatus.UNPROCESSABLE_CONTENT, begun.target(), "error.outside-closed", locale);
            case OutsideResult.Denied() ->
                again(HttpStatus.UNPROCESSABLE_CONTENT, begun.target(), "error.outside-denied", locale);
        };
    }

    private OutsideProvider require(String provider) {
        return providers
                .find(provider)
                .orElseThrow(() -> ProblemException.notFound("not-found", "There is nothing here."));
    }

    private ResponseEntity<String> again(HttpStatus status, String target, String error, Locale locale) {
        return addressPage.answer(status, target, "", error, locale);
    }

    private static ResponseEntity<String> goOn(String target) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(AfterSignIn.page(target))
                .build();
    }
}
