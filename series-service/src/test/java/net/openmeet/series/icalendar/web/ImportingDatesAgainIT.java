package net.openmeet.series.icalendar.web;

import static net.openmeet.series.icalendar.web.CalendarText.MONDAYS;
import static net.openmeet.series.icalendar.web.CalendarText.cancelling;
import static net.openmeet.series.icalendar.web.CalendarText.games;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Messages;
import net.openmeet.platform.test.Servers;
import net.openmeet.platform.test.ServiceTest;
import net.openmeet.schemas.series.ImportedDate;
import net.openmeet.schemas.series.SeriesDatesImported;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a file says of single dates the second time, and what it calls off. */
@ServiceTest(service = "series-service")
class ImportingDatesAgainIT {

    private static final String SECOND = "RECURRENCE-ID;TZID=Europe/Berlin:20380308T180000";
    private static final String LATER = "DTSTART;TZID=Europe/Berlin:20380308T190000";

    private final Messages messages = Servers.shared().messages();
    private final Api api;

    ImportingDatesAgainIT(Api api) {
        this.api = api.as(UUID.randomUUID());
    }

    @Test
    void tellsWhatIsSaidOfADateNowAndWasBefore() {
        UUID id = made(CalendarText.of(games("g@x", 0, MONDAYS), games("g@x", 0, SECOND, LATER)));

        ApiResponse again = send(CalendarText.of(
                games("g@x", 1, MONDAYS), games("g@x", 1, SECOND, LATER, "SUMMARY:Finale", "CATEGORIES:fun")));

        assertThat(texts(again.at("/updated/0/changed"))).containsExactly("dates");
        SeriesDatesImported told = told(id, 2);
        assertThat(told.getCancelsAll()).isFalse();
        ImportedDate date = told.getDates().getFirst();
        assertThat(date.getRecurrenceId()).isEqualTo("2038-03-08T18:00");
        assertThat(date.getBefore().getStart()).isEqualTo("2038-03-08T19:00");
        assertThat(date.getBefore().getName()).isNull();
        assertThat(date.getNow().getName()).isEqualTo("Finale");
        assertThat(date.getNow().getOverridden()).containsExactly("name", "tags");
        assertThat(date.getNow().getTemplate().getTags()).containsExactly("fun");
        assertThat(send(CalendarText.of(
                                games("g@x", 1, MONDAYS),
                                games("g@x", 1, SECOND, LATER, "SUMMARY:Finale", "CATEGORIES:fun")))
                        .at("/unchanged"))
                .hasSize(1);
    }

    @Test
    void saysOfAChangeThatItsDateIsNoneAnyMore() {
        made(CalendarText.of(games("g@x", 0, MONDAYS), games("g@x", 0, SECOND, LATER)));
        String moved = CalendarText.of(
                games("g@x", 1, MONDAYS, "DTSTART;TZID=Europe/Berlin:20380302T200000"), games("g@x", 0, SECOND, LATER));

        for (String outcome : List.of("/updated", "/unchanged")) {
            ApiResponse again = send(moved);

            assertThat(again.at(outcome)).hasSize(1);
            assertThat(again.text("/warnings/0/code")).isEqualTo("override-not-taken-over");
            assertThat(again.text("/warnings/0/detail")).contains("The series has no date 2038-03-08T18:00.");
        }
    }

    @Test
    void takesAChangeOfADateWithoutTheSeries() {
        UUID id = made(CalendarText.of(games("g@x", 0, MONDAYS)));

        assertThat(texts(send(CalendarText.of(games("g@x", 1, SECOND, LATER))).at("/updated/0/changed")))
                .containsExactly("dates");

        assertThat(told(id, 2).getDates().getFirst().getNow().getStart()).isEqualTo("2038-03-08T19:00");
        assertThat(send(CalendarText.of(games("other@x", 1, SECOND, LATER))).text("/skipped/0/reason"))
                .isEqualTo("only-overrides");
    }

    @Test
    void callsOffADate() {
        UUID id = made(CalendarText.of(games("g@x", 0, MONDAYS)));

        send(cancelling(games("g@x", 1, SECOND, "COMMENT:The hall is closed\\, sorry.")))
                .expect(200);

        ImportedDate date = told(id, 2).getDates().getFirst();
        assertThat(date.getRecurrenceId()).isEqualTo("2038-03-08T18:00");
        assertThat(date.getNow().getCancelled()).isTrue();
        assertThat(date.getNow().getCancellationReason()).isEqualTo("The hall is closed, sorry.");
    }

