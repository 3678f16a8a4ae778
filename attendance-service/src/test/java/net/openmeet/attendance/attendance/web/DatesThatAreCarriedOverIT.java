package net.openmeet.attendance.attendance.web;

import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.platform.test.People.BOB;
import static net.openmeet.platform.test.People.CAROL;
import static net.openmeet.platform.test.People.DAN;
import static org.assertj.core.api.Assertions.assertThat;

import net.openmeet.attendance.attendance.SeatChanges;
import net.openmeet.attendance.occurrence.AnswerTerms;
import net.openmeet.attendance.occurrence.KnownOccurrence;
import net.openmeet.attendance.testing.Events;
import net.openmeet.attendance.testing.RunningService;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.vocabulary.template.AttendeesVisibility;
import net.openmeet.vocabulary.template.Visibility;
import org.junit.jupiter.api.Test;

@RunningService
class DatesThatAreCarriedOverIT {

    private static final String GOING = "{\"status\": \"going\", \"guests\": 0}";

    private final Api api;
    private final Events events;
    private final SeatChanges log;

    DatesThatAreCarriedOverIT(Api api, Events events, SeatChanges log) {
        this.api = api;
        this.events = events;
        this.log = log;
    }

    @Test
    void keepTheirAnswersAndLeadFromTheFormerNameToTheNewOne() {
        KnownOccurrence date = events.dateWithSeats(5);
        answer(date.slug()).expect(200);

        KnownOccurrence carried = events.carriedOver(date, laterThan(date), 2);

        assertThat(api.as(BOB).get(path(carried.slug()) + "/rsvp").expect(200).text("/status"))
                .isEqualTo("going");
        leads(api.as(BOB).get(path(date.slug()) + "/rsvp"), path(carried.slug()) + "/rsvp");
        leads(answer(date.slug()), path(carried.slug()) + "/rsvp");
        leads(api.as(BOB).delete(path(date.slug()) + "/rsvp"), path(carried.slug()) + "/rsvp");
        leads(api.get(path(date.slug()) + "/attendance"), path(carried.slug()) + "/attendance");
        leads(api.as(ALICE).get(path(date.slug()) + "/attendees"), path(carried.slug()) + "/attendees");
        leads(
                api.as(ALICE).delete(path(date.slug()) + "/attendees/" + BOB),
                path(carried.slug()) + "/attendees/" + BOB);
    }

    @Test
    void keepAnswersAndQueueWhereTheyWereStandaloneEvents() {
        KnownOccurrence event = events.withSeats(1);
        answer(event.slug()).expect(200);
        api.as(CAROL).put(path(event.slug()) + "/rsvp", GOING).expect(200);

        KnownOccurrence date = events.adopted(event, 2);

        leads(api.get(path(event.slug()) + "/attendance"), path(date.slug()) + "/attendance");
        leads(answer(event.slug()), path(date.slug()) + "/rsvp");
        assertThat(api.as(CAROL).get(path(date.slug()) + "/rsvp").expect(200).text("/status"))
                .isEqualTo("waitlisted");
        api.as(BOB).delete(path(date.slug()) + "/rsvp").expect(204);
        assertThat(api.as(CAROL).get(path(date.slug()) + "/rsvp").text("/status"))
                .isEqualTo("going");
        events.seriesBecomes(date, 2, Visibility.PRIVATE);
        api.get(path(event.slug()) + "/attendance").expect(404);
        api.as(DAN).put(path(event.slug()) + "/rsvp", GOING).expect(404);
    }

    @Test
    void bringThoseAlongWhoWaitForApproval() {
        KnownOccurrence event = events.becomes(
                events.withSeats(1), new AnswerTerms(10, null, null, true), AttendeesVisibility.EVERYBODY, 2);
        answer(event.slug()).expect(200);
        api.as(CAROL).put(path(event.slug()) + "/rsvp", GOING).expect(200);

        KnownOccurrence carried = events.carriedOver(events.adopted(event, 3), "later-" + event.slug(), 4);

        String attendees = path(carried.slug()) + "/attendees";
        assertThat(api.as(ALICE).get(attendees + "?status=pending").expect(200).text("/items/0/accountId"))
                .isEqualTo(BOB.toString());
        assertThat(api.as(ALICE)
                        .put(
                                attendees + "/approvals",
                                "{\"approved\": true, \"members\": [{\"accountId\": \"%s\"}, {\"accountId\": \"%s\"}]}"
                                        .formatted(CAROL, BOB))
                        .expect(200)
                        .text("/members/0/status"))
                .isEqualTo("going");
        assertThat(api.as(BOB).get(path(carried.slug()) + "/rsvp").text("/status"))
                .isEqualTo("waitlisted");
        assertThat(log.faults(10_000)).noneMatch(fault -> fault.occurrenceId().equals(event.id()));
    }

    @Test
    void leadNobodyAnywhereWhoMayNotSeeThem() {
        KnownOccurrence date = events.dateWithSeats(5);
        answer(date.slug()).expect(200);
        events.carriedOver(date, laterThan(date), 2);
        events.seriesBecomes(date, 2, Visibility.PRIVATE);

        api.as(CAROL).get(path(date.slug()) + "/rsvp").expect(404);
        api.get(path(date.slug()) + "/attendance").expect(404);
        api.as(ALICE).get(path(date.slug()) + "/attendance").expect(308);
    }

    @Test
    void giveTheirFormerNameToTheDateThatHasItAgain() {
        KnownOccurrence date = events.dateWithSeats(5);
        answer(date.slug()).expect(200);
        events.carriedOver(date, laterThan(date), 2);

        events.storedAs(date.slug(), date);

        assertThat(api.as(BOB).get(path(date.slug()) + "/rsvp").expect(200).text("/status"))
                .isEqualTo("none");
        assertThat(api.as(BOB).get(path(laterThan(date)) + "/rsvp").text("/status"))
                .isEqualTo("going");

        answer(date.slug()).expect(200);
        api.as(ALICE).delete(path(date.slug()) + "/attendees/" + BOB).expect(204);
        assertThat(api.as(BOB).get(path(date.slug()) + "/rsvp").expect(200).text("/status"))
                .isEqualTo("none");
        assertThat(api.get(path(laterThan(date)) + "/attendance")
                        .expect(200)
                        .at("/going")
                        .asInt())
                .isEqualTo(1);
    }

    private ApiResponse answer(String slug) {
        return api.as(BOB).put(path(slug) + "/rsvp", GOING);
    }

    private static void leads(ApiResponse answer, String path) {
        assertThat(answer.expect(308).header("Location")).isEqualTo(path);
        assertThat(answer.header("Cache-Control")).contains("no-store");
    }

    private static String laterThan(KnownOccurrence date) {
        return date.slug().replace("-03-03-1900", "-03-05-1800");
    }

    private static String path(String slug) {
        return "/api/events/" + slug;
    }
}
