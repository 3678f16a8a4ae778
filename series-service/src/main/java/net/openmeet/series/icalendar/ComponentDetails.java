package net.openmeet.series.icalendar;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.openmeet.location.Coordinates;
import net.openmeet.location.Location;
import net.openmeet.series.icalendar.file.CalendarComponent;
import net.openmeet.vocabulary.template.Image;
import net.openmeet.vocabulary.template.LanguageTag;
import net.openmeet.vocabulary.template.Template;
import org.jspecify.annotations.Nullable;

/** What a VEVENT says besides what nearly all of them say. What can't be used of it is left out: no series is worse for it. */
final class ComponentDetails {

    private static final Pattern COMMA = Pattern.compile("(?<!\\\\),");
    private static final Pattern GEO =
            Pattern.compile("\\s*([+-]?\\d{1,3}(?:\\.\\d{1,15})?);([+-]?\\d{1,3}(?:\\.\\d{1,15})?)\\s*");

    private ComponentDetails() {}

    /** CATEGORIES, in lower case, each once. */
    static List<String> tags(CalendarComponent component) {
        return component.all("CATEGORIES").stream()
                .flatMap(line -> Arrays.stream(COMMA.split(line.value(), -1)))
                .flatMap(category -> CalendarText.line(category, Template.LONGEST_TAG).stream())
                .filter(category -> !category.shortened())
                .map(category -> category.text().toLowerCase(Locale.ROOT))
                .distinct()
                .limit(Template.MOST_TAGS)
                .toList();
    }

    /** The first IMAGE (RFC 7986) that is a link. */
    static @Nullable Image image(CalendarComponent component) {
        return component.all("IMAGE").stream()
                .flatMap(line -> online(line.value().strip()).stream())
                .map(uri -> new Image(uri, null))
                .findFirst()
                .orElse(null);
    }

    /** The LANGUAGE in which SUMMARY or DESCRIPTION is written (RFC 5545 §3.2.10). */
    static @Nullable String language(CalendarComponent component) {
        return Stream.of("SUMMARY", "DESCRIPTION")
                .flatMap(name -> component.first(name).stream())
                .flatMap(line -> Optional.ofNullable(line.parameter("LANGUAGE")).stream())
                .flatMap(text -> LanguageTag.canonical(text.strip()).stream())
                .findFirst()
                .orElse(null);
    }

    /** GEO: latitude and longitude, in degrees. */
    static Optional<Coordinates> coordinates(CalendarComponent component) {
        return component
                .first("GEO")
                .map(line -> GEO.matcher(line.value()))
                .filter(Matcher::matches)
                .flatMap(geo -> {
                    double latitude = Double.parseDouble(geo.group(1));
                    double longitude = Double.parseDouble(geo.group(2));
                    return Math.abs(latitude) <= Coordinates.MOST_LATITUDE
                                    && Math.abs(longitude) <= Coordinates.MOST_LONGITUDE
                            ? Optional.of(Coordinates.ofDegrees(latitude, longitude))
                            : Optional.empty();
                });
    }

    /** A link that people can go to. */
    static Optional<URI> online(String text) {
        if (!text.toLowerCase(Locale.ROOT).startsWith("https://")) {
            return Optional.empty();
        }
        try {
            return Optional.of(URI.create(text)).filter(Location::isOnline);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
