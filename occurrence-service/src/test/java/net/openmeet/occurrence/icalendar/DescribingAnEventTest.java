package net.openmeet.occurrence.icalendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.openmeet.location.Coordinates;
import net.openmeet.location.Location;
import net.openmeet.occurrence.occurrence.Occurrence;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.occurrence.testing.TuesdayYoga;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.template.Image;
import net.openmeet.vocabulary.template.OnlineUriVisibility;
import net.openmeet.vocabulary.template.Template;
import net.openmeet.vocabulary.template.TemplateField;
import org.junit.jupiter.api.Test;

/** What a calendar says of an event besides when it is. */
class DescribingAnEventTest {

    private static final URI ONLINE = URI.create("https://meet.example.org/yoga");
    private static final URI PICTURE = URI.create("https://pictures.example.org/yoga,1.png?size=a;b");
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private final Template template = new Template(
                    "Tuesday Yoga",
                    "",
                    null,
                    new Location(
                            "Studio 1",
                            "DE",
                            null,
                            null,
                            "Berlin",
                            null,
                            ONLINE,
                            Coordinates.ofDegrees(52.52, -0.000005)))
            .with(TemplateField.TAGS, List.of("yoga", "slow, quiet; indoors"))
            .with(TemplateField.IMAGE, new Image(PICTURE, "A mat"));

    @Test
    void saysWhereWhatAboutAndHowItLooks() {
        assertThat(text(template))
                .contains(
                        "GEO:52.520000;-0.000005\r\n",
                        "IMAGE;VALUE=URI:https://pictures.example.org/yoga,1.png?size=a;b\r\n",
                        "CONFERENCE;VALUE=URI:https://meet.example.org/yoga\r\n")
                .containsPattern("CATEGORIES:.*slow\\\\, quiet\\\\; indoors");
    }

    @Test
    void saysWhereAPictureIsThatWasUploadedHere() {
        String path = "/images/" + "0af9".repeat(16) + "/large";

        assertThat(text(template.with(TemplateField.IMAGE, new Image(URI.create(path), null))))
                .contains("IMAGE;VALUE=URI:https://openmeet.example" + path + "\r\n");
    }

    @Test
    void isReadAsItWasWritten() throws Exception {
        Calendar read = new CalendarBuilder()
                .build(new ByteArrayInputStream(text(template).getBytes(UTF_8)));

        VEvent event = read.<VEvent>getComponents("VEVENT").getFirst();
        assertThat(event.<Categories>getProperty("CATEGORIES")
                        .orElseThrow()
                        .getCategories()
                        .getTexts())
                .containsExactlyInAnyOrderElementsOf(template.tags());
        assertThat(event.getProperty("IMAGE").orElseThrow().getValue()).isEqualTo(PICTURE.toString());
    }

    @Test
    void saysNothingOfWhatIsNotSaidOrNotForEverybody() {
        assertThat(text(template.with(TemplateField.ONLINE_URI_VISIBILITY, OnlineUriVisibility.ATTENDEES)))
                .contains("GEO:", "LOCATION:Studio 1")
                .doesNotContain("CONFERENCE", ONLINE.toString());
        assertThat(text(new Template("Tuesday Yoga", "", null, null)))
                .doesNotContain("GEO", "CATEGORIES", "IMAGE", "CONFERENCE", "LOCATION:");
    }

    /** Unfolded. */
    private static String text(Template template) {
        KnownSeries yoga = TuesdayYoga.looking(TuesdayYoga.series(), 2, template);
        OccurrenceView tuesday =
                Occurrence.on(yoga, RecurrenceId.parse("2026-03-03T19:00"), NOW).in(yoga);
        byte[] calendar = new Calendars(URI.create("https://openmeet.example")).of(new FeedDate(tuesday, 1, NOW));
        return new String(calendar, UTF_8).replace("\r\n ", "");
    }
}
