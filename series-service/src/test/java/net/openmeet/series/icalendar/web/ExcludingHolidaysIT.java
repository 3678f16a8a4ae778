package net.openmeet.series.icalendar.web;

import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.platform.test.People.BOB;
import static net.openmeet.series.icalendar.Calendars.event;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Messages;
import net.openmeet.platform.test.Servers;
import net.openmeet.platform.test.ServiceTest;
import net.openmeet.schemas.series.SeriesDatesExcluded;
import net.openmeet.series.icalendar.Calendars;
import org.junit.jupiter.api.Test;

/** A series on all Tuesdays from the next one on. */
@ServiceTest(service = "series-service")
class ExcludingHolidaysIT {

    private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Berlin"));
    private final LocalDate tuesday = today.with(TemporalAdjusters.next(DayOfWeek.TUESDAY));

    private final Api anonymous;
    private final Api api;
    private final String path;
    private final Messages messages = Servers.shared().messages();

    ExcludingHolidaysIT(Api api) {
        this.anonymous = api;
        this.api = api.as(ALICE).with("If-Match", "*");
        this.path =
                this.api.post("/api/series", """
                        {"name": "Tuesday Yoga", "timeZone": "Europe/Berlin", "start": "%sT19:00", "duration": "PT1H",
                         "recurrence": {"rrules": ["FREQ=WEEKLY;BYDAY=TU"]}}""".formatted(tuesday)).expect(201).header("Location");
    }

    @Test
    void leavesOutTheDatesOnTheirDaysAsOneChange() {
        String holidays = Calendars.of(
                event(
                        "UID:break",
                        "SUMMARY:Autumn break",
                        "DTSTART;VALUE=DATE:" + day(tuesday.plusDays(3)),
                        "DTEND;VALUE=DATE:" + day(tuesday.plusDays(15))),
                event("UID:feast", "SUMMARY:Feast", "DTSTART;VALUE=DATE:" + day(tuesday.plusWeeks(2))),
                event("UID:sunday", "SUMMARY:Sunday", "DTSTART;VALUE=DATE:" + day(tuesday.plusDays(5))),
                event("UID:broken", "SUMMARY:Broken"));

        ApiResponse excluded = exclude("", holidays).expect(200);

        assertThat(excluded.at("/excluded")
                        .valueStream()
                        .map(date -> date.path("recurrenceId").asString()))
                .containsExactly(tuesday.plusWeeks(1) + "T19:00", tuesday.plusWeeks(2) + "T19:00");
        assertThat(excluded.at("/excluded/1/holidays").toString()).isEqualTo("[\"Autumn break\",\"Feast\"]");
        assertThat(excluded.at("/without").toString()).isEqualTo("[\"Sunday\"]");
        assertThat(excluded.at("/unread")).hasSize(1);
        assertThat(excluded.text("/until")).isEqualTo(today.plusYears(2).toString());
        assertThat(excluded.header("Version-Token")).endsWith("/2");
        ApiResponse series = api.get(path).expect(200);
        assertThat(series.at("/recurrence/exdates")).hasSize(2);
        UUID id = UUID.fromString(series.text("/id"));
        SeriesDatesExcluded fact = messages.await(
                        SeriesDatesExcluded.class, body -> body.getSeriesId().equals(id))
                .body();
        assertThat(fact.getDates()).hasSize(2);
        ApiResponse changes = api.get(path + "/changes").expect(200);
        assertThat(changes.text("/items/0/kind")).isEqualTo("dates-excluded");
        assertThat(changes.at("/items/0/changes/1/after").toString()).isEqualTo("[\"Autumn break\",\"Feast\"]");
    }

    @Test
    void changesNothingInADryRunAndNothingTwice() {
        String holidays =
                Calendars.of(event("UID:feast", "SUMMARY:Feast", "DTSTART;VALUE=DATE:" + day(tuesday.plusWeeks(2))));

        assertThat(exclude("?dryRun=true", holidays).expect(200).at("/excluded"))
                .hasSize(1);
        assertThat(api.get(path).at("/version").asInt()).isEqualTo(1);
        exclude("", holidays).expect(200);
        assertThat(exclude("", holidays).expect(200).at("/excluded")).isEmpty();
        assertThat(api.get(path).at("/version").asInt()).isEqualTo(2);
    }

    @Test
    void saysBeforeWhichDatesItWouldLeaveOut() {
        String holidays =
                Calendars.of(event("UID:feast", "SUMMARY:Feast", "DTSTART;VALUE=DATE:" + day(tuesday.plusWeeks(2))));

        ApiResponse said = api.send("POST", path + "/changes/preview?edit=exclude", "text/calendar", holidays)
                .expect(200);

        assertThat(said.at("/dates").toString()).isEqualTo("[\"" + tuesday.plusWeeks(2) + "T19:00\"]");
        assertThat(said.at("/phases/0/schedule/exdates")).hasSize(1);
        assertThat(api.get(path).at("/version").asInt()).isEqualTo(1);
        Api shown = api.with("Preview-Token", said.text("/token"));
        assertThat(shown.send("POST", path + "/occurrences/exclude", "text/calendar", holidays)
                        .expect(200)
                        .at("/excluded"))
                .hasSize(1);
    }

    @Test
    void refusesWhatIsNoCalendarOrLeavesNothing() {
        assertThat(exclude("", "nothing").expect(422).code()).isEqualTo("unreadable-calendar");
        String course =
                api.post("/api/series", """
                        {"name": "Course", "timeZone": "Europe/Berlin", "start": "%sT19:00", "duration": "PT1H",
                         "recurrence": {"rrules": ["FREQ=WEEKLY;COUNT=2"]}}""".formatted(tuesday)).expect(201).header("Location");
        String always = Calendars.of(event(
                "UID:always",
                "SUMMARY:Always",
                "DTSTART;VALUE=DATE:" + day(tuesday),
                "DTEND;VALUE=DATE:" + day(tuesday.plusDays(30))));
        assertThat(api.send("POST", course + "/occurrences/exclude", "text/calendar", always)
                        .expect(409)
                        .code())
                .isEqualTo("no-dates");
    }

    @Test
    void isForWhoOrganisesTheSeries() {
        String holidays = Calendars.of(event("UID:feast", "DTSTART;VALUE=DATE:" + day(tuesday)));
        for (String query : List.of("", "?dryRun=true")) {
            anonymous
                    .as(BOB)
                    .with("If-Match", "*")
                    .send("POST", path + "/occurrences/exclude" + query, "text/calendar", holidays)
                    .expect(403);
        }
    }

    private ApiResponse exclude(String query, String calendar) {
        return api.send("POST", path + "/occurrences/exclude" + query, "text/calendar", calendar);
    }

    private static String day(LocalDate date) {
        return DATE.format(date);
    }
}
