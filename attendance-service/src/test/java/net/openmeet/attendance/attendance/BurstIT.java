package net.openmeet.attendance.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.openmeet.attendance.occurrence.KnownOccurrence;
import net.openmeet.attendance.occurrence.OccurrenceStatus;
import net.openmeet.attendance.testing.Events;
import net.openmeet.attendance.testing.Parallel;
import net.openmeet.attendance.testing.RunningService;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.work.Work;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningService
class BurstIT {

    private static final int SEATS = 100;
    private static final int ANSWERS = 1_000;
    private static final int AT_ONCE = 50;

    private final Api api;
    private final Events events;
    private final AttendanceLists lists;
    private final Rsvps rsvps;
    private final Answering answering;
    private final Seating seating;
    private final RemovedRsvps removed;
    private final Approving approving;
    private final CheckingIn checkingIn;
    private final Reconfirming reconfirming;
    private final Work work;
    private final SeatChanges log;
    private final JdbcClient database;

    BurstIT(
            Api api,
            Events events,
            AttendanceLists lists,
            Rsvps rsvps,
            Answering answering,
            Seating seating,
            RemovedRsvps removed,
            Approving approving,
            CheckingIn checkingIn,
            Reconfirming reconfirming,
            Work work,
            SeatChanges log,
            JdbcClient database) {
        this.api = api;
        this.events = events;
        this.lists = lists;
        this.rsvps = rsvps;
        this.answering = answering;
        this.seating = seating;
        this.removed = removed;
        this.approving = approving;
        this.checkingIn = checkingIn;
        this.reconfirming = reconfirming;
        this.work = work;
        this.log = log;
        this.database = database;
    }

