package net.openmeet.occurrence.calendar.web;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.openmeet.location.Coordinates;
import net.openmeet.occurrence.calendar.DiscoveryFilters;
import net.openmeet.occurrence.calendar.Nearby;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.problem.Violations;
import net.openmeet.platform.web.PlainText;
import net.openmeet.vocabulary.template.AttendanceMode;
import net.openmeet.vocabulary.template.LanguageTag;
import net.openmeet.vocabulary.template.Template;
import org.jspecify.annotations.Nullable;

/** Reads what somebody looks for: the parameters {@code q}, {@code tags}, {@code mode}, {@code language}, {@code near} and {@code radius}. */
final class FiltersReader {

    static final int DEFAULT_KILOMETRES = 25;

    private static final int LONGEST_QUERY = 200;

    private static final PlainText TAG = PlainText.line(Template.LONGEST_TAG);
    private static final Pattern POINT =
            Pattern.compile("(-?[0-9]{1,2}(?:\\.[0-9]{1,15})?),(-?[0-9]{1,3}(?:\\.[0-9]{1,15})?)");
    private static final Pattern KILOMETRES = Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{1,3})?");

    private FiltersReader() {}

    /**
     * The words as they were sent; null: whatever they are, as where there is none among what was sent: the box was left empty.
     *
     * @throws ProblemException 400 for more than anybody types
     */
    static @Nullable String words(@Nullable String q) {
        if (q != null && q.length() > LONGEST_QUERY) {
            throw ProblemException.invalidParameter("q", "Send " + LONGEST_QUERY + " characters at most.");
        }
        return q != null
                        && Normalizer.normalize(q, Normalizer.Form.NFKD)
                                .codePoints()
                                .anyMatch(FiltersReader::isOfWord)
                ? q
                : null;
    }

    /** Letters that stand by others alone are marks to whoever looks for words: many look like an apostrophe. */
    private static boolean isOfWord(int character) {
        return Character.isLetterOrDigit(character) && Character.getType(character) != Character.MODIFIER_LETTER;
    }

    /**
     * The filters; a parameter that is null doesn't filter.
     *
     * @throws ProblemException 400 for what is none
     */
    static DiscoveryFilters read(
            @Nullable String tags,
            @Nullable String mode,
            @Nullable String language,
            @Nullable String near,
            @Nullable String radius) {
        if (near == null && radius != null) {
            throw ProblemException.invalidParameter("radius", "Send near, too.");
        }
        return DiscoveryFilters.of(
                tags == null ? List.of() : tags(tags),
                mode == null ? null : mode(mode),
                language == null ? null : language(language),
                near == null ? null : new Nearby(point(near), kilometres(radius)));
    }

    private static List<String> tags(String text) {
        var violations = new Violations();
        var tags = new ArrayList<String>();
        String[] sent = text.split(",", Template.MOST_TAGS + 1);
        for (String tag : sent) {
            tags.add(TAG.required(tag, "/tags", violations).toLowerCase(Locale.ROOT));
        }
        if (violations.any() || sent.length > Template.MOST_TAGS) {
            throw ProblemException.invalidParameter(
                    "tags",
                    "Send 1 to " + Template.MOST_TAGS + " tags with commas between them, each of at most "
                            + Template.LONGEST_TAG + " characters.");
        }
        return tags;
    }

    private static AttendanceMode mode(String text) {
        return AttendanceMode.find(text)
                .orElseThrow(
                        () -> ProblemException.invalidParameter("mode", "Send one of: in-person, online, hybrid."));
    }

    private static String language(String text) {
        return LanguageTag.canonical(text)
                .orElseThrow(() -> ProblemException.invalidParameter("language", LanguageTag.EXPECTED));
    }

    private static Coordinates point(String text) {
        Matcher point = POINT.matcher(text);
        if (point.matches()) {
            double latitude = Double.parseDouble(point.group(1));
            double longitude = Double.parseDouble(point.group(2));
            if (Math.abs(latitude) <= Coordinates.MOST_LATITUDE && Math.abs(longitude) <= Coordinates.MOST_LONGITUDE) {
                return Coordinates.ofDegrees(latitude, longitude);
            }
        }
        throw ProblemException.invalidParameter(
                "near", "Send degrees of latitude and longitude with a comma between them, such as 52.4986,13.3907.");
    }

    private static double kilometres(@Nullable String text) {
        if (text == null) {
            return DEFAULT_KILOMETRES;
        }
        double kilometres = KILOMETRES.matcher(text).matches() ? Double.parseDouble(text) : 0;
        if (kilometres > 0 && kilometres <= Nearby.MOST_KILOMETRES) {
            return kilometres;
        }
        throw ProblemException.invalidParameter(
                "radius", "Send kilometres, more than 0 and at most " + Nearby.MOST_KILOMETRES + ".");
    }
}
