package net.openmeet.gateway.signin;

import java.nio.charset.StandardCharsets;
import net.openmeet.gateway.landing.Html;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriUtils;

/** What somebody reads whose sign-in came to nothing. */
@Component
class SignInPages {

    private static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final String RETRY_AFTER_SECONDS = "5";

    private final String page;

    SignInPages(@Value("${openmeet.public-url}") String publicUrl) {
        this.page = Html.resource("gateway/sign-in-failed.html").replace("{url}", HtmlUtils.htmlEscape(publicUrl));
    }

    /** It took too long, was begun anew in another window, or was not finished. */
    ResponseEntity<String> failed(ReturnPath target) {
        return page(
                HttpStatus.BAD_REQUEST,
                "You are not signed in.",
                "It took too long, was begun once more in another window, or was broken off.",
                target);
    }

    ResponseEntity<String> unavailable(ReturnPath target) {
        return page(
                HttpStatus.SERVICE_UNAVAILABLE,
                "Nobody can sign in at the moment.",
                "What is open to everybody can be read all the same.",
                target);
    }

    private ResponseEntity<String> page(HttpStatus status, String title, String reason, ReturnPath target) {
        String html = page.replace("{title}", title)
                .replace("{reason}", reason)
                .replace("{return}", UriUtils.encode(target.value(), StandardCharsets.UTF_8));
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(status).cacheControl(CacheControl.noStore());
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return Html.page(answer, html, POLICY);
    }
}
