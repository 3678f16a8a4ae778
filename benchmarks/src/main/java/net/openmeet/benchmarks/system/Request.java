package net.openmeet.benchmarks.system;

/**
 * A request as the generator sends it.
 *
 * @param path with its query
 * @param token empty: of nobody in particular
 * @param known the ETag of what the caller has; empty: nothing
 * @param body JSON without line breaks; empty for none
 */
public record Request(String method, String path, String token, String known, String body) {

    public Request(String method, String path, String token, String body) {
        this(method, path, token, "", body);
    }

    public static Request get(String path, String token) {
        return new Request("GET", path, token, "");
    }

    /** The same of somebody who has an answer already. */
    public Request knowing(String tag) {
        return new Request(method, path, token, tag, body);
    }

    /** A line of the file that {@code requests.lua} reads. */
    String line() {
        return String.join("\t", method, path, token, known, body);
    }
}
