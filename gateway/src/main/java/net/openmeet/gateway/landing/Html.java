package net.openmeet.gateway.landing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Pages that the gateway serves itself. */
public final class Html {

    private static final MediaType UTF_8 = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private Html() {}

    /** A page's source from the class path. */
    public static String resource(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * An answer with this page.
     *
     * @param contentSecurityPolicy what the page may load; nothing else is loaded
     */
    public static ResponseEntity<String> page(String html, String contentSecurityPolicy) {
        return page(ResponseEntity.ok(), html, contentSecurityPolicy);
    }

    /** The same of an answer whose status and headers are there already. */
    public static ResponseEntity<String> page(
            ResponseEntity.BodyBuilder answer, String html, String contentSecurityPolicy) {
        return answer.contentType(UTF_8)
                .header("Content-Security-Policy", contentSecurityPolicy)
                .body(html);
    }
}
