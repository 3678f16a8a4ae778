package net.openmeet.community.wayin.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import net.openmeet.community.provider.OwnOrigin;
import net.openmeet.community.provider.SignInPage;
import net.openmeet.platform.hash.Sha256;
import net.openmeet.platform.text.Texts;
import net.openmeet.platform.text.Words;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The pages on which people sign in: they load and run nothing but our script for passkeys, and may stand in no frame. */
@Component
class SignInPages implements SignInPage {

    /** Below /oauth2, as all that the provider shows to browsers: its cookies go nowhere else. */
    static final String PATH = "/oauth2/sign-in";

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final Texts texts = Texts.of("texts/community/way-in");
    private final OwnOrigin origin;

    SignInPages(OwnOrigin origin) {
        this.origin = origin;
    }

    /** Made by the first page. */
    private static final class Loaded {
        private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
                null, ContentType.Html, SignInPages.class.getClassLoader(), "gg.jte.generated.community");
        private static final String STYLE = resource("sign-in/page.css");
        // No form-action: a browser applies it to where the sign-in finally leads, too.
        private static final String POLICY = "default-src 'none'; style-src 'sha256-"
                + Base64.getEncoder().encodeToString(Sha256.of(STYLE)) + "'; base-uri 'none'; frame-ancestors 'none'";
    }

    @Override
    public String path() {
        return PATH;
    }

    /** The texts for a browser that prefers a language. */
    Words words(Locale preferred) {
        return texts.in(preferred);
    }

    /** The page as an answer that nobody keeps. */
    ResponseEntity<String> answer(HttpStatus status, ShownPage page) {
        var html = new StringOutput();
        Loaded.ENGINE.render(page.template(), page, html);
        return ResponseEntity.status(status)
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header("Content-Security-Policy", page.asksForPasskeys() ? Loaded.POLICY + scripts() : Loaded.POLICY)
                // Where no referrer may be sent, a browser sends the form with "Origin: null".
                .header("Referrer-Policy", "same-origin")
                .body(html.toString());
    }

    /** One file, and whom it asks: nothing else that lies at our address is run, whatever it says it is. */
    private String scripts() {
        return "; script-src " + origin.value() + PasskeySignInController.SCRIPT + "; connect-src " + origin.value()
                + PasskeySignInController.OPTIONS;
    }

    /** The style of every page, which the policy names by its hash. */
    static String style() {
        return Loaded.STYLE;
    }

    static String resource(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
