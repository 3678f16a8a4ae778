package net.openmeet.occurrence.event;

import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.openmeet.occurrence.series.OccurrenceSlug;

/**
 * Names of standalone events in URLs: a-z, 0-9 and single hyphens, at most 80 characters. None ends with a
 * date, as those of series' dates do.
 */
final class EventSlugs {

    private static final int LONGEST = 60;
    private static final int NUMBERED = 9;
    private static final String WITHOUT_LETTERS = "event";
    private static final int RANDOM_PART = 24;

    private EventSlugs() {}

    /** The slugs to try for a name, best first; the last has a part of the id, which nobody else will want. */
    static Stream<String> candidates(String name, UUID id) {
        var base = base(name);
        var numbered = IntStream.rangeClosed(2, NUMBERED).mapToObj(number -> base + "-" + number);
        return Stream.of(Stream.of(base), numbered, Stream.of(own(base, id))).flatMap(slugs -> slugs);
    }

    /** The slug of what not everybody may know of: it can't be guessed, and nobody finds it taken. */
    static String unguessable(String name, UUID id) {
        return own(base(name), id);
    }

    private static String own(String base, UUID id) {
        return base + "-x" + id.toString().substring(RANDOM_PART);
    }

    private static String base(String name) {
        var latin = Normalizer.normalize(name.toLowerCase(Locale.ROOT).replace("ß", "ss"), Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}'’]+", "")
                .replaceAll("[^a-z0-9]+", "-");
        var slug = trimmed(latin.substring(0, Math.min(latin.length(), LONGEST)));
        if (slug.isEmpty()) {
            return WITHOUT_LETTERS;
        }
        return OccurrenceSlug.isDated("x-" + slug) ? slug + "-" + WITHOUT_LETTERS : slug;
    }

    private static String trimmed(String slug) {
        return slug.replaceAll("^-+|-+$", "");
    }
}
