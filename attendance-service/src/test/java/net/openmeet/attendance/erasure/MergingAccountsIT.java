package net.openmeet.attendance.erasure;

import static net.openmeet.platform.test.People.ALICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import net.openmeet.attendance.attendance.SeatChanges;
import net.openmeet.attendance.occurrence.AnswerTerms;
import net.openmeet.attendance.occurrence.KnownOccurrence;
import net.openmeet.attendance.testing.Events;
import net.openmeet.attendance.testing.RunningService;
import net.openmeet.platform.erasure.PersonalRows;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Messages;
import net.openmeet.platform.test.ToldMerge;
import net.openmeet.vocabulary.template.AttendeesVisibility;
import net.openmeet.vocabulary.template.Question;
import net.openmeet.vocabulary.template.Visibility;
import org.junit.jupiter.api.Test;

@RunningService
class MergingAccountsIT {

    private static final String GOING = "{\"status\": \"going\"}";
    private static final String INTERESTED = "{\"status\": \"interested\"}";

    private final Api api;
    private final Events events;
    private final Messages messages;
    private final SeatChanges log;
    private final PersonalRows rows;
    private final UUID absorbed = UUID.randomUUID();
    private final UUID survivor = UUID.randomUUID();
    private final UUID waiting = UUID.randomUUID();

    MergingAccountsIT(Api api, Events events, Messages messages, SeatChanges log, PersonalRows rows) {
        this.api = api;
        this.events = events;
        this.messages = messages;
        this.log = log;
        this.rows = rows;
    }

    @Test
    void leavesTheBetterOfTwoAnswers() {
        KnownOccurrence better = events.withSeats(1);
        answer(better, absorbed, GOING);
        answer(better, survivor, GOING);
        answer(better, waiting, GOING);
        KnownOccurrence worse = events.withSeats(1);
        answer(worse, survivor, GOING);
        answer(worse, absorbed, INTERESTED);
        KnownOccurrence alone = events.withSeats(3);
        answer(alone, absorbed, "{\"status\": \"going\", \"guests\": 1}");

        ToldMerge.of(absorbed, survivor, messages, rows);

        assertThat(status(better, survivor)).isEqualTo("going");
        assertThat(status(better, waiting)).isEqualTo("waitlisted");
        assertThat(api.as(waiting).get(rsvp(better)).text("/waitlistPosition")).isEqualTo("1");
        assertThat(status(worse, survivor)).isEqualTo("going");
        assertThat(api.as(survivor).get(rsvp(alone)).expect(200).text("/guests"))
                .isEqualTo("1");
        assertThat(status(alone, absorbed)).as("by a token of before").isEqualTo("going");
        assertExplained(better, worse, alone);
    }

    @Test
    void givesASeatThatIsLeftOverToWhoWaits() {
        KnownOccurrence event = events.withSeats(2);
        answer(event, absorbed, GOING);
        answer(event, survivor, GOING);
        answer(event, waiting, GOING);

        ToldMerge.of(absorbed, survivor, messages, rows);

        assertThat(status(event, waiting)).isEqualTo("going");
        assertThat(status(event, survivor)).isEqualTo("going");
        assertExplained(event);
    }

    @Test
    void keepsThePlaceInFront() {
        KnownOccurrence event = events.withSeats(1);
        answer(event, UUID.randomUUID(), GOING);
        answer(event, absorbed, GOING);
        answer(event, waiting, GOING);
        answer(event, survivor, GOING);

        ToldMerge.of(absorbed, survivor, messages, rows);

        assertThat(api.as(survivor).get(rsvp(event)).expect(200).text("/waitlistPosition"))
                .isEqualTo("1");
        assertThat(api.as(waiting).get(rsvp(event)).expect(200).text("/waitlistPosition"))
                .isEqualTo("2");
        assertExplained(event);
    }

