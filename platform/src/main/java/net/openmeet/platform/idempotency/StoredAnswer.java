package net.openmeet.platform.idempotency;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;

/** An answer as it was given the first time. */
final class StoredAnswer {

    private static final List<String> KEPT =
            List.of("Content-Type", "Location", "ETag", "Version-Token", "Link", "Cache-Control", "Content-Language");
    private static final String REPLAYED = "Idempotency-Replayed";

    private final int status;
    private final List<String> headers;
    private final byte[] body;

    private StoredAnswer(int status, List<String> headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    static StoredAnswer of(HttpServletResponse response, byte[] body) {
        List<String> headers = KEPT.stream()
                .flatMap(name -> response.getHeaders(name).stream().map(value -> name + ": " + value))
                .toList();
        return new StoredAnswer(response.getStatus(), headers, body);
    }

    /** As it was kept: see {@link #headerLines}. */
    static StoredAnswer of(int status, String headerLines, byte[] body) {
        return new StoredAnswer(status, headerLines.lines().toList(), body);
    }

    int status() {
        return status;
    }

    /** A line {@code name: value} for each header that belongs to the answer, and not to its transport. */
    String headerLines() {
        return String.join("\n", headers);
    }

    byte[] body() {
        return body;
    }

    /** Answers once more. */
    void replay(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        headers.stream().map(line -> line.split(": ", 2)).forEach(header -> response.addHeader(header[0], header[1]));
        response.setHeader(REPLAYED, "true");
        response.getOutputStream().write(body);
    }

    static boolean isWorthKeeping(int status) {
        return status >= 200 && status < 300;
    }

    /** Whether an answer may be written down at all: who gives a secret away says {@code no-store}. */
    static boolean mayBeKept(HttpServletResponse response) {
        return response.getHeaders(HttpHeaders.CACHE_CONTROL).stream().noneMatch(value -> value.contains("no-store"));
    }
}
