package net.openmeet.platform.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What may be written down of a request's path, in a trace or in an answer that somebody hands on: all of it but secrets. A secret in an address is a segment
 * that has {@value #SECRET} in it, which no slug has; and whatever stands where a feed's secret belongs is hidden, too, in whatever way it was disfigured.
 */
public final class ShownPath {

    /** What a secret begins with. */
    public static final String SECRET = "secret_";

    private static final String HIDDEN = SECRET + "*";

    /** What a feed's secret comes after. */
    private static final List<String> FEEDS = List.of("api", "calendar", "feeds");

    private static final Pattern ENCODED = Pattern.compile("%([0-7][0-9a-fA-F])");

    /** Who encodes more often than that has something to hide. */
    private static final int MOST_ENCODINGS = 8;

    private ShownPath() {}

    /** The path, with {@value #HIDDEN} for each segment that is a secret or stands in the place of one, however often it is encoded, and in whatever case. */
    public static String of(String path) {
        List<String> shown = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (String segment : path.split("/", -1)) {
            String plain = plain(segment);
            boolean hidden = isSecret(plain);
            for (String name : plain.split("/", -1)) {
                if (!name.isEmpty()) {
                    hidden |= leadToFeed(names);
                    names.add(name);
                }
            }
            shown.add(hidden ? HIDDEN : segment);
        }
        return String.join("/", shown);
    }

    private static boolean leadToFeed(List<String> names) {
        int size = names.size();
        return size >= FEEDS.size() && names.subList(size - FEEDS.size(), size).equals(FEEDS);
    }

    private static boolean isSecret(String plain) {
        return plain.contains(SECRET) || ENCODED.matcher(plain).find();
    }

    /** In lower case, with each escape of an ASCII character replaced by it, again and again: what else there is can't be part of what secrets begin with. */
    private static String plain(String segment) {
        String plain = segment;
        for (int time = 0; time < MOST_ENCODINGS && plain.indexOf('%') >= 0; time++) {
            plain = ENCODED.matcher(plain).replaceAll(ShownPath::character);
        }
        return plain.toLowerCase(Locale.ROOT);
    }

    private static String character(MatchResult escape) {
        return Matcher.quoteReplacement(Character.toString(Integer.parseInt(escape.group(1), 16)));
    }
}
