package net.openmeet.series.icalendar;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import net.openmeet.location.Location;
import net.openmeet.vocabulary.template.Template;
import org.jspecify.annotations.Nullable;

/** What a VEVENT looks like. */
final class EventTemplate {

    private static final String UNTITLED = "Untitled";

    private EventTemplate() {}

    static Template read(CalendarComponent event, SeriesWarnings warnings) {
        return new Template(
                Objects.requireNonNullElse(name(event, warnings), UNTITLED),
                Objects.requireNonNullElse(description(event, warnings), ""),
                null,
                location(event, warnings));
    }

    static @Nullable String name(CalendarComponent event, SeriesWarnings warnings) {
        return warnings.text(
                event.first("SUMMARY").flatMap(line -> CalendarText.line(line.value(), Template.LONGEST_NAME)),
                "SUMMARY");
    }

    static @Nullable String description(CalendarComponent event, SeriesWarnings warnings) {
        return warnings.text(
                event.first("DESCRIPTION")
                        .flatMap(line -> CalendarText.paragraphs(line.value(), Template.LONGEST_DESCRIPTION)),
                "DESCRIPTION");
    }

    /** LOCATION, which may be a link, and where a program says so the link to take part at. */
    static @Nullable Location location(CalendarComponent event, SeriesWarnings warnings) {
        var place = event.first("LOCATION").flatMap(line -> CalendarText.line(line.value(), Location.LONGEST_TEXT));
        var link = place.flatMap(text -> online(text.text()));
        var conference = Stream.of("CONFERENCE", "X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL")
                .flatMap(name -> event.all(name).stream())
                .flatMap(line -> online(line.value().strip()).stream())
                .findFirst();
        return Location.ofNullable(
                link.isPresent() ? null : warnings.text(place, "LOCATION"),
                link.or(() -> conference).orElse(null));
    }

    private static Optional<URI> online(String text) {
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
