package net.openmeet.atproto.network;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;

/** What a server answered: all of it, since it is bounded. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Answer(int status, HttpHeaders headers, byte[] body) {

    /** Whether it is a success; a redirect is none. */
    public boolean isOk() {
        return status == 200;
    }

    /** The body as UTF-8. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
