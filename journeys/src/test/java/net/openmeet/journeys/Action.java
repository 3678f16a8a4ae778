package net.openmeet.journeys;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is asked of a thing, such that whoever may do it changes nothing by it: of a version that it never had, or what is so already.
 *
 * @param pattern as in the API's documents
 * @param query what comes after the path
 * @param needs what somebody has to be to the thing
 * @param open whether it is answered without a token
 * @param contentType of the body; null without one
 * @param headers names and values
 * @param way what of it is tried
 */
record Action(
        Thing.Kind kind,
        String method,
        String pattern,
        String query,
        Level needs,
        boolean open,
        @Nullable String contentType,
        @Nullable String body,
        List<String> headers,
        Way way) {

    /** How it is asked. */
    enum Way {
        PLAIN(""),
        /** By who may not alone: those who may would do it. */
        REFUSED("with the right version"),
        REPEATED("with the key of the organiser's own request"),
        FORMER_NAME("by a former name"),
        KNOWN_ANSWER("with the organiser's entity tag"),
        VERSION_TOKEN("with the organiser's version token");

        private final String words;

        Way(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        /** Whether those who may do it would change something. */
        boolean isForOthers() {
            return this == REFUSED || this == REPEATED;
        }
    }

    Action {
        headers = List.copyOf(headers);
    }

    /** Something that {@link #of} is asked of a kind of things. */
    static Action that(Level needs, String method, String below) {
        return new Action(Thing.Kind.SERIES, method, below, "", needs, false, null, null, List.of(), Way.PLAIN);
    }

    /** The same of this kind, beneath this path. */
    Action of(Thing.Kind another, String path) {
        return new Action(another, method, path + pattern, query, needs, open, contentType, body, headers, way);
    }

    /** The same of a version that nothing ever had. */
    Action stale() {
        return header("If-Match", "\"0\"");
    }

    /** The same, also without a token. */
    Action byAnybody() {
        return new Action(kind, method, pattern, query, needs, true, contentType, body, headers, way);
    }

    Action query(String text) {
        return new Action(kind, method, pattern, text, needs, open, contentType, body, headers, way);
    }

    Action json(String text) {
        return body("application/json", text);
    }

    Action patch(String text) {
        return body("application/merge-patch+json", text);
    }

    Action body(String type, String text) {
        return new Action(kind, method, pattern, query, needs, open, type, text, headers, way);
    }

    Action header(String name, String value) {
        List<String> more = new ArrayList<>(headers);
        more.addAll(List.of(name, value));
        return new Action(kind, method, pattern, query, needs, open, contentType, body, more, way);
    }

    Action way(Way another) {
        return new Action(kind, method, pattern, query, needs, open, contentType, body, headers, another);
    }

    /** As the API's documents name it. */
    String endpoint() {
        return method + " " + pattern;
    }

    @Override
    public String toString() {
        return endpoint() + query + (way.words().isEmpty() ? "" : " " + way.words());
    }
}
