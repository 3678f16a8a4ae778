package net.openmeet.recurrence.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Stream;

/** The phrases of one language, and its ways to list and to number. */
final class Language {

    private static final String PHRASES = "net.openmeet.recurrence.text.phrases";

    private final Locale locale;
    private final ResourceBundle phrases;

    private Language(ResourceBundle phrases) {
        this.phrases = phrases;
        this.locale = Locale.forLanguageTag(phrases.getString("language"));
    }

    static Language of(Locale locale) {
        ResourceBundle.Control noFallback =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Language(ResourceBundle.getBundle(PHRASES, locale, Language.class.getClassLoader(), noFallback));
    }

    String phrase(String key) {
        return phrases.getString(key);
    }

    String phrase(String key, String value) {
        return phrase(key).replace("{0}", value);
    }

    /** The phrase for one or for many, {@code key.one} where there is such a form. */
    String phrase(String key, int number) {
        String one = key + ".one";
        return number == 1 && phrases.containsKey(one) ? phrase(one) : phrase(key, Integer.toString(number));
    }

    /** "A", "A and B", "A, B and C". */
    <T> String list(List<T> values, Function<? super T, String> words) {
        List<String> texts = values.stream().map(words).toList();
        if (texts.size() == 1) {
            return texts.getFirst();
        }
        return String.join(", ", texts.subList(0, texts.size() - 1)) + phrase("and") + texts.getLast();
    }

    /** A position from the start (1, 2, …) or from the end (-1, -2, …), as before a noun: "second", "last", "4th to last". */
    String position(int position) {
        String word = "position." + position;
        if (phrases.containsKey(word)) {
            return phrase(word);
        }
        return position > 0 ? numbered(position) : phrase("position.fromEnd", numbered(-position));
    }

    /** "15th": the form of its last two digits, of its last digit, or of any number. */
    String numbered(int number) {
        String key = Stream.of("numbered." + number % 100, "numbered." + number % 10)
                .filter(phrases::containsKey)
                .findFirst()
                .orElse("numbered");
        return phrase(key, Integer.toString(number));
    }

    String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, locale);
    }

    String month(int month) {
        return Month.of(month).getDisplayName(TextStyle.FULL_STANDALONE, locale);
    }

    String date(LocalDate date) {
        return DateTimeFormatter.ofPattern(phrase("date"), locale).format(date);
    }
}
