package net.openmeet.community.denylist;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The words of a text as somebody reads them: compatible forms, case, marks, and letters and digits that look alike are the same. */
final class LookAlikes {

    /** So many words are denied as one at most. */
    static final int MOST_TOGETHER = 3;

    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    /** Each look-alike, and below it the Latin letter that it is taken for. */
    private static final Map<Integer, Integer> LATIN =
            pairs("авезікмнорстухѕјһԁԛԝαβεηικμνορτυχγωı01l34578@$", "abeeikmhopctyxsjhdqwabenikmvoptuxywioiieastbas");

    private LookAlikes() {}

    static List<String> words(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return BETWEEN.splitAsStream(latin(plain))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** All that may be denied in a text: its words, and those that follow each other. */
    static List<String> phrases(String text) {
        List<String> words = words(text);
        var phrases = new ArrayList<String>();
        for (int length = 1; length <= MOST_TOGETHER; length++) {
            int together = length;
            IntStream.rangeClosed(0, words.size() - together)
                    .mapToObj(first -> String.join(" ", words.subList(first, first + together)))
                    .forEach(phrases::add);
        }
        return phrases;
    }

    private static String latin(String text) {
        var latin = new StringBuilder();
        text.codePoints().map(letter -> LATIN.getOrDefault(letter, letter)).forEach(latin::appendCodePoint);
        return latin.toString();
    }

    private static Map<Integer, Integer> pairs(String from, String to) {
        int[] letters = from.codePoints().toArray();
        int[] taken = to.codePoints().toArray();
        var pairs = new HashMap<Integer, Integer>();
        for (int at = 0; at < letters.length; at++) {
            pairs.put(letters[at], taken[at]);
        }
        return Map.copyOf(pairs);
    }
}
