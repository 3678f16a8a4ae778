package net.openmeet.series.icalendar;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import net.openmeet.location.Location;
import net.openmeet.series.icalendar.file.CalendarComponent;
import net.openmeet.vocabulary.imported.FurtherDetails;
import net.openmeet.vocabulary.template.Template;
import net.openmeet.vocabulary.template.TemplateField;
import org.jspecify.annotations.Nullable;

/** What a VEVENT looks like; one of our own feeds says more of that than there are properties for ({@link FurtherDetails}). */
final class ComponentTemplate {

    private static final String UNTITLED = "Untitled";

    private ComponentTemplate() {}

    static Template read(CalendarComponent component, SeriesWarnings warnings) {
        Template said = said(component, warnings);
        return component
                .first(FurtherDetails.PROPERTY)
                .flatMap(line -> FurtherDetails.read(CalendarText.unescaped(line.value()), said))
                .orElse(said);
    }

    private static Template said(CalendarComponent component, SeriesWarnings warnings) {
        return new Template(
                        Objects.requireNonNullElse(name(component, warnings), UNTITLED),
                        Objects.requireNonNullElse(description(component, warnings), ""),
                        null,
                        location(component, warnings))
                .with(TemplateField.TAGS, ComponentDetails.tags(component))
                .with(TemplateField.IMAGE, ComponentDetails.image(component))
                .with(TemplateField.LANGUAGE, ComponentDetails.language(component));
    }

    static @Nullable String name(CalendarComponent component, SeriesWarnings warnings) {
        return warnings.text(
                component.first("SUMMARY").flatMap(line -> CalendarText.line(line.value(), Template.LONGEST_NAME)),
                "SUMMARY");
    }

    static @Nullable String description(CalendarComponent component, SeriesWarnings warnings) {
        return warnings.text(
                component
                        .first("DESCRIPTION")
                        .flatMap(line -> CalendarText.paragraphs(line.value(), Template.LONGEST_DESCRIPTION)),
                "DESCRIPTION");
    }

    /** LOCATION, which may be a link, where a program says so the link to take part at, and GEO. */
    static @Nullable Location location(CalendarComponent component, SeriesWarnings warnings) {
        Optional<CalendarText> place =
                component.first("LOCATION").flatMap(line -> CalendarText.line(line.value(), Location.LONGEST_TEXT));
        Optional<URI> link = place.flatMap(text -> ComponentDetails.online(text.text()));
        Optional<URI> conference = Stream.of("CONFERENCE", "X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL")
                .flatMap(name -> component.all(name).stream())
                .flatMap(line -> ComponentDetails.online(line.value().strip()).stream())
                .findFirst();
        return Location.ofNullable(
                link.isPresent() ? null : warnings.text(place, "LOCATION"),
                null,
                null,
                null,
                null,
                null,
                link.or(() -> conference).orElse(null),
                ComponentDetails.coordinates(component).orElse(null));
    }
}
