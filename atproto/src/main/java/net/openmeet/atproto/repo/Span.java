package net.openmeet.atproto.repo;

import org.jspecify.annotations.Nullable;

/**
 * Which paths may stand in a subtree.
 *
 * @param after what they come after
 * @param before what they come before, where there is something
 */
record Span(String after, @Nullable String before) {

    static final Span ALL = new Span("", null);

    boolean has(String path) {
        return path.compareTo(after) > 0 && (before == null || path.compareTo(before) < 0);
    }
}
