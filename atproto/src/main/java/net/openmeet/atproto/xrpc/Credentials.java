package net.openmeet.atproto.xrpc;

import java.net.URI;
import java.util.Map;
import net.openmeet.atproto.network.Answer;

/** What says to a server who calls. */
@FunctionalInterface
public interface Credentials {

    /** Nobody says who he is. */
    Credentials NOBODY = (method, uri) -> Map.of();

    /** The headers of a request. */
    Map<String, String> headers(String method, URI uri);

    /** Takes over what an answer says of such headers; whether the request is worth a second try with others. Of headers that no answer changes it isn't. */
    default boolean learn(URI uri, Answer answer) {
        return false;
    }

    /** A token that whoever has it may use. */
    static Credentials bearer(String token) {
        return (method, uri) -> Map.of("Authorization", "Bearer " + token);
    }
}
