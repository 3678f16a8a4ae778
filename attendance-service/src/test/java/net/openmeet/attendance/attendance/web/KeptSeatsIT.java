package net.openmeet.attendance.attendance.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.openmeet.attendance.attendance.SeatChanges;
import net.openmeet.attendance.occurrence.AnswerTerms;
import net.openmeet.attendance.occurrence.DateDetails;
import net.openmeet.attendance.occurrence.KnownOccurrence;
import net.openmeet.attendance.occurrence.OccurrenceStatus;
import net.openmeet.attendance.occurrence.SeatTerms;
import net.openmeet.attendance.testing.Events;
import net.openmeet.attendance.testing.Parallel;
import net.openmeet.attendance.testing.RunningService;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Await;
import net.openmeet.vocabulary.template.AttendeesVisibility;
import net.openmeet.vocabulary.template.UnconfirmedSeats;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningService
class KeptSeatsIT {

    private static final Instant START = Instant.parse("2099-03-03T18:00:00Z");

    private final Api api;
    private final Events events;
    private final SeatChanges log;
    private final JdbcClient database;
    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();
    private final UUID third = UUID.randomUUID();

    KeptSeatsIT(Api api, Events events, SeatChanges log, JdbcClient database) {
        this.api = api;
        this.events = events;
        this.log = log;
        this.database = database;
    }

    @Test
    void areOfferedAcceptedAndExplained() {
        KnownOccurrence event = offering();
        answer(event, first, "not-going");

        ApiResponse offered = api.as(second).get(rsvp(event)).expect(200);
        assertThat(offered.text("/status")).isEqualTo("offered");
        assertThat(offered.text("/seat")).isEqualTo("held");
        assertThat(Instant.parse(offered.text("/answerBy"))).isAfter(Instant.now());

        assertThat(answer(event, second, "going").text("/status")).isEqualTo("going");
        assertExplained(event);
    }

    @Test
    void passOnWhenTimeIsUpWithoutAnybodyAsking() {
        KnownOccurrence event = offering();
        answer(event, first, "not-going");

        timeIsUp(event);

        Await.until("the next one is offered it", () -> status(event, third).equals("offered"));
        assertThat(status(event, second)).isEqualTo("none");
        assertThat(log.read(event.id(), 0, 100).getLast().by()).isNull();
        assertExplained(event);
    }

    @Test
    void areGivenOnceHoweverManyAnswerWhenTimeIsUp() {
        KnownOccurrence event = offering();
        answer(event, first, "not-going");
        timeIsUp(event);

        Parallel.run(4, List.of(second, second, third, third), account -> answer(event, account, "going"));

        assertThat(status(event, third)).isEqualTo("going");
        assertThat(status(event, second)).isEqualTo("waitlisted");
        assertExplained(event);
    }

    @Test
    void areToBeConfirmedAfterAChangeThatMayDecideWhetherPeopleCome() {
        KnownOccurrence event = event(SeatTerms.USUAL);
        KnownOccurrence kept = becomes(event, UnconfirmedSeats.GIVEN_ON, "2099-03-03T19:00", START, 2);
        answer(kept, first, "going");
        answer(kept, second, "going");

        becomes(event, UnconfirmedSeats.GIVEN_ON, "2099-03-03T19:20", START.plusSeconds(1200), 3);
        becomes(event, UnconfirmedSeats.GIVEN_ON, "2099-03-03T19:40", START.plusSeconds(2400), 4);

        Await.until("it is asked", () -> status(event, first).equals("needs-reconfirmation"));
        assertThat(status(event, second)).isEqualTo("waitlisted");
        assertThat(answer(event, first, "going").text("/status")).isEqualTo("going");

        becomes(event, UnconfirmedSeats.GIVEN_ON, "2099-03-04T19:40", START.plusSeconds(88_800), 5);
        Await.until("it is asked", () -> status(event, first).equals("needs-reconfirmation"));
        timeIsUp(event);

        Await.until("it is given on", () -> status(event, second).equals("going"));
        assertThat(status(event, first)).isEqualTo("none");
        assertExplained(event);
    }

    @Test
    void areFrozenWhileItIsCancelled() {
        KnownOccurrence event = offering();
        answer(event, first, "not-going");
        told(event, OccurrenceStatus.CANCELLED, offered(), "2099-03-03T19:00", START, 3);
        timeIsUp(event);

        told(event, OccurrenceStatus.SCHEDULED, offered(), "2099-03-03T19:00", START, 4);

        Await.until(
                "time begins anew",
                () -> Instant.parse(api.as(second).get(rsvp(event)).expect(200).text("/answerBy"))
                        .isAfter(Instant.now()));
        assertExplained(event);
    }

    /** One goes, two wait. */
    private KnownOccurrence offering() {
        KnownOccurrence event = event(offered());
        answer(event, first, "going");
        answer(event, second, "going");
        answer(event, third, "going");
        return event;
    }

    private KnownOccurrence event(SeatTerms terms) {
        return told(events.withSeats(1), OccurrenceStatus.SCHEDULED, terms, "2099-03-03T19:00", START, 2);
    }

    private static SeatTerms offered() {
        return new SeatTerms(START, 12, UnconfirmedSeats.KEPT);
    }

    private KnownOccurrence becomes(
            KnownOccurrence event, UnconfirmedSeats unconfirmed, String localStart, Instant start, long version) {
        return told(
                event,
                OccurrenceStatus.SCHEDULED,
                new SeatTerms(start, null, unconfirmed),
                localStart,
                start,
                version + 1);
    }

    private KnownOccurrence told(
            KnownOccurrence event,
            OccurrenceStatus status,
            SeatTerms terms,
            String localStart,
            Instant start,
            long version) {
        return events.told(
                new KnownOccurrence(
                        event.id(),
                        event.seriesId(),
                        event.slug(),
                        event.organisers(),
                        event.groupId(),
                        event.visibility(),
                        status,
                        event.capacity(),
                        false,
                        event.endsAt(),
                        new AnswerTerms(10, null, null, false, List.of(), terms),
                        AttendeesVisibility.EVERYBODY,
                        null,
                        new DateDetails("Tuesday Yoga", localStart, "Europe/Berlin", start)),
                version);
    }

    private void timeIsUp(KnownOccurrence event) {
        database.sql(
                        "update rsvp set answer_by = now() - interval '1 s' where occurrence_id = ? and answer_by is not null")
                .param(event.id())
                .update();
    }

    private ApiResponse answer(KnownOccurrence event, UUID account, String status) {
        return api.as(account)
                .put(rsvp(event), "{\"status\": \"" + status + "\"}")
                .expect(200);
    }

    private String status(KnownOccurrence event, UUID account) {
        return api.as(account).get(rsvp(event)).expect(200).text("/status");
    }

    private void assertExplained(KnownOccurrence event) {
        assertThat(log.faults(100))
                .filteredOn(fault -> fault.occurrenceId().equals(event.id()))
                .isEmpty();
    }

    private static String rsvp(KnownOccurrence event) {
        return "/api/events/" + event.slug() + "/rsvp";
    }
}
