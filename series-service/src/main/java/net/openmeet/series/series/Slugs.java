package net.openmeet.series.series;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Names of series in URLs: a-z, 0-9 and single hyphens, at most {@value #LONGEST} characters. None is a path of this API, and none ends
 * like an occurrence's slug, which is the series' slug, a hyphen and its recurrence id.
 */
final class Slugs {

    private static final int LONGEST = 60;
    private static final int NUMBERED = 9;
    private static final String WITHOUT_LETTERS = "series";
    private static final Set<String> RESERVED = Set.of("import", "preview", "search", "new", "me", "events", "api");
    private static final Pattern OCCURRENCE = Pattern.compile(".*\\d{4}-\\d{2}-\\d{2}(-\\d{4}(\\d{2})?)?");
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("ß", "ss"),
            Map.entry("æ", "ae"),
            Map.entry("œ", "oe"),
            Map.entry("ø", "o"),
            Map.entry("đ", "d"),
            Map.entry("ð", "d"),
            Map.entry("þ", "th"),
            Map.entry("ł", "l"),
            Map.entry("ı", "i"));

    private Slugs() {}

    /**
     * The slugs to try for a series, best first: {@code yoga}, {@code yoga-2} to {@code yoga-9}, and one with a part of the id, which nobody
     * else will want. What isn't public has that one alone: nobody can guess it, and nobody learns from the number in a slug of their own
     * that there is something of that name.
     */
    static Stream<String> candidates(String name, Visibility visibility, UUID id) {
        var base = base(name);
        var unguessable = withSuffix(base, "-" + tail(id));
        return visibility == Visibility.PUBLIC
                ? Stream.concat(plain(base), Stream.of(unguessable))
                : Stream.of(unguessable);
    }

    private static Stream<String> plain(String base) {
        var numbered = IntStream.rangeClosed(2, NUMBERED).mapToObj(number -> withSuffix(base, "-" + number));
        return Stream.concat(Stream.of(base), numbered).filter(slug -> !isTaken(slug));
    }

    private static String base(String name) {
        var slug = cut(latin(name).replaceAll("[^a-z0-9]+", "-"), LONGEST);
        if (slug.isEmpty()) {
            return WITHOUT_LETTERS;
        }
        return isTaken(slug) ? withSuffix(slug, "-" + WITHOUT_LETTERS) : slug;
    }

    private static String latin(String name) {
        var letters = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        for (var letter : LETTERS.entrySet()) {
            letters = letters.replace(letter.getKey(), letter.getValue());
        }
        // Apostrophes and what can't be seen join, all else that is no letter separates: "Alice's" is "alices".
        return letters.replaceAll("[\\p{M}\\p{Cf}'’]+", "");
    }

    private static boolean isTaken(String slug) {
        return RESERVED.contains(slug) || OCCURRENCE.matcher(slug).matches();
    }

    private static String withSuffix(String base, String suffix) {
        return cut(base, LONGEST - suffix.length()) + suffix;
    }

    private static String cut(String slug, int longest) {
        var shortened = slug.length() > longest ? slug.substring(0, longest) : slug;
        return shortened.replaceAll("^-+|-+$", "");
    }

    /** The random end of a UUIDv7, 48 bits; the letter keeps it from reading as a date or a number. */
    private static String tail(UUID id) {
        return "x" + id.toString().substring(24);
    }
}
