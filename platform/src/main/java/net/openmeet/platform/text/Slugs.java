package net.openmeet.platform.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.openmeet.platform.id.Uuids;

/**
 * Names in URLs, made from texts: a-z, 0-9 and single hyphens, at most 60 characters. None is reserved, and none ends with a date, or a
 * date and a time: those name one date of what repeats.
 *
 * @param otherwise the slug of a text without a letter, and what follows one that may not be as it is
 * @param reserved what no slug is, such as paths of the API
 */
public record Slugs(String otherwise, Set<String> reserved) {

    private static final int LONGEST = 60;
    private static final int NUMBERED = 9;
    private static final int RANDOM_PART = 24;
    private static final Pattern DATED = Pattern.compile(".*\\d{4}-\\d{2}-\\d{2}(-\\d{4}(\\d{2})?)?");
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

    public Slugs {
        reserved = Set.copyOf(reserved);
    }

    /**
     * The slugs to try for something, best first.
     *
     * @param guessable whether everybody may find it; what not everybody may find has an unguessable one alone
     */
    public Stream<String> candidates(String text, boolean guessable) {
        // Not the thing's id: that is known to whoever saw the thing once.
        UUID secret = Uuids.next();
        return guessable ? candidates(text, secret) : Stream.of(unguessable(text, secret));
    }

    /**
     * The slugs to try for what everybody may find, best first: {@code yoga}, {@code yoga-2} to {@code yoga-9}, and the unguessable one, which
     * nobody else will want.
     *
     * @param secret a new UUIDv7 or UUIDv4
     */
    public Stream<String> candidates(String text, UUID secret) {
        String base = base(text);
        Stream<String> numbered = IntStream.rangeClosed(2, NUMBERED).mapToObj(number -> withSuffix(base, "-" + number));
        Stream<String> plain = Stream.concat(Stream.of(base), numbered).filter(slug -> !isForbidden(slug));
        return Stream.concat(plain, Stream.of(unguessable(text, secret)));
    }

    /**
     * The slug of what not everybody may find: nobody can guess it, and nobody learns from the number in a slug of their own that there is
     * something of that name.
     *
     * @param secret a new UUIDv7 or UUIDv4, that stands nowhere else: of its random end the slug has 48 bits
     */
    public String unguessable(String text, UUID secret) {
        // The letter keeps it from reading as a date or a number.
        return withSuffix(base(text), "-x" + secret.toString().substring(RANDOM_PART));
    }

    private String base(String text) {
        String slug = cut(latin(text).replaceAll("[^a-z0-9]+", "-"), LONGEST);
        if (slug.isEmpty()) {
            return otherwise;
        }
        return isForbidden(slug) ? withSuffix(slug, "-" + otherwise) : slug;
    }

    private static String latin(String text) {
        String letters = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            letters = letters.replace(letter.getKey(), letter.getValue());
        }
        // Apostrophes and what can't be seen join, all else that is no letter separates: "Alice's" is "alices".
        return letters.replaceAll("[\\p{M}\\p{Cf}'’]+", "");
    }

    private boolean isForbidden(String slug) {
        return reserved.contains(slug) || DATED.matcher(slug).matches();
    }

    private static String withSuffix(String base, String suffix) {
        return cut(base, LONGEST - suffix.length()) + suffix;
    }

    private static String cut(String slug, int longest) {
        String shortened = slug.length() > longest ? slug.substring(0, longest) : slug;
        return shortened.replaceAll("^-+|-+$", "");
    }
}
