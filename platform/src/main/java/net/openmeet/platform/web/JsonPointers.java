package net.openmeet.platform.web;

import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;

/** RFC 6901 pointers from the path that Jackson keeps. */
final class JsonPointers {

    private JsonPointers() {}

    static String of(List<JacksonException.Reference> path) {
        return path.stream().map(JsonPointers::token).collect(Collectors.joining());
    }

    private static String token(JacksonException.Reference reference) {
        String name = reference.getPropertyName();
        return "/" + (name == null ? String.valueOf(reference.getIndex()) : escaped(name));
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
