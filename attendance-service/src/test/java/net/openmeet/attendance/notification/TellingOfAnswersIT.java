package net.openmeet.attendance.notification;

import static net.openmeet.platform.test.People.ALICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.openmeet.attendance.occurrence.AnswerTerms;
import net.openmeet.attendance.occurrence.KnownOccurrence;
import net.openmeet.attendance.occurrence.SeatTerms;
import net.openmeet.attendance.testing.AddressBook;
import net.openmeet.attendance.testing.Events;
import net.openmeet.attendance.testing.MailLedger;
import net.openmeet.attendance.testing.RunningService;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.Mailbox;
import net.openmeet.vocabulary.template.AttendeesVisibility;
import net.openmeet.vocabulary.template.UnconfirmedSeats;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningService
class TellingOfAnswersIT {

    private static final String GOING = "{\"status\": \"going\"}";
    private static final String NOT_GOING = "{\"status\": \"not-going\"}";

    private final Api api;
    private final Events events;
    private final UUID first = UUID.randomUUID();
    private final MailLedger ledger;
    private final JdbcClient database;
    private final UUID member = UUID.randomUUID();
    private final String address;

    TellingOfAnswersIT(Api api, Events events, AddressBook addresses, MailLedger ledger, JdbcClient database) {
        this.api = api;
        this.events = events;
        this.ledger = ledger;
        this.database = database;
        this.address = addresses.enter(member, "de");
    }

    @Test
    void tellsWhoWaitedThatTheyHaveASeat() {
        KnownOccurrence event = events.withSeats(1);
        answer(first, event, GOING);
        answer(member, event, GOING);
        answer(first, event, NOT_GOING);

        awaitTold(member, event, "promoted");
        ledger.isDue(member);

        assertThat(Mailbox.shared().await(address, 1).subject()).isEqualTo("Sie haben einen Platz: Tuesday Yoga");
        awaitTold(ALICE, event, "waitlist-began");
        assertThat(told(ALICE, event)).containsOnlyOnce("answered");
        assertThat(told(first, event)).isEmpty();
    }

    @Test
    void saysNothingByMailOfASeatThatWasGivenUpSince() {
        KnownOccurrence event = events.withSeats(1);
        answer(first, event, GOING);
        answer(member, event, GOING);
        answer(first, event, NOT_GOING);
        awaitTold(member, event, "promoted");

        answer(member, event, NOT_GOING);
        ledger.isDue(member);

        Await.until("it is settled", () -> ledger.states(member).equals(List.of("nothing-to-say")));
        assertThat(Mailbox.shared().to(address)).isEmpty();
    }

    @Test
    void tellsWhoIsOfferedASeatAndThatItLapsed() {
        KnownOccurrence event = events.withSeats(1);
        events.becomes(
                event,
                new AnswerTerms(
                        10,
                        null,
                        null,
                        false,
                        List.of(),
                        new SeatTerms(Instant.parse("2099-03-03T18:00:00Z"), 12, UnconfirmedSeats.KEPT)),
                AttendeesVisibility.EVERYBODY,
                2);
        answer(first, event, GOING);
        answer(member, event, GOING);
        answer(first, event, NOT_GOING);
        awaitTold(member, event, "offer");
        ledger.isDue(member);
        assertThat(Mailbox.shared().await(address, 1).subject())
                .isEqualTo("Ein Platz für Sie, wenn Sie möchten: Tuesday Yoga");

        database.sql(
                        "update rsvp set answer_by = now() - interval '1 s' where account_id = ? and answer_by is not null")
                .param(member)
                .update();

        awaitTold(member, event, "offer-lapsed");
    }

    @Test
    void asksWhoHasASeatWhetherTheyComeAllTheSame() {
        KnownOccurrence event = events.withSeats(1);
        answer(member, event, GOING);

        events.isMovedTo(event, "2099-03-05T19:00", Instant.parse("2099-03-05T18:00:00Z"), 2);

        awaitTold(member, event, "reconfirm");
        ledger.isDue(member);
        assertThat(Mailbox.shared().await(address, 1).subject())
                .isEqualTo("Bitte noch einmal bestätigen: Tuesday Yoga");
    }

    @Test
    void tellsWhoOrganisesThatSomebodyAsksAndThemWhatWasDecided() {
        KnownOccurrence event = events.withSeats(1);
        events.becomes(event, new AnswerTerms(10, null, null, true), AttendeesVisibility.EVERYBODY, 2);
        answer(member, event, GOING);
        awaitTold(ALICE, event, "asked");

        decide(event, false);
        awaitTold(member, event, "declined");
        decide(event, true);
        awaitTold(member, event, "approved");
        ledger.isDue(member);

        assertThat(Mailbox.shared().await(address, 1).subject()).isEqualTo("Zugesagt: Tuesday Yoga");
        assertThat(ledger.states(member)).containsExactly("handed-over", "handed-over");
    }

    private void answer(UUID account, KnownOccurrence event, String answer) {
        api.as(account).put("/api/events/" + event.slug() + "/rsvp", answer).expect(200);
    }

    private void decide(KnownOccurrence event, boolean approved) {
        api.as(ALICE)
                .put(
                        "/api/events/" + event.slug() + "/attendees/approvals",
                        "{\"approved\": %s, \"members\": [{\"accountId\": \"%s\"}]}".formatted(approved, member))
                .expect(200);
    }

    private void awaitTold(UUID account, KnownOccurrence event, String cause) {
        Await.until(cause + " is told", () -> told(account, event).stream().anyMatch(cause::equals));
    }

    private List<String> told(UUID account, KnownOccurrence event) {
        return api.as(account)
                .get("/api/notifications?limit=100")
                .expect(200)
                .at("/items")
                .valueStream()
                .filter(item -> item.at("/dates/0/event").asString().equals(event.slug()))
                .map(item -> item.at("/cause").asString())
                .toList();
    }
}