    @Test
    void callsOffAllDatesWhichStayToBeSeen() {
        UUID id = made(CalendarText.of(games("g@x", 0, MONDAYS)));

        ApiResponse cancelled = send(cancelling(games("g@x", 1, "COMMENT:No players")));

        assertThat(texts(cancelled.at("/updated/0/changed"))).containsExactly("status");
        SeriesDatesImported told = told(id, 2);
        assertThat(told.getCancelsAll()).isTrue();
        assertThat(told.getDates())
                .extracting(ImportedDate::getRecurrenceId)
                .containsExactly("2038-03-01T18:00", "2038-03-08T18:00");
        assertThat(told.getDates())
                .allMatch(date -> date.getNow().getCancelled()
                        && "No players".equals(date.getNow().getCancellationReason()));
        assertThat(send(cancelling(games("g@x", 1))).at("/unchanged")).hasSize(1);
        assertThat(send(cancelling(games("g@x", 0))).text("/skipped/0/reason")).isEqualTo("older-than-imported");
    }

    @Test
    void endsWhatNeverEndedAYearAfterItIsCalledOffAndTakesThatBack() {
        ApiResponse made =
                send(CalendarText.of(games("g@x", 0, "RRULE:FREQ=WEEKLY"))).expect(201);
        String series = made.header("Location");

        send(cancelling(games("g@x", 1))).expect(200);

        assertThat(texts(api.get(series).at("/recurrence/rrules")).getFirst()).contains("UNTIL=2039");

        send(CalendarText.of(games("g@x", 2, "RRULE:FREQ=WEEKLY"))).expect(200);

        assertThat(texts(api.get(series).at("/recurrence/rrules"))).containsExactly("FREQ=WEEKLY");
        UUID id = UUID.fromString(made.text("/items/0/id"));
        SeriesDatesImported told = messages.await(
                        SeriesDatesImported.class, fact -> fact.getSeriesId().equals(id) && !fact.getCancelsAll())
                .body();
        assertThat(told.getDates())
                .isNotEmpty()
                .allMatch(date -> date.getBefore().getCancelled() && date.getNow() == null);
    }

    @Test
    void goesOnOtherwiseFromADateOn() {
        String goingOn = games(
                "g@x",
                1,
                "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20380315T180000",
                "DTSTART;TZID=Europe/Berlin:20380315T200000");
        String series =
                send(CalendarText.of(games("g@x", 0, "RRULE:FREQ=WEEKLY"))).header("Location");

        ApiResponse again = send(CalendarText.of(games("g@x", 1, "RRULE:FREQ=WEEKLY"), goingOn));

        assertThat(texts(again.at("/updated/0/changed"))).containsExactly("phases");
        assertThat(starts(series)).containsExactly("2038-03-01T18:00", "2038-03-15T20:00");
        assertThat(send(CalendarText.of(games("g@x", 1, "RRULE:FREQ=WEEKLY"), goingOn))
                        .at("/unchanged"))
                .hasSize(1);
        send(CalendarText.of(games("g@x", 2, "RRULE:FREQ=WEEKLY"))).expect(200);
        assertThat(starts(series)).allMatch(start -> start.endsWith("T18:00"));

        UUID other = made(CalendarText.of(games("h@x", 0, "RRULE:FREQ=WEEKLY"), goingOn.replace("g@x", "h@x")));
        assertThat(other).isNotNull();
    }

    private List<String> starts(String series) {
        return api.get(series)
                .at("/phases")
                .valueStream()
                .map(phase -> phase.path("start").asString())
                .toList();
    }

    private UUID made(String file) {
        return UUID.fromString(send(file).expect(201).text("/items/0/id"));
    }

    private SeriesDatesImported told(UUID id, long version) {
        return messages.await(
                        SeriesDatesImported.class,
                        fact -> fact.getSeriesId().equals(id) && fact.getVersion() == version)
                .body();
    }

    private ApiResponse send(String file) {
        return api.send("POST", "/api/series/import", "text/calendar", file);
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(text -> text.asString("")).toList();
    }
}