    @Test
    void fillsTheSeatsExactlyAndQueuesTheRestWithoutAGap() {
        KnownOccurrence event = events.withSeats(SEATS);
        String path = "/api/events/" + event.slug() + "/rsvp";

        List<ApiResponse> answers = Parallel.run(
                AT_ONCE,
                Stream.generate(UUID::randomUUID).limit(ANSWERS).toList(),
                member -> api.as(member).put(path, "{\"status\": \"going\"}").expect(200));

        assertThat(answers)
                .filteredOn(answer -> answer.text("/status").equals("going"))
                .hasSize(SEATS);
        assertThat(answers)
                .filteredOn(answer -> answer.text("/status").equals("waitlisted"))
                .extracting(answer -> answer.at("/waitlistPosition").asInt())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, ANSWERS - SEATS).boxed().toList());
        assertThat(lists.find(event.id()))
                .map(AttendanceList::counts)
                .contains(new AttendanceCounts(SEATS, 900, SEATS));
        assertThat(rsvps.firstWaiting(event.id(), ANSWERS, null))
                .extracting(Rsvp::since)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(SEATS + 1, ANSWERS).boxed().toList());
        assertCountsAreRight(event);
    }

    @Test
    void neverOverbooksWhilePeopleComeAndGoWithGuests() {
        KnownOccurrence event = events.withSeats(10);
        String path = "/api/events/" + event.slug() + "/rsvp";
        List<UUID> members = Stream.generate(UUID::randomUUID).limit(40).toList();

        List<ApiResponse> answers =
                Parallel.run(AT_ONCE, IntStream.range(0, 600).boxed().toList(), number -> {
                    Api member = api.as(members.get(number * 7 % members.size()));
                    return number % 3 == 2
                            ? member.delete(path)
                            : member.put(path, "{\"status\": \"going\", \"guests\": %d}".formatted(number % 4));
                });

        assertThat(answers).extracting(ApiResponse::status).isSubsetOf(200, 204, 409);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 200)
                .allSatisfy(answer ->
                        assertThat(answer.at("/attendance/going").asInt()).isBetween(1, 10));
        assertCountsAreRight(event);
    }

    @Test
    void fillsTheSeatsExactlyWhereSeveralInstancesAnswer() {
        KnownOccurrence event = events.withSeats(20);
        List<AttendanceManagement> instances = Stream.generate(() -> new AttendanceManagement(
                        lists,
                        rsvps,
                        seating,
                        removed,
                        new AnswerQueues(answering),
                        approving,
                        checkingIn,
                        reconfirming,
                        work,
                        Clock.systemUTC()))
                .limit(5)
                .toList();

        List<RsvpResult> answers = Parallel.run(
                AT_ONCE,
                IntStream.range(0, 200).boxed().toList(),
                number -> instances
                        .get(number % instances.size())
                        .rsvp(new GiveRsvp(event.slug(), UUID.randomUUID(), Wish.GOING, 0, version -> true)));

        assertThat(answers).filteredOn(RsvpResult.Confirmed.class::isInstance).hasSize(20);
        assertThat(answers).filteredOn(RsvpResult.Waitlisted.class::isInstance).hasSize(180);
        assertCountsAreRight(event);
    }

    @Test
    void takesNobodyOnceItIsCancelledAndKeepsEverybodyWhoCameBefore() {
        KnownOccurrence event = events.withSeats(10);
        String path = "/api/events/" + event.slug() + "/rsvp";

        List<ApiResponse> answers =
                Parallel.run(AT_ONCE, IntStream.range(0, 300).boxed().toList(), number -> {
                    if (number == 100) {
                        events.becomes(event, OccurrenceStatus.CANCELLED);
                    }
                    return api.as(UUID.randomUUID()).put(path, "{\"status\": \"going\"}");
                });

        assertThat(answers).extracting(ApiResponse::status).contains(200, 409).containsOnly(200, 409);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 409)
                .extracting(ApiResponse::code)
                .containsOnly("event-cancelled");
        long accepted =
                answers.stream().filter(answer -> answer.status() == 200).count();
        assertThat(lists.find(event.id()))
                .hasValueSatisfying(
                        list -> assertThat(list.going() + list.waiting()).isEqualTo((int) accepted));
        List<Rsvp> queue = rsvps.firstWaiting(event.id(), ANSWERS, null);

        events.told(event, 3);

        assertThat(rsvps.firstWaiting(event.id(), ANSWERS, null)).isEqualTo(queue);
        assertCountsAreRight(event);
    }

    @Test
    void keepsCountWhileTheOrganiserChangesTheSeats() {
        KnownOccurrence event = events.withSeats(10);
        String path = "/api/events/" + event.slug() + "/rsvp";
        List<UUID> members = Stream.generate(UUID::randomUUID).limit(40).toList();

        Parallel.run(AT_ONCE, IntStream.range(0, 400).boxed().toList(), number -> {
            if (number % 16 == 0) {
                return events.seatsAreTakenBack(event, number * 5 % 23, number + 2);
            }
            if (number % 8 == 0) {
                return events.capacityBecomes(event, number * 5 % 23, number + 2);
            }
            Api member = api.as(members.get(number * 7 % members.size()));
            ApiResponse answer = number % 3 == 2
                    ? member.delete(path)
                    : member.put(path, "{\"status\": \"going\", \"guests\": %d}".formatted(number % 4));
            return assertThat(answer.status()).isIn(200, 204, 409);
        });

        assertCountsAreRight(event);
    }

    @Test
    void takesTwoAnswersOfOneMemberAtTheSameInstantForOne() {
        KnownOccurrence event = events.withSeats(1);
        UUID member = UUID.randomUUID();
        String path = "/api/events/" + event.slug() + "/rsvp";

        List<ApiResponse> answers = Parallel.run(
                8,
                IntStream.range(0, 8).boxed().toList(),
                number -> api.as(member).put(path, "{\"status\": \"going\"}").expect(200));

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.text("/status")).isEqualTo("going");
            assertThat(answer.at("/version").asInt()).isEqualTo(1);
        });
        assertThat(lists.find(event.id())).map(AttendanceList::version).contains(1L);
    }

    private void assertCountsAreRight(KnownOccurrence event) {
        AttendanceList list = lists.find(event.id()).orElseThrow();
        Map<String, @Nullable Object> counted =
                database.sql("""
                        select coalesce(sum(1 + guests) filter (where status = 'going'), 0)::int as going,
                            coalesce(sum(1 + guests) filter (where status = 'waitlisted'), 0)::int as waitlisted,
                            count(*) filter (where status = 'waitlisted')::int as waiting
                        from rsvp where occurrence_id = ?""").param(event.id()).query().singleRow();
        assertThat(counted)
                .isEqualTo(Map.of("going", list.going(), "waitlisted", list.waitlisted(), "waiting", list.waiting()));
        assertThat(log.faults(ANSWERS)).noneMatch(fault -> fault.occurrenceId().equals(event.id()));
    }
}
