package net.openmeet.atproto.xrpc;

import java.net.URI;
import java.util.Map;
import net.openmeet.atproto.network.Answer;

/** What says to a server who calls. */
public interface Credentials {

    /** Nobody says who he is. */
    Credentials NOBODY = new Credentials() {

        @Override
        public Map<String, String> headers(String method, URI uri) {
            return Map.of();
        }

        @Override
        public boolean learn(URI uri, Answer answer) {
            return false;
        }
    };

    /** The headers of a request. */
    Map<String, String> headers(String method, URI uri);

    /** Takes over what an answer says of such headers; whether the request is worth a second try with others. */
    boolean learn(URI uri, Answer answer);

    /** A token that whoever has it may use. */
    static Credentials bearer(String token) {
        return new Credentials() {

            @Override
            public Map<String, String> headers(String method, URI uri) {
                return Map.of("Authorization", "Bearer " + token);
            }

            @Override
            public boolean learn(URI uri, Answer answer) {
                return false;
            }
        };
    }
}
