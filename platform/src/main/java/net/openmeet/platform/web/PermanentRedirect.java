package net.openmeet.platform.web;

import java.net.URI;
import net.openmeet.platform.problem.ProblemException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * Answers that lead on, 308. Never kept: the name that leads on today may be the thing's own again tomorrow, and then both would lead to each
 * other.
 */
public final class PermanentRedirect {

    private PermanentRedirect() {}

    /** To an address. */
    public static <T> ResponseEntity<T> to(URI address) {
        return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
                .cacheControl(CacheControl.noStore())
                .location(address)
                .build();
    }

    /** To the same of a thing that has another path now. */
    public static <T> ResponseEntity<T> under(String path) {
        return to(RequestedAddress.under(path));
    }

    /** The same as a problem, for who looks for what isn't there by that name. */
    public static ProblemException problemUnder(String path, String code, String detail) {
        return new ProblemException(HttpStatus.PERMANENT_REDIRECT, code, detail)
                .withHeader(HttpHeaders.LOCATION, RequestedAddress.under(path).toString())
                .withHeader(
                        HttpHeaders.CACHE_CONTROL,
                        String.valueOf(CacheControl.noStore().getHeaderValue()));
    }
}
