package net.openmeet.attendance.standing;

import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.platform.test.People.BOB;
import static net.openmeet.platform.test.People.CAROL;
import static net.openmeet.platform.test.People.DAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import net.openmeet.attendance.attendance.SeatChanges;
import net.openmeet.attendance.occurrence.AnswerTerms;
import net.openmeet.attendance.occurrence.KnownOccurrence;
import net.openmeet.attendance.testing.Events;
import net.openmeet.attendance.testing.Parallel;
import net.openmeet.attendance.testing.RunningService;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.Messages;
import net.openmeet.platform.test.ToldErasure;
import net.openmeet.vocabulary.template.AttendeesVisibility;
import net.openmeet.vocabulary.template.Visibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@RunningService
class StandingAnswersIT {

    private static final String GOING = "{\"status\": \"going\"}";

    private final Api api;
    private final Events events;
    private final SeatChanges log;
    private final Messages messages;
    private final UUID series = UUID.randomUUID();
    private final String slug = "series-" + series;

    StandingAnswersIT(Api api, Events events, SeatChanges log, Messages messages) {
        this.api = api;
        this.events = events;
        this.log = log;
        this.messages = messages;
    }

    @BeforeEach
    void haveASeries() {
        events.seriesBecomes(series, 1, Visibility.PUBLIC, slug);
    }

    @Test
    void comeFirstOnTheListOfEachDateInTheirOrder() {
        stands(CAROL, "{}");
        stands(BOB, "{}");

        KnownOccurrence date = events.dateOn(series, "2099-03-03T19:00", 2);
        ApiResponse dan = api.as(DAN).put(rsvp(date), GOING).expect(200);

        assertThat(dan.text("/status")).isEqualTo("waitlisted");
        assertThat(status(BOB, date)).isEqualTo("going");
        assertThat(api.as(CAROL).get(rsvp(date)).expect(200).text("/standing")).isEqualTo("true");
        assertThat(log.read(date.id(), 0, 10))
                .extracting(change -> change.accountId())
                .containsExactly(CAROL, BOB, DAN);
    }

    @Test
    void areTakenAlsoWhereNobodyElseAnswers() {
        stands(BOB, "{\"guests\": 1}");

        KnownOccurrence date = events.dateOn(series, "2099-03-03T19:00", 5);

        awaitStatus(BOB, date, "going");
        assertThat(api.as(BOB).get(rsvp(date)).text("/attendance/going")).isEqualTo("2");
    }

    @Test
    void joinTheEndOfTheListsThatThereAreWhereTheMemberHasNotAnswered() {
        KnownOccurrence full = events.dateOn(series, "2099-03-03T19:00", 1);
        KnownOccurrence declined = events.dateOn(series, "2099-03-10T19:00", 1);
        KnownOccurrence before = events.dateOn(series, "2099-02-24T19:00", 1);
        api.as(DAN).put(rsvp(full), GOING).expect(200);
        api.as(BOB).put(rsvp(declined), "{\"status\": \"not-going\"}").expect(200);

        stands(BOB, "{\"from\": \"2099-03-01\"}");

        awaitStatus(BOB, full, "waitlisted");
        assertThat(status(BOB, declined)).isEqualTo("not-going");
        assertThat(status(BOB, before)).isEqualTo("none");
    }

    @Test
    void followWhatTheySayLater() {
        KnownOccurrence date = events.dateOn(series, "2099-03-03T19:00", 5);
        stands(BOB, "{}");
        awaitStatus(BOB, date, "going");

        stands(BOB, "{\"guests\": 2}");

        Await.until(
                "Bob brings two",
                () -> api.as(BOB).get(rsvp(date)).text("/guests").equals("2"));
    }

    @Test
    void leaveOutDatesThatAreExcepted() {
        KnownOccurrence stored = events.dateOn(series, "2099-03-03T19:00", 5);
        stands(BOB, "{}");
        awaitStatus(BOB, stored, "going");

        except(BOB, "2099-03-03T19:00");
        except(BOB, "2099-03-10T19:00");
        KnownOccurrence virtual = events.dateOn(series, "2099-03-10T19:00", 5);
        KnownOccurrence other = events.dateOn(series, "2099-03-17T19:00", 5);

        awaitStatus(BOB, stored, "not-going");
        api.as(DAN).put(rsvp(other), GOING).expect(200);
        api.as(DAN).put(rsvp(virtual), GOING).expect(200);
        assertThat(status(BOB, other)).isEqualTo("going");
        assertThat(status(BOB, virtual)).isEqualTo("none");

        api.as(BOB).delete(path("/exceptions/2099-03-03T19:00")).expect(200);
        awaitStatus(BOB, stored, "going");
    }

