package net.openmeet.benchmarks.system;

/**
 * A request as the generator sends it.
 *
 * @param path with its query
 * @param token empty: of nobody in particular
 * @param body JSON without line breaks; empty for none
 */
public record Request(String method, String path, String token, String body) {

    public static Request get(String path, String token) {
        return new Request("GET", path, token, "");
    }

    /** A line of the file that {@code requests.lua} reads. */
    String line() {
        return String.join("\t", method, path, token, body);
    }
}
