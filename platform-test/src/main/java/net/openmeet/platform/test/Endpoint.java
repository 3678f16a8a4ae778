package net.openmeet.platform.test;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A row of an {@link EndpointTable}: a request, and what an anonymous caller, another member and the owner get for it.
 *
 * @param method e.g. {@code PATCH}
 * @param pattern as mapped, e.g. {@code /api/series/{slug}}
 * @param path makes the path of one call; asked once per caller, so that each may have a thing of its own
 * @param contentType null when there is no body
 * @param body null when there is none
 * @param headers names and values
 * @param anonymous the status without a token
 * @param other the status of a member whose thing it isn't
 * @param owner the status of whoever owns the thing
 */
public record Endpoint(
        String method,
        String pattern,
        Supplier<String> path,
        @Nullable String contentType,
        @Nullable String body,
        List<String> headers,
        int anonymous,
        int other,
        int owner) {

    public Endpoint {
        headers = List.copyOf(headers);
    }

    /** A request without a body, to the pattern itself, that nobody has an answer for yet. */
    public static Endpoint of(String method, String pattern) {
        return new Endpoint(method, pattern, () -> pattern, null, null, List.of(), 0, 0, 0);
    }

    /** The same with a path that is made for every call. */
    public Endpoint at(Supplier<String> concrete) {
        return new Endpoint(method, pattern, concrete, contentType, body, headers, anonymous, other, owner);
    }

    /** The same with a fixed path. */
    public Endpoint at(String concrete) {
        return at(() -> concrete);
    }

    /** The same with a JSON body. */
    public Endpoint json(String text) {
        return body("application/json", text);
    }

    /** The same with a body. */
    public Endpoint body(String type, String text) {
        return new Endpoint(method, pattern, path, type, text, headers, anonymous, other, owner);
    }

    /** The same with one more header. */
    public Endpoint header(String name, String value) {
        List<String> more = new ArrayList<>(headers);
        more.addAll(List.of(name, value));
        return new Endpoint(method, pattern, path, contentType, body, more, anonymous, other, owner);
    }

    /** The same with the statuses that the three callers get. */
    public Endpoint answers(int toAnonymous, int toOther, int toOwner) {
        return new Endpoint(method, pattern, path, contentType, body, headers, toAnonymous, toOther, toOwner);
    }

    /** Method and pattern: what a mapping is recognised by. */
    String mapping() {
        return method + " " + pattern;
    }

    ApiResponse send(Api api) {
        Api extended = api;
        for (int i = 0; i < headers.size(); i += 2) {
            extended = extended.with(headers.get(i), headers.get(i + 1));
        }
        return extended.send(method, path.get(), contentType, body);
    }
}