    @Test
    void sayNothingWhereSomethingElseWasSaidForTheDate() {
        KnownOccurrence date = events.dateOn(series, "2099-03-03T19:00", 5);
        KnownOccurrence other = events.dateOn(series, "2099-03-10T19:00", 5);
        stands(BOB, "{}");
        awaitStatus(BOB, date, "going");
        api.as(BOB).delete(rsvp(date)).expect(204);

        stands(BOB, "{\"guests\": 1}");

        Await.until(
                "the other date has followed",
                () -> api.as(BOB).get(rsvp(other)).text("/guests").equals("1"));
        assertThat(status(BOB, date)).isEqualTo("none");
    }

    @Test
    void endWithFollowingAndKeepWhatTheyAnswered() {
        KnownOccurrence before = events.dateOn(series, "2099-03-03T19:00", 5);
        stands(BOB, "{}");
        awaitStatus(BOB, before, "going");

        api.as(BOB).delete("/api/series/" + slug + "/followers/me").expect(204);

        assertThat(api.as(BOB).get(path("")).expect(200).text("/given")).isEqualTo("false");
        KnownOccurrence after = events.dateOn(series, "2099-03-10T19:00", 5);
        api.as(DAN).put(rsvp(after), GOING).expect(200);
        assertThat(status(BOB, after)).isEqualTo("none");
        assertThat(status(BOB, before)).isEqualTo("going");
    }

    @Test
    void takeBackWhatTheyAnsweredWhereThatIsWanted() {
        KnownOccurrence date = events.dateOn(series, "2099-03-03T19:00", 5);
        stands(BOB, "{}");
        awaitStatus(BOB, date, "going");

        assertThat(api.as(BOB).delete(path("?answers=both")).expect(400).code()).isEqualTo("invalid-parameter");
        api.as(BOB).delete(path("?answers=taken-back")).expect(204);

        awaitStatus(BOB, date, "none");
    }

    @Test
    void areNoneOfWhomTheSeriesIsHiddenFrom() {
        stands(BOB, "{}");
        events.seriesBecomes(series, 2, Visibility.PRIVATE, slug);
        KnownOccurrence date = events.dateOn(series, "2099-03-03T19:00", 5);

        api.as(ALICE).put(rsvp(date), GOING).expect(200);

        assertThat(log.read(date.id(), 0, 10))
                .extracting(change -> change.accountId())
                .containsExactly(ALICE);
        events.seriesBecomes(series, 3, Visibility.PUBLIC, slug);
        KnownOccurrence next = events.dateOn(series, "2099-03-10T19:00", 5);
        api.as(DAN).put(rsvp(next), GOING).expect(200);
        assertThat(status(BOB, next)).isEqualTo("going");
    }

    @Test
    void waitUntilAnswersAreTaken() {
        KnownOccurrence date = events.dateOn(series, "2099-03-03T19:00", 1);
        Instant tomorrow = Instant.now().plus(Duration.ofDays(1));
        events.becomes(date, new AnswerTerms(0, tomorrow, null, false), AttendeesVisibility.EVERYBODY, 2);
        stands(BOB, "{}");
        assertThat(api.as(DAN).put(rsvp(date), GOING).expect(409).code()).isEqualTo("rsvp-not-open");

        events.becomes(date, AnswerTerms.USUAL, AttendeesVisibility.EVERYBODY, 3);
        api.as(DAN).put(rsvp(date), GOING).expect(200);

        assertThat(log.read(date.id(), 0, 10))
                .extracting(change -> change.accountId())
                .containsExactly(BOB, DAN);
    }

    @Test
    void waitAlsoWhereOthersHaveAnsweredBeforeTheWindowWasMoved() {
        KnownOccurrence date = events.dateOn(series, "2099-03-03T19:00", 5);
        api.as(DAN).put(rsvp(date), GOING).expect(200);
        KnownOccurrence other = events.dateOn(series, "2099-03-10T19:00", 5);
        AnswerTerms later = new AnswerTerms(10, Instant.now().plus(Duration.ofDays(1)), null, false);
        events.becomes(date, later, AttendeesVisibility.EVERYBODY, 2);
        stands(BOB, "{}");
        awaitStatus(BOB, other, "going");
        assertThat(status(BOB, date)).isEqualTo("none");

        events.becomes(date, AnswerTerms.USUAL, AttendeesVisibility.EVERYBODY, 3);

        awaitStatus(BOB, date, "going");
        assertThat(status(DAN, date)).isEqualTo("going");
    }

