package net.openmeet.community.wayin.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import net.openmeet.community.provider.AfterSignIn;
import net.openmeet.community.provider.OwnOrigin;
import net.openmeet.community.provider.SignedInBrowser;
import net.openmeet.community.wayin.BeginSignIn;
import net.openmeet.community.wayin.BrowserKey;
import net.openmeet.community.wayin.MailSignInManagement;
import net.openmeet.community.wayin.SignInResult;
import net.openmeet.platform.mail.MailAddress;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The pages on which somebody signs in by mail: what a link leads to only shows; a form, of ours, does. */
@RestController
@Hidden
class SignInController {

    private static final String MAIL = SignInPages.PATH + "/mail";
    private static final String CODE = SignInPages.PATH + "/code";
    private static final Duration WAITING = Duration.ofHours(1);

    private final MailSignInManagement signIns;
    private final SignInPages pages;
    private final AddressPage addressPage;
    private final BrowserKeyCookie waiting;
    private final SignedInBrowser signedIn;
    private final OwnForms ownForms;

    SignInController(
            MailSignInManagement signIns,
            SignInPages pages,
            AddressPage addressPage,
            SignedInBrowser signedIn,
            OwnForms ownForms,
            OwnOrigin origin) {
        this.signIns = signIns;
        this.pages = pages;
        this.addressPage = addressPage;
        this.waiting = new BrowserKeyCookie("openmeet-waits", origin);
        this.signedIn = signedIn;
        this.ownForms = ownForms;
    }

    @GetMapping(path = SignInPages.PATH, produces = MediaType.TEXT_HTML_VALUE)
    @Access(Audience.EVERYONE)
    ResponseEntity<String> begin(
            @RequestParam(name = "continue", defaultValue = AfterSignIn.HOME) String target, Locale locale) {
        return addressPage.answer(HttpStatus.OK, target, "", null, locale);
    }

    @PostMapping(path = MAIL, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    @Access(Audience.EVERYONE)
    ResponseEntity<String> sendCode(
            @RequestParam("address") String typed,
            @RequestParam(name = "continue", defaultValue = AfterSignIn.HOME) String target,
            @RequestHeader(name = HttpHeaders.ORIGIN, required = false) @Nullable String sender,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        ownForms.require(sender);
        MailAddress address = MailAddress.of(typed).orElse(null);
        if (address == null) {
            return addressPage.answer(HttpStatus.UNPROCESSABLE_CONTENT, target, typed, "error.address", locale);
        }
        BrowserKey key = BrowserKey.random();
        URI next = AfterSignIn.page(target);
        var wish = new BeginSignIn(address, key, ClientNetwork.of(request), next.toString(), locale);
        if (!signIns.begin(wish)) {
            return addressPage.answer(HttpStatus.TOO_MANY_REQUESTS, target, typed, "error.too-many", locale);
        }
        waiting.waits(key, WAITING, response);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(CODE))
                .build();
    }

    /** Where the code is typed; also where the link in the mail leads, in whatever browser, and scanners of mails. */
    @GetMapping(path = CODE, produces = MediaType.TEXT_HTML_VALUE)
    @Access(Audience.EVERYONE)
    ResponseEntity<String> code(
            @RequestParam(name = "code", defaultValue = "") String code, Locale locale, HttpServletRequest request) {
        String digits = code.matches("\\d{1,12}") ? code : "";
        return waiting.key(request)
                .flatMap(signIns::awaited)
                .map(address -> codePage(HttpStatus.OK, address, target(request), digits, null, locale))
                .orElseGet(() -> elsewhere(digits, locale));
    }

    @PostMapping(path = CODE, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    @Access(Audience.EVERYONE)
    ResponseEntity<String> finish(
            @RequestParam String code,
            @RequestHeader(name = HttpHeaders.ORIGIN, required = false) @Nullable String sender,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        ownForms.require(sender);
        SignInResult result =
                waiting.key(request).map(key -> signIns.finish(key, code)).orElseGet(SignInResult.Closed::new);
        return switch (result) {
            case SignInResult.SignedIn known -> goOn(known, request, response);
            case SignInResult.WrongCode(MailAddress address) ->
                codePage(HttpStatus.UNPROCESSABLE_CONTENT, address, target(request), "", "error.code", locale);
            case SignInResult.Denied() ->
                addressPage.answer(HttpStatus.UNPROCESSABLE_CONTENT, target(request), "", "error.denied", locale);
            case SignInResult.Closed() ->
                addressPage.answer(HttpStatus.UNPROCESSABLE_CONTENT, target(request), "", "error.closed", locale);
        };
    }

    private ResponseEntity<String> goOn(
            SignInResult.SignedIn known, HttpServletRequest request, HttpServletResponse response) {
        signedIn.signIn(known.accountId(), request, response);
        waiting.waitsNoMore(response);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(AfterSignIn.page(known.target()))
                .build();
    }

    private String target(HttpServletRequest request) {
        return waiting.key(request).flatMap(signIns::target).orElse(AfterSignIn.HOME);
    }

    private ResponseEntity<String> codePage(
            HttpStatus status, MailAddress address, String target, String code, @Nullable String error, Locale locale) {
        Words words = pages.words(locale);
        return pages.answer(
                status,
                new ShownPage.Code(words, address.shown(), target, code, error == null ? null : words.get(error)));
    }

    private ResponseEntity<String> elsewhere(String code, Locale locale) {
        Words words = pages.words(locale);
        String text = words.get(code.isEmpty() ? "page.elsewhere.without" : "page.elsewhere.text");
        return pages.answer(HttpStatus.OK, new ShownPage.Elsewhere(words, text, code));
    }
}
