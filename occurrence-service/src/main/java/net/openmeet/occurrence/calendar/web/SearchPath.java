package net.openmeet.occurrence.calendar.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Where what somebody looks for is as a feed. */
final class SearchPath {

    static final String FEED = "/api/calendar/public.ics";

    private SearchPath() {}

    /** The path of the feed with what is asked for, encoded; what is null isn't asked for. */
    static String of(
            @Nullable String q,
            @Nullable String tags,
            @Nullable String mode,
            @Nullable String language,
            @Nullable String near,
            @Nullable String radius) {
        Map<String, @Nullable String> asked = new LinkedHashMap<>();
        asked.put("q", q);
        asked.put("tags", tags);
        asked.put("mode", mode);
        asked.put("language", language);
        asked.put("near", near);
        asked.put("radius", radius);
        asked.values().removeIf(value -> value == null);
        UriComponentsBuilder path = UriComponentsBuilder.fromPath(FEED);
        asked.keySet().forEach(name -> path.queryParam(name, "{" + name + "}"));
        return path.encode().buildAndExpand(asked).toUriString();
    }
}