    @Test
    void giveUpASeatForAnExceptionAfterTheWindowClosedButTakeNone() {
        KnownOccurrence date = events.dateOn(series, "2099-03-03T19:00", 5);
        KnownOccurrence excepted = events.dateOn(series, "2099-03-10T19:00", 5);
        stands(BOB, "{}");
        except(BOB, "2099-03-10T19:00");
        awaitStatus(BOB, date, "going");
        AnswerTerms closed = new AnswerTerms(10, null, Instant.now().minusSeconds(60), false);
        events.becomes(date, closed, AttendeesVisibility.EVERYBODY, 2);
        events.becomes(excepted, closed, AttendeesVisibility.EVERYBODY, 2);

        except(BOB, "2099-03-03T19:00");
        awaitStatus(BOB, date, "not-going");
        api.as(BOB).delete(path("/exceptions/2099-03-03T19:00")).expect(200);
        api.as(BOB).delete(path("/exceptions/2099-03-10T19:00")).expect(200);
        KnownOccurrence later = events.dateOn(series, "2099-03-17T19:00", 5);

        awaitStatus(BOB, later, "going");
        assertThat(status(BOB, date)).isEqualTo("not-going");
        assertThat(status(BOB, excepted)).isNotEqualTo("going");
    }

    @Test
    void comeFirstHoweverManyOthersAnswerAtThatInstant() {
        List<UUID> standing = Stream.generate(UUID::randomUUID).limit(5).toList();
        standing.forEach(member -> stands(member, "{}"));
        KnownOccurrence date = events.dateOn(series, "2099-03-03T19:00", 5);

        Parallel.run(
                20,
                Stream.generate(UUID::randomUUID).limit(40).toList(),
                member -> api.as(member).put(rsvp(date), GOING).expect(200));

        assertThat(log.read(date.id(), 0, 5))
                .extracting(change -> change.accountId())
                .containsExactlyElementsOf(standing);
        assertThat(log.read(date.id(), 0, 100)).hasSize(45);
        assertThat(log.faults(1000)).noneMatch(fault -> fault.occurrenceId().equals(date.id()));
    }

    @Test
    void goWithTheAccount() {
        UUID gone = UUID.randomUUID();
        stands(gone, "{}");

        ToldErasure.of(gone, messages);

        KnownOccurrence date = events.dateOn(series, "2099-03-03T19:00", 5);
        api.as(DAN).put(rsvp(date), GOING).expect(200);
        assertThat(log.read(date.id(), 0, 10))
                .extracting(change -> change.accountId())
                .containsExactly(DAN);
    }

    @Test
    void areReadAndChangedByVersion() {
        assertThat(api.as(BOB).get(path("")).expect(200).header("ETag")).isEqualTo("\"0\"");
        ApiResponse given = stands(BOB, "{\"from\": \"2099-03-03T19:00\", \"guests\": 1}");
        assertThat(given.header("ETag")).isEqualTo("\"1\"");
        assertThat(given.text("/from")).isEqualTo("2099-03-03T19:00");
        assertThat(api.as(BOB).get("/api/series/" + slug + "/followers/me").text("/following"))
                .isEqualTo("true");
        assertThat(stands(BOB, "{\"from\": \"2099-03-03T19:00\", \"guests\": 1}")
                        .header("ETag"))
                .isEqualTo("\"1\"");
        assertThat(except(BOB, "2099-03-10").at("/exceptions").size()).isEqualTo(1);

        assertThat(api.as(BOB)
                        .with("If-Match", "\"1\"")
                        .delete(path(""))
                        .expect(412)
                        .code())
                .isEqualTo("version-mismatch");
        api.as(BOB).delete(path("")).expect(204);
        assertThat(api.as(BOB).get(path("")).expect(200).text("/version")).isEqualTo("3");
        assertThat(api.as(BOB).put(path("/exceptions/2099-03-10")).expect(409).code())
                .isEqualTo("no-standing-answer");
    }

    @Test
    void sayWhatTheyDoNotUnderstand() {
        ApiResponse refused = api.as(BOB)
                .put(path(""), "{\"guests\": 11, \"from\": \"soon\"}")
                .expect(422);

        assertThat(refused.at("/errors").size()).isEqualTo(2);
        assertThat(api.as(BOB).put(path("/exceptions/soon")).expect(400).code()).isEqualTo("invalid-parameter");
        assertThat(api.as(BOB)
                        .put("/api/series/no-such/standing-answer", "{}")
                        .expect(404)
                        .code())
                .isEqualTo("series-not-found");
    }

    private ApiResponse stands(UUID member, String body) {
        return api.as(member).put(path(""), body).expect(200);
    }

    private ApiResponse except(UUID member, String date) {
        return api.as(member).put(path("/exceptions/" + date)).expect(200);
    }

    private void awaitStatus(UUID member, KnownOccurrence date, String status) {
        Await.until(
                "the answer for " + date.recurrenceId() + " is " + status,
                () -> status(member, date).equals(status));
    }

    private String status(UUID member, KnownOccurrence date) {
        return api.as(member).get(rsvp(date)).expect(200).text("/status");
    }

    private String path(String rest) {
        return "/api/series/" + slug + "/standing-answer" + rest;
    }

    private static String rsvp(KnownOccurrence date) {
        return "/api/events/" + date.slug() + "/rsvp";
    }
}
