package net.openmeet.vocabulary.template;

import java.net.URI;
import java.util.List;
import net.openmeet.location.Coordinates;
import net.openmeet.location.Location;
import net.openmeet.recurrence.NominalDuration;

/** A template that says something in every field. */
public final class FullTemplate {

    public static final Template YOGA = new Template(
            "Yoga",
            "All *levels*",
            20,
            new Location(
                    "Studio 1",
                    "DE",
                    "10999",
                    null,
                    "Berlin",
                    "Oranienstr. 1",
                    URI.create("https://meet.example.org/yoga"),
                    new Coordinates(52_498_600, 13_390_700)),
            AttendanceMode.HYBRID,
            OnlineUriVisibility.ATTENDEES,
            2,
            new Image(URI.create("https://images.example.org/yoga.jpg"), "Eight people on mats"),
            List.of("yoga", "beginners"),
            "de",
            new RsvpWindow(NominalDuration.parse("P14D"), NominalDuration.parse("PT2H")),
            true,
            List.of(new Question("Do you bring a mat?", true)),
            AttendeesVisibility.ORGANISERS,
            12,
            UnconfirmedSeats.GIVEN_ON);

    private FullTemplate() {}
}
