package net.openmeet.community.wayin.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import net.openmeet.community.provider.AfterSignIn;
import net.openmeet.community.provider.OwnOrigin;
import net.openmeet.community.provider.SignedInBrowser;
import net.openmeet.community.wayin.BrowserKey;
import net.openmeet.community.wayin.PasskeySignInManagement;
import net.openmeet.community.wayin.PasskeySignInResult;
import net.openmeet.community.wayin.passkey.RelyingParty;
import net.openmeet.platform.hash.Sha256;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** What the script of the sign-in page asks for, and the form that it sends: errors are shown on that page again. */
@RestController
@Hidden
class PasskeySignInController {

    static final String PASSKEY = SignInPages.PATH + "/passkey";
    static final String OPTIONS = PASSKEY + "/options";
    static final String SCRIPT = SignInPages.PATH + "/passkey.js";

    private static final MediaType JAVASCRIPT = new MediaType("text", "javascript", StandardCharsets.UTF_8);
    private static final Duration WAITING = Duration.ofMinutes(10);

    private final PasskeySignInManagement signIns;
    private final RelyingParty party;
    private final AddressPage addressPage;
    private final BrowserKeyCookie waiting;
    private final SignedInBrowser signedIn;
    private final OwnForms ownForms;
    private final JsonMapper json;

    PasskeySignInController(
            PasskeySignInManagement signIns,
            RelyingParty party,
            AddressPage addressPage,
            SignedInBrowser signedIn,
            OwnForms ownForms,
            OwnOrigin origin,
            JsonMapper json) {
        this.signIns = signIns;
        this.party = party;
        this.addressPage = addressPage;
        this.waiting = new BrowserKeyCookie("openmeet-passkey", origin);
        this.signedIn = signedIn;
        this.ownForms = ownForms;
        this.json = json;
    }

    /** Read by the first page. */
    private static final class Loaded {
        private static final String TEXT = SignInPages.resource("sign-in/passkey.js");
        private static final String TAG = '"' + HexFormat.of().formatHex(Sha256.of(TEXT)) + '"';
    }

    @GetMapping(SCRIPT)
    @Access(Audience.EVERYONE)
    ResponseEntity<String> script() {
        return ResponseEntity.ok()
                .contentType(JAVASCRIPT)
                .cacheControl(CacheControl.noCache().cachePublic())
                .eTag(Loaded.TAG)
                .body(Loaded.TEXT);
    }

    @PostMapping(path = OPTIONS, produces = MediaType.APPLICATION_JSON_VALUE)
    @Access(Audience.EVERYONE)
    ResponseEntity<PasskeyRequestOptions> options(
            @RequestHeader(name = HttpHeaders.ORIGIN, required = false) @Nullable String sender,
            HttpServletRequest request,
            HttpServletResponse response) {
        ownForms.require(sender);
        BrowserKey key = BrowserKey.random();
        String challenge = signIns.begin(key, ClientNetwork.of(request)).orElseThrow(PasskeyProblems::tooMany);
        waiting.waits(key, WAITING, response);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new PasskeyRequestOptions(
                        challenge, PasskeyOptions.TIMEOUT.toMillis(), party.id(), PasskeyOptions.REQUIRED));
    }

    @PostMapping(path = PASSKEY, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    @Access(Audience.EVERYONE)
    ResponseEntity<String> finish(
            @RequestParam String credential,
            @RequestParam(name = "continue", defaultValue = AfterSignIn.HOME) String target,
            @RequestHeader(name = HttpHeaders.ORIGIN, required = false) @Nullable String sender,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        ownForms.require(sender);
        waiting.waitsNoMore(response);
        return switch (result(credential, locale, request)) {
            case PasskeySignInResult.SignedIn(var accountId) -> {
                signedIn.signIn(accountId, request, response);
                yield ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(AfterSignIn.page(target))
                        .build();
            }
            case PasskeySignInResult.Refused() -> again(target, "error.passkey", locale);
            case PasskeySignInResult.Closed() -> again(target, "error.passkey-closed", locale);
        };
    }

    private PasskeySignInResult result(String credential, Locale locale, HttpServletRequest request) {
        BrowserKey key = waiting.key(request).orElse(null);
        if (key == null) {
            return new PasskeySignInResult.Closed();
        }
        return PresentedPasskeyRequest.read(credential, json)
                .map(passkey -> signIns.finish(key, passkey, locale))
                .orElseGet(PasskeySignInResult.Refused::new);
    }

    private ResponseEntity<String> again(String target, String error, Locale locale) {
        return addressPage.answer(HttpStatus.UNPROCESSABLE_CONTENT, target, "", error, locale);
    }
}
