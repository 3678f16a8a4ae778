package net.openmeet.platform.web;

import java.net.URI;
import net.openmeet.platform.consistency.VersionToken;
import org.springframework.http.ResponseEntity;

/**
 * Answers that carry a resource's version as their ETag, and after a write the tokens that a read elsewhere can wait for.
 *
 * <p>A GET with a matching {@code If-None-Match} becomes 304 by itself.
 */
public final class Versioned {

    private Versioned() {}

    /** 200 with the resource. */
    public static <T> ResponseEntity<T> ok(T body, long version, VersionToken... written) {
        return entity(ResponseEntity.ok(), version, written).body(body);
    }

    /** 201 with the resource and where it is. */
    public static <T> ResponseEntity<T> created(URI location, T body, long version, VersionToken... written) {
        return entity(ResponseEntity.created(location), version, written).body(body);
    }

    /** 204 for a resource that is gone. */
    public static ResponseEntity<Void> gone(VersionToken... written) {
        return tokens(ResponseEntity.noContent(), written).build();
    }

    private static ResponseEntity.BodyBuilder entity(
            ResponseEntity.BodyBuilder answer, long version, VersionToken... written) {
        tokens(answer, written);
        return answer.eTag("\"" + version + "\"");
    }

    private static <B extends ResponseEntity.HeadersBuilder<B>> B tokens(
            ResponseEntity.HeadersBuilder<B> answer, VersionToken... written) {
        B result = answer.headers(headers -> {});
        for (VersionToken token : written) {
            result = result.header(VersionToken.HEADER, token.toString());
        }
        return result;
    }
}
