package net.openmeet.series.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.ZoneId;
import net.openmeet.location.Coordinates;
import net.openmeet.location.Location;
import net.openmeet.recurrence.NominalDuration;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.series.series.Overriding;
import net.openmeet.vocabulary.schedule.Schedule;
import net.openmeet.vocabulary.template.Image;
import org.junit.jupiter.api.Test;

class ImportingFromProgramsTest {

    @Test
    void takesOverASeriesFromGoogleWithItsExceptions() {
        ReadResult.Recurring yoga = recurring("google", "3k2f7m1tuesdayyoga@google.com");

        assertThat(yoga.template().name()).isEqualTo("Tuesday Yoga 🧘");
        assertThat(yoga.template().description())
                .startsWith("All levels. Bring:\n- a mat\n- a towel; water, too\nJoin with Google Meet");
        assertThat(yoga.template().location())
                .isEqualTo(Location.ofNullable(
                        "Studio 1, Oranienstr. 1, 10999 Berlin", URI.create("https://meet.google.com/abc-defg-hij")));
        assertThat(yoga.schedule().zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(yoga.schedule().duration()).isEqualTo(NominalDuration.parse("PT1H30M"));
        assertThat(yoga.schedule().dates().exceptions())
                .extracting(Object::toString)
                .containsExactly("2026-04-07T19:00", "2026-04-14T19:00");
        assertThat(yoga.schedule().dates().last())
                .hasValueSatisfying(last -> assertThat(last.id()).hasToString("2026-06-30T19:00"));
        assertThat(yoga.schedule().startMatchesRules()).isTrue();
        assertThat(yoga.warnings()).isEmpty();
    }

    @Test
    void takesOverWherePlacesAreWhatItIsAboutAndAPicture() {
        ReadResult.Recurring yoga = Calendars.series(Calendars.of(Calendars.weekly(
                "SUMMARY:Yoga",
                "LOCATION:Studio 1",
                "GEO:52.4986;13.3907",
                "CATEGORIES:Yoga,Tea\\, cakes,yoga",
                "CATEGORIES:Beginners",
                "IMAGE;VALUE=URI;DISPLAY=BADGE:https://images.example.org/yoga.jpg")));

        assertThat(yoga.template().location()).isNotNull();
        assertThat(yoga.template().location().coordinates()).isEqualTo(Coordinates.ofDegrees(52.4986, 13.3907));
        assertThat(yoga.template().tags()).containsExactly("yoga", "tea, cakes", "beginners");
        assertThat(yoga.template().image())
                .isEqualTo(new Image(URI.create("https://images.example.org/yoga.jpg"), null));
    }

    @Test
    void leavesOutAPointThatIsNotOnTheEarth() {
        ReadResult.Recurring yoga = Calendars.series(
                Calendars.of(Calendars.weekly("SUMMARY:Yoga", "GEO:91;1e9", "IMAGE:data:image/png;base64,AA==")));

        assertThat(yoga.template().location()).isNull();
        assertThat(yoga.template().image()).isNull();
    }

    @Test
    void takesOverADateThatGoogleMovedAndRenamed() {
        assertThat(recurring("google", "3k2f7m1tuesdayyoga@google.com").overrides())
                .containsExactly(Overriding.date(
                        RecurrenceId.parse("2026-03-17T19:00"),
                        RecurrenceId.parse("2026-03-18T20:00"),
                        NominalDuration.parse("PT2H"),
                        "Tuesday Yoga, by the lake",
                        null,
                        Location.ofNullable("The lake", URI.create("https://meet.google.com/abc-defg-hij")),
                        false));
    }

    @Test
    void takesOverWholeDaysInTheZoneOfTheCalendar() {
        ReadResult.Recurring mayDay = recurring("google", "mayday@google.com");

        assertThat(mayDay.schedule().allDay()).isTrue();
        assertThat(mayDay.schedule().start()).hasToString("2026-05-01");
        assertThat(mayDay.schedule().duration()).isEqualTo(NominalDuration.parse("P1D"));
        assertThat(mayDay.schedule().zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
    }

    @Test
    void takesOverWhatTakesPlaceOnce() {
        assertThat(Calendars.read(Calendars.exportOf("google"), null))
                .filteredOn(ReadResult.Single.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(
                        ReadResult.Single.class, once -> assertThat(once.uid()).isEqualTo("oneoff@google.com"));
    }

    @Test
    void takesOverASeriesFromAppleWithADateMovedAndACancelledOne() {
        ReadResult.Recurring drinks = Calendars.series(Calendars.exportOf("apple"));

        assertThat(drinks.template().name()).isEqualTo("Last Friday Drinks");
        assertThat(drinks.schedule().dates().exceptions()).hasSize(2);
        assertThat(drinks.schedule().dates().all()).hasSize(10);
        assertThat(drinks.overrides())
                .containsExactly(
                        Overriding.date(
                                RecurrenceId.parse("2026-05-29T19:00"),
                                RecurrenceId.parse("2026-05-29T20:00"),
                                null,
                                null,
                                null,
                                null,
                                false),
                        Overriding.date(RecurrenceId.parse("2026-06-26T19:00"), null, null, null, null, null, true));
    }

    @Test
    void takesOverASeriesFromOutlookInATimeZoneOfWindows() {
        ReadResult.Recurring standUp = Calendars.series(Calendars.exportOf("outlook"));

        assertThat(standUp.schedule().zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(standUp.schedule().dates().exceptions())
                .extracting(Object::toString)
                .containsExactly("2026-03-30T09:30");
        assertThat(standUp.template().name()).isEqualTo("Stand-up");
        assertThat(standUp.template().location())
                .isEqualTo(Location.ofNullable(
                        null, URI.create("https://teams.microsoft.com/l/meetup-join/19%3ameeting")));
        assertThat(standUp.confidential()).isTrue();
        assertThat(standUp.uid()).endsWith("12345678ABCDEF").doesNotContain(" ");
    }

    @Test
    void takesOverASeriesFromThunderbirdWithADateAddedAndItsExceptionsInUtc() {
        ReadResult.Recurring games = recurring("thunderbird", "0d7e8c12-2f7c-4a51-9b6e-7e3c1b6a9d10");

        assertThat(games.schedule().dates().between(day("2026-03-01"), day("2026-05-01")))
                .extracting(instance -> instance.id().toString())
                .containsExactly("2026-03-04T19:00", "2026-03-14T15:00", "2026-04-15T19:00", "2026-04-29T19:00");
        assertThat(games.template().description()).isEqualTo("Bring a game: any");
        assertThat(games.overrides())
                .containsExactly(Overriding.date(
                        RecurrenceId.parse("2026-04-15T19:00"),
                        RecurrenceId.parse("2026-04-16T18:30"),
                        null,
                        null,
                        null,
                        Location.ofNullable("At Carol's", null),
                        false));
        assertThat(games.warnings()).isEmpty();
    }

    @Test
    void takesOverABirthdayOnALeapDay() {
        Schedule birthday = recurring("thunderbird", "birthday-of-bob").schedule();

        assertThat(birthday.zone()).isEqualTo(ZoneId.of("America/New_York"));
        assertThat(birthday.dates().between(day("2026-01-01"), day("2033-01-01")))
                .extracting(instance -> instance.id().toString())
                .containsExactly("2028-02-29", "2032-02-29");
    }

    @Test
    void takesOverASeriesFromExchangeWithADateMovedToTheNextDay() {
        ReadResult.Recurring review =
                recurring("exchange", "040000008200E00074C5B7101A82E00800000000A0B1C2D3E4F5060708090A0B0C0D0E0F1011");

        assertThat(review.schedule().zone()).isEqualTo(ZoneId.of("America/Los_Angeles"));
        assertThat(review.schedule().dates().all())
                .extracting(instance -> instance.id().toString())
                .hasSize(10)
                .startsWith("2026-01-29T09:00", "2026-02-26T09:00", "2026-03-26T09:00")
                .endsWith("2026-10-29T09:00");
        assertThat(review.template().location()).isEqualTo(Location.ofNullable("Building 9; Room 3", null));
        assertThat(review.overrides()).singleElement().satisfies(moved -> {
            assertThat(moved.recurrenceId()).hasToString("2026-03-26T09:00");
            assertThat(moved.start()).hasToString("2026-03-27T14:00");
        });
    }

    private static RecurrenceId day(String date) {
        return RecurrenceId.parse(date);
    }

    private static ReadResult.Recurring recurring(String program, String uid) {
        return Calendars.read(Calendars.exportOf(program), null).stream()
                .filter(ReadResult.Recurring.class::isInstance)
                .map(ReadResult.Recurring.class::cast)
                .filter(series -> series.uid().equals(uid))
                .findFirst()
                .orElseThrow();
    }
}
