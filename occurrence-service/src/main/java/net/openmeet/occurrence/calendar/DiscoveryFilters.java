package net.openmeet.occurrence.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.openmeet.vocabulary.template.AttendanceMode;
import org.jspecify.annotations.Nullable;

/**
 * What is found has to have all of this, by what it shows: what a date overrides is its own. It is compared as facets, which the database's
 * {@code template_facets} writes.
 *
 * @param tags facets of which it has one at least; none: whatever it is about
 * @param required facets that it has all of
 * @param nearby where on the earth it is; null: wherever
 */
public record DiscoveryFilters(
        List<String> tags, List<String> required, @Nullable Nearby nearby) {

    public static final DiscoveryFilters NONE = new DiscoveryFilters(List.of(), List.of(), null);

    public DiscoveryFilters {
        tags = List.copyOf(tags);
        required = List.copyOf(required);
    }

    /**
     * What has one of the tags, and all of the others that aren't null.
     *
     * @param tags in lower case; none: whatever it is about
     * @param language a BCP 47 tag: what is spoken is that language, or begins with its subtags
     */
    public static DiscoveryFilters of(
            List<String> tags, @Nullable AttendanceMode mode, @Nullable String language, @Nullable Nearby nearby) {
        var required = new ArrayList<String>();
        if (mode != null) {
            required.add("mode " + mode.text());
        }
        if (language != null) {
            required.add("language " + language.toLowerCase(Locale.ROOT));
        }
        return new DiscoveryFilters(tags.stream().map("tag "::concat).toList(), required, nearby);
    }
}
