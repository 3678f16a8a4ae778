package net.openmeet.platform.idempotency;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Objects;
import net.openmeet.platform.hash.Sha256;
import net.openmeet.platform.web.RepeatableRequest;

/** Says whether two requests are the same one. */
final class Fingerprint {

    private Fingerprint() {}

    /** Hexadecimal SHA-256 of all that makes two requests the same: method, path, query, content type, body. */
    static String of(RepeatableRequest request) {
        String head = String.join(
                "\n",
                request.getMethod(),
                request.getRequestURI(),
                Objects.requireNonNullElse(request.getQueryString(), ""),
                Objects.requireNonNullElse(request.getContentType(), ""),
                "");
        return HexFormat.of().formatHex(Sha256.of(head.getBytes(StandardCharsets.UTF_8), request.body()));
    }
}
