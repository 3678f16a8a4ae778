package net.openmeet.series.icalendar;

import static net.openmeet.series.icalendar.Calendars.change;
import static net.openmeet.series.icalendar.Calendars.event;
import static net.openmeet.series.icalendar.Calendars.read;
import static net.openmeet.series.icalendar.Calendars.series;
import static net.openmeet.series.icalendar.Calendars.weekly;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.openmeet.series.series.ImportedOverride;
import net.openmeet.vocabulary.template.TemplateField;
import net.openmeet.vocabulary.template.TemplateOverrides;
import org.junit.jupiter.api.Test;

class GoingOnOtherwiseByAFileTest {

    private static final String FROM_MID_MARCH = "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20260317T190000";

    @Test
    void makesAPhaseOfAChangeOfAllLaterDates() {
        ReadResult.Recurring yoga = series(Calendars.of(
                weekly("SUMMARY:Yoga"),
                change(
                        FROM_MID_MARCH,
                        "DTSTART;TZID=Europe/Berlin:20260318T200000",
                        "DURATION:PT2H",
                        "SUMMARY:Late yoga")));

        assertThat(texts(yoga))
                .containsExactly(
                        "Yoga 2026-03-03T19:00 PT1H30M [FREQ=WEEKLY;UNTIL=20260310T180000Z;BYDAY=TU]",
                        "Late yoga 2026-03-18T20:00 PT2H [FREQ=WEEKLY;BYDAY=WE]");
        assertThat(yoga.overrides()).isEmpty();
        assertThat(yoga.warnings()).isEmpty();
    }

    @Test
    void findsDatesThatTheFileNamesAsTheyWereBefore() {
        ReadResult.Recurring yoga = series(Calendars.of(
                weekly("SUMMARY:Yoga"),
                change(FROM_MID_MARCH, "DTSTART;TZID=Europe/Berlin:20260317T200000", "SUMMARY:Yoga"),
                change(
                        "RECURRENCE-ID;TZID=Europe/Berlin:20260324T190000",
                        "DTSTART;TZID=Europe/Berlin:20260324T200000",
                        "SUMMARY:Finale")));

        assertThat(yoga.overrides()).singleElement().satisfies(finale -> {
            assertThat(finale.recurrenceId()).hasToString("2026-03-24T20:00");
            assertThat(finale.start()).isNull();
            assertThat(finale.template()).isEqualTo(TemplateOverrides.NONE.with(TemplateField.NAME, "Finale"));
        });
    }

    @Test
    void endsWhereAllLaterDatesAreCalledOffAndShowsThoseOfAYear() {
        ReadResult.Recurring yoga = series(Calendars.of(
                weekly(), change(FROM_MID_MARCH, "DTSTART;TZID=Europe/Berlin:20260317T190000", "STATUS:CANCELLED")));

        assertThat(yoga.phases().last().last().orElseThrow()).hasToString("2027-03-16T19:00");
        assertThat(yoga.overrides()).hasSize(53).allMatch(ImportedOverride::cancelled);
    }

    @Test
    void overridesAllThatACalendarCanSay() {
        ReadResult.Recurring yoga = series(Calendars.of(
                weekly("SUMMARY:Yoga", "LOCATION:Studio 1", "CATEGORIES:yoga", "DESCRIPTION:All levels"),
                change(
                        "RECURRENCE-ID;TZID=Europe/Berlin:20260310T190000",
                        "DTSTART;TZID=Europe/Berlin:20260310T190000",
                        "SUMMARY;LANGUAGE=de:Joga",
                        "CATEGORIES:yoga,outside",
                        "GEO:52.5;13.25",
                        "CONFERENCE;VALUE=URI:https://meet.example.org/yoga",
                        "IMAGE;VALUE=URI:https://images.example.org/yoga.jpg")));

        TemplateOverrides said = yoga.overrides().getFirst().template();
        assertThat(said.fields())
                .containsExactlyInAnyOrder(
                        TemplateField.NAME,
                        TemplateField.DESCRIPTION,
                        TemplateField.LOCATION,
                        TemplateField.TAGS,
                        TemplateField.LANGUAGE,
                        TemplateField.IMAGE);
        assertThat(said.values().get(TemplateField.DESCRIPTION)).isEmpty();
        assertThat(said.over(yoga.template()).language()).isEqualTo("de");
        assertThat(said.over(yoga.template()).tags()).containsExactly("yoga", "outside");
    }

    @Test
    void joinsWhatOurFeedsHaveAsAnEventForEachPhase() {
        ReadResult.Recurring yoga = series(Calendars.of(
                event(
                        "UID:second",
                        "RELATED-TO;RELTYPE=SIBLING:first",
                        "DTSTART;TZID=Europe/Berlin:20260318T200000",
                        "RRULE:FREQ=WEEKLY",
                        "SUMMARY:Late yoga"),
                event(
                        "UID:first",
                        "DTSTART;TZID=Europe/Berlin:20260303T190000",
                        "RRULE:FREQ=WEEKLY;COUNT=2",
                        "SUMMARY:Yoga")));

        assertThat(yoga.uid()).isEqualTo("first");
        assertThat(texts(yoga))
                .containsExactly(
                        "Yoga 2026-03-03T19:00 PT1H30M [FREQ=WEEKLY;COUNT=2]",
                        "Late yoga 2026-03-18T20:00 PT1H30M [FREQ=WEEKLY]");
    }

    @Test
    void joinsNothingThatTakesPlaceAtTheSameTime() {
        assertThat(read(
                        Calendars.of(
                                event(
                                        "UID:second",
                                        "RELATED-TO;RELTYPE=SIBLING:first",
                                        "DTSTART;TZID=Europe/Berlin:20260304T200000",
                                        "RRULE:FREQ=WEEKLY"),
                                event("UID:first", "DTSTART;TZID=Europe/Berlin:20260303T190000", "RRULE:FREQ=WEEKLY")),
                        null))
                .hasSize(2);
    }

    private static List<String> texts(ReadResult.Recurring series) {
        return series.phases().all().stream()
                .map(phase -> phase.template().name() + " "
                        + phase.schedule().text().start() + " "
                        + phase.schedule().text().duration() + " "
                        + phase.schedule().text().rrules())
                .toList();
    }
}
