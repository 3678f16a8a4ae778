package net.openmeet.vocabulary.imported;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import net.openmeet.location.Coordinates;
import net.openmeet.location.Location;
import net.openmeet.recurrence.NominalDuration;
import net.openmeet.vocabulary.template.AttendanceMode;
import net.openmeet.vocabulary.template.AttendeesVisibility;
import net.openmeet.vocabulary.template.Image;
import net.openmeet.vocabulary.template.OnlineUriVisibility;
import net.openmeet.vocabulary.template.Question;
import net.openmeet.vocabulary.template.RsvpWindow;
import net.openmeet.vocabulary.template.Template;
import net.openmeet.vocabulary.template.TemplateField;
import net.openmeet.vocabulary.template.UnconfirmedSeats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a feed of ours says of a template in a property of our own, read by an import. */
class SayingMoreThanICalendarTest {

    private static final Location STUDIO = new Location(
            "Studio 1",
            "DE",
            "10115",
            null,
            "Berlin",
            "Chausseestraße 1",
            URI.create("https://meet.example.org/yoga"),
            Coordinates.ofDegrees(52.5, 13.4));

    private static final Template FULL = new Template(
            "Yoga",
            "All levels",
            12,
            STUDIO,
            AttendanceMode.HYBRID,
            OnlineUriVisibility.EVERYBODY,
            2,
            new Image(URI.create("https://img.example.org/a.png"), "A mat"),
            List.of("yoga", "beginners"),
            "de-AT",
            new RsvpWindow(NominalDuration.parse("P30D"), NominalDuration.parse("PT2H")),
            true,
            List.of(new Question("Anything \"special\", or\\not?", true)),
            AttendeesVisibility.ATTENDEES,
            12,
            UnconfirmedSeats.GIVEN_ON);

    @Test
    void givesBackAllOfATemplate() {
        assertThat(FurtherDetails.read(FurtherDetails.write(FULL), plain(FULL))).contains(FULL);
    }

    @Test
    void saysNothingThatOtherPropertiesSay() {
        Template said = new Template("Yoga", "All levels", null, Location.ofNullable("Studio 1", STUDIO.onlineUri()))
                .with(TemplateField.TAGS, List.of("yoga"))
                .with(TemplateField.IMAGE, new Image(URI.create("https://img.example.org/a.png"), null));

        assertThat(FurtherDetails.write(said)).isEqualTo("{}");
        assertThat(FurtherDetails.read("{}", said)).contains(said);
    }

    @Test
    void givesBackAPictureThatWasUploadedHereAlsoWhereItsAddressIsNoneForOthers() {
        Template pictured =
                FULL.with(TemplateField.IMAGE, new Image(URI.create("/images/" + "0af9".repeat(16) + "/large"), null));

        Template withoutAddress = plain(pictured).with(TemplateField.IMAGE, null);

        assertThat(FurtherDetails.read(FurtherDetails.write(pictured), withoutAddress))
                .contains(pictured);
    }

    @Test
    void yieldsToAPlaceAndAPictureThatWereChangedSince() {
        Template moved = plain(FULL)
                .with(TemplateField.LOCATION, Location.ofNullable("Town hall", null))
                .with(TemplateField.IMAGE, null)
                .with(TemplateField.LANGUAGE, "fr");

        Template read = FurtherDetails.read(FurtherDetails.write(FULL), moved).orElseThrow();

        assertThat(read.location()).isEqualTo(moved.location());
        assertThat(read.image()).isNull();
        assertThat(read.language()).isEqualTo("fr");
        assertThat(read.capacity()).isEqualTo(12);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{\"capacity\": -1}",
                "{\"mode\": \"BY_BOAT\"}",
                "{\"capacity\": {\"a\": 1}}",
                "{\"location\": {\"country\": \"Germany\"}}",
                "{\"questions\": [null]}",
                "{\"questions\": [{\"text\": \"\", \"required\": true}]}",
                "{\"questions\": [{\"required\": true}]}",
                "{\"questions\": [{\"text\": \"Who?\\nWhy?\", \"required\": true}]}",
                "{\"image\": {\"alternativeText\": \"A mat\"}}",
                "{\"questions\": [{\"text\": \"Who\\u0000?\", \"required\": true}]}",
                "{\"questions\": [{\"text\": \"Who\\ud800?\", \"required\": true}]}",
                "{\"rsvpWindow\": {\"opens\": \"tomorrow\"}}",
                "{\"questions\": [{\"text\": \"Who\\u202e?\", \"required\": true}]}"
            })
    void isNotBelievedWhereNoTemplateIsLikeThat(String text) {
        assertThat(FurtherDetails.read(text, plain(FULL))).isEmpty();
    }

    /** As a program reads it that knows iCalendar alone. */
    private static Template plain(Template template) {
        Location location = template.location();
        Image image = template.image();
        return new Template(
                        template.name(),
                        template.description(),
                        null,
                        location == null
                                ? null
                                : Location.ofNullable(
                                        location.line(),
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        location.onlineUri(),
                                        location.coordinates()))
                .with(TemplateField.TAGS, template.tags())
                .with(TemplateField.IMAGE, image == null ? null : new Image(image.uri(), null));
    }
}
