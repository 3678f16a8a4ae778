package net.openmeet.series.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.ZoneId;
import net.openmeet.location.Location;
import net.openmeet.recurrence.NominalDuration;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.series.series.ImportedOverride;
import org.junit.jupiter.api.Test;

class ImportingFromProgramsTest {

    @Test
    void takesOverASeriesFromGoogleWithItsExceptions() {
        var yoga = recurring("google", "3k2f7m1tuesdayyoga@google.com");

        assertThat(yoga.template().name()).isEqualTo("Tuesday Yoga 🧘");
        assertThat(yoga.template().description())
                .startsWith("All levels. Bring:\n- a mat\n- a towel; water, too\nJoin with Google Meet");
        assertThat(yoga.template().location())
                .isEqualTo(Location.ofNullable(
                        "Studio 1, Oranienstr. 1, 10999 Berlin", URI.create("https://meet.google.com/abc-defg-hij")));
        assertThat(yoga.schedule().timeZone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(yoga.schedule().duration()).isEqualTo(NominalDuration.parse("PT1H30M"));
        assertThat(yoga.schedule().exdates())
                .extracting(Object::toString)
                .containsExactly("2026-04-07T19:00", "2026-04-14T19:00");
        assertThat(yoga.schedule().recurrenceSet().last())
                .hasValueSatisfying(last -> assertThat(last.id()).hasToString("2026-06-30T19:00"));
        assertThat(yoga.schedule().startMatchesRules()).isTrue();
        assertThat(yoga.warnings()).isEmpty();
    }

    @Test
    void takesOverADateThatGoogleMovedAndRenamed() {
        assertThat(recurring("google", "3k2f7m1tuesdayyoga@google.com").overrides())
                .containsExactly(new ImportedOverride(
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
        var mayDay = recurring("google", "mayday@google.com");

        assertThat(mayDay.schedule().allDay()).isTrue();
        assertThat(mayDay.schedule().start()).hasToString("2026-05-01");
        assertThat(mayDay.schedule().duration()).isEqualTo(NominalDuration.parse("P1D"));
        assertThat(mayDay.schedule().timeZone()).isEqualTo(ZoneId.of("Europe/Berlin"));
    }

    @Test
    void leavesOutWhatTakesPlaceOnce() {
        assertThat(Calendars.read(Calendars.exportOf("google"), null))
                .filteredOn(ImportedEvent.Left.class::isInstance)
                .containsExactly(
                        new ImportedEvent.Left("oneoff@google.com", SkipReason.NOT_RECURRING, "It takes place once."));
    }

    @Test
    void takesOverASeriesFromAppleWithADateMovedAndACancelledOne() {
        var drinks = Calendars.series(Calendars.exportOf("apple"));

        assertThat(drinks.template().name()).isEqualTo("Last Friday Drinks");
        assertThat(drinks.schedule().exdates()).hasSize(2);
        assertThat(drinks.schedule().recurrenceSet().all()).hasSize(10);
        assertThat(drinks.overrides())
                .containsExactly(
                        new ImportedOverride(
                                RecurrenceId.parse("2026-05-29T19:00"),
                                RecurrenceId.parse("2026-05-29T20:00"),
                                null,
                                null,
                                null,
                                null,
                                false),
                        new ImportedOverride(
                                RecurrenceId.parse("2026-06-26T19:00"), null, null, null, null, null, true));
    }

    @Test
    void takesOverASeriesFromOutlookInATimeZoneOfWindows() {
        var standUp = Calendars.series(Calendars.exportOf("outlook"));

        assertThat(standUp.schedule().timeZone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(standUp.schedule().exdates()).extracting(Object::toString).containsExactly("2026-04-06T09:30");
        assertThat(standUp.template().name()).isEqualTo("Stand-up");
        assertThat(standUp.template().location())
                .isEqualTo(Location.ofNullable(
                        null, URI.create("https://teams.microsoft.com/l/meetup-join/19%3ameeting")));
        assertThat(standUp.confidential()).isTrue();
        assertThat(standUp.uid()).endsWith("12345678ABCDEF").doesNotContain(" ");
    }

    private static ImportedEvent.Recurring recurring(String program, String uid) {
        return Calendars.read(Calendars.exportOf(program), null).stream()
                .filter(ImportedEvent.Recurring.class::isInstance)
                .map(ImportedEvent.Recurring.class::cast)
                .filter(series -> series.uid().equals(uid))
                .findFirst()
                .orElseThrow();
    }
}