    @Test
    void waitsForApprovalOnceWhereItAskedFirstWithWhatItSaidThen() {
        KnownOccurrence both = asking(events.withSeats(2));
        answer(both, absorbed, asks(1, "First"));
        answer(both, waiting, asks(0, "Second"));
        answer(both, survivor, asks(0, "Third"));
        KnownOccurrence alone = asking(events.withSeats(5));
        answer(alone, absorbed, asks(2, "Alone"));
        KnownOccurrence approved = asking(events.withSeats(5));
        answer(approved, absorbed, asks(0, "Approved"));
        answer(approved, survivor, asks(0, "Not yet"));
        approve(approved, absorbed);

        ToldMerge.of(absorbed, survivor, messages, rows);

        ApiResponse pending = api.as(ALICE)
                .get("/api/events/" + both.slug() + "/attendees?status=pending")
                .expect(200);
        assertThat(pending.at("/items").size()).isEqualTo(2);
        assertThat(pending.text("/items/0/accountId")).isEqualTo(survivor.toString());
        assertThat(pending.text("/items/0/answers/0/answer")).isEqualTo("First");
        ApiResponse taken = api.as(survivor).get(rsvp(alone)).expect(200);
        assertThat(taken.text("/status")).isEqualTo("pending");
        assertThat(taken.text("/guests")).isEqualTo("2");
        assertThat(taken.text("/answers/0/answer")).isEqualTo("Alone");
        assertThat(status(approved, survivor)).isEqualTo("going");
        assertExplained(both, alone, approved);
    }

    @Test
    void followsOnceAndComesToEachDateAsBefore() {
        UUID both = series();
        follow(both, absorbed);
        follow(both, survivor);
        UUID one = series();
        api.as(absorbed).put(standing(one), "{\"guests\": 1}").expect(200);
        api.as(absorbed).put(standing(one) + "/exceptions/2099-03-10").expect(200);

        ToldMerge.of(absorbed, survivor, messages, rows);

        assertThat(api.as(survivor)
                        .get("/api/following")
                        .expect(200)
                        .at("/items")
                        .size())
                .isEqualTo(2);
        assertThat(api.as(ALICE)
                        .get("/api/series/" + slug(both) + "/followers/count")
                        .expect(200)
                        .body())
                .contains("1");
        assertThat(api.as(survivor).get(standing(one)).expect(200).text("/guests"))
                .isEqualTo("1");
        assertThat(api.as(survivor).get(standing(one)).body()).contains("2099-03-10");
    }

    private KnownOccurrence asking(KnownOccurrence event) {
        return events.becomes(
                event,
                new AnswerTerms(10, null, null, true, List.of(new Question("Why?", true))),
                AttendeesVisibility.EVERYBODY,
                2);
    }

    private void approve(KnownOccurrence event, UUID account) {
        api.as(ALICE)
                .put(
                        "/api/events/" + event.slug() + "/attendees/approvals",
                        "{\"approved\": true, \"members\": [{\"accountId\": \"%s\"}]}".formatted(account))
                .expect(200);
    }

    private static String asks(int guests, String why) {
        return "{\"status\": \"going\", \"guests\": %d, \"answers\": [{\"question\": \"Why?\", \"answer\": \"%s\"}]}"
                .formatted(guests, why);
    }

    private UUID series() {
        UUID series = UUID.randomUUID();
        events.seriesBecomes(series, 1, Visibility.PUBLIC, slug(series));
        return series;
    }

    private void follow(UUID series, UUID account) {
        api.as(account)
                .put("/api/series/" + slug(series) + "/followers/me", "{}")
                .expect(200);
    }

    private void answer(KnownOccurrence event, UUID account, String answer) {
        api.as(account).put(rsvp(event), answer).expect(200);
    }

    private String status(KnownOccurrence event, UUID account) {
        return api.as(account).get(rsvp(event)).expect(200).text("/status");
    }

    private void assertExplained(KnownOccurrence... explained) {
        for (KnownOccurrence event : explained) {
            assertThat(log.faults(10_000))
                    .filteredOn(fault -> fault.occurrenceId().equals(event.id()))
                    .isEmpty();
        }
    }

    private static String slug(UUID series) {
        return "series-" + series;
    }

    private static String standing(UUID series) {
        return "/api/series/" + slug(series) + "/standing-answer";
    }

    private static String rsvp(KnownOccurrence event) {
        return "/api/events/" + event.slug() + "/rsvp";
    }
}
