package net.openmeet.attendance.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import net.openmeet.attendance.occurrence.DateDetails;
import net.openmeet.attendance.occurrence.KnownOccurrence;
import net.openmeet.attendance.occurrence.OccurrenceStatus;
import net.openmeet.attendance.testing.AddressBook;
import net.openmeet.attendance.testing.Events;
import net.openmeet.attendance.testing.MailLedger;
import net.openmeet.attendance.testing.RunningService;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.Mailbox;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@RunningService
class RemindingIT {

    private static final String PREFERENCES = "/api/notifications/preferences";

    private final Api api;
    private final Events events;
    private final Reminders reminders;
    private final TransactionTemplate transaction;
    private final JdbcClient database;
    private final MailLedger ledger;
    private final UUID member = UUID.randomUUID();
    private final String address;
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);

    RemindingIT(
            Api api,
            Events events,
            Reminders reminders,
            TransactionTemplate transaction,
            AddressBook addresses,
            MailLedger ledger,
            JdbcClient database) {
        this.api = api;
        this.events = events;
        this.reminders = reminders;
        this.transaction = transaction;
        this.database = database;
        this.ledger = ledger;
        this.address = addresses.enter(member, "de");
    }

    @Test
    void remindsOnceWhoGoesInTheZoneOfTheDate() {
        KnownOccurrence event = goesTo(Duration.ofMinutes(59));

        remind(Duration.ofMinutes(2));
        remind(Duration.ofMinutes(2));

        assertThat(told()).containsExactly("reminder");
        assertThat(Mailbox.shared().await(address, 1).text())
                .contains("Dienstag, 3. März 2099, 19:00 (Europe/Berlin)", "/events/" + event.slug());
        assertThat(Mailbox.shared().await(address, 1).calendar())
                .contains(
                        "METHOD:REQUEST",
                        "UID:" + event.id(),
                        "SEQUENCE:2",
                        "DTSTART:" + utc(now.plus(59, ChronoUnit.MINUTES)));
        assertThat(ledger.states(member)).containsExactly("handed-over");
    }

    @Test
    void catchesUpOnWhatWasDueWhileNothingRan() {
        goesTo(Duration.ofMinutes(50));
        database.sql("update reminder_progress set until = now() - interval '3 hours'")
                .update();

        Await.until("it is told", () -> told().equals(List.of("reminder")));
    }

    @Test
    void saysNothingThatComesTooLate() {
        goesTo(Duration.ofMinutes(20));

        remind(Duration.ofHours(3));

        assertThat(told()).isEmpty();
    }

    @Test
    void remindsOnceMoreWhenTheDateIsMoved() {
        KnownOccurrence event = goesTo(Duration.ofMinutes(59));
        remind(Duration.ofMinutes(2));
        begins(event, Duration.ofHours(3), 3);
        remind(Duration.ofMinutes(2));
        assertThat(told()).hasSize(1);

        begins(event, Duration.ofMinutes(58), 4);
        remind(Duration.ofMinutes(3));

        assertThat(told()).hasSize(2);
    }

    @Test
    void remindsOfNothingThatIsCancelledOrGivenUpOrWasJustAnswered() {
        KnownOccurrence cancelled = goesTo(Duration.ofMinutes(59));
        becomes(cancelled, OccurrenceStatus.CANCELLED, Duration.ofMinutes(59), 3);
        KnownOccurrence givenUp = goesTo(Duration.ofMinutes(59));
        answer(givenUp, "not-going");
        KnownOccurrence answeredNow = begins(events.withSeats(5), Duration.ofMinutes(59), 2);
        answer(answeredNow, "going");

        remind(Duration.ofMinutes(2));

        assertThat(told()).isEmpty();
    }

    @Test
    void mailsNothingOfWhatWasMovedSince() {
        KnownOccurrence event = goesTo(Duration.ofMinutes(59));
        transaction.executeWithoutResult(status -> {
            remind(Duration.ofMinutes(2));
            ledger.isDue(member, "now() + interval '1 hour'");
        });
        begins(event, Duration.ofHours(3), 3);
        ledger.isDue(member, "now()");

        Await.until("it is settled", () -> ledger.states(member).equals(List.of("nothing-to-say")));
        assertThat(Mailbox.shared().to(address)).isEmpty();
    }

    @Test
    void remindsWhenEachWantsToBe() {
        assertThat(api.as(member).get(PREFERENCES).expect(200).at("/reminders").toString())
                .isEqualTo("[\"PT24H\",\"PT1H\"]");
        assertThat(api.as(member)
                        .put(PREFERENCES, "{\"reminders\": [\"PT5M\", \"P1D\"]}")
                        .expect(422)
                        .faults())
                .containsExactly("/reminders/1");
        assertThat(api.as(member)
                        .put(PREFERENCES, "{\"reminders\": [\"PT2H\"]}")
                        .expect(200)
                        .at("/reminders")
                        .toString())
                .isEqualTo("[\"PT2H\"]");
        goesTo(Duration.ofMinutes(59));
        remind(Duration.ofMinutes(2));
        assertThat(told()).isEmpty();

        goesTo(Duration.ofMinutes(119));
        remind(Duration.ofMinutes(2));

        assertThat(told()).hasSize(1);
    }

    private static String utc(Instant instant) {
        return DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").format(instant.atOffset(ZoneOffset.UTC));
    }

    private KnownOccurrence goesTo(Duration startsIn) {
        KnownOccurrence event = begins(events.withSeats(5), startsIn, 2);
        answer(event, "going");
        database.sql("update rsvp set answered_at = answered_at - interval '2 days' where account_id = :account")
                .param("account", member)
                .update();
        return event;
    }

    private KnownOccurrence begins(KnownOccurrence event, Duration startsIn, long version) {
        return becomes(event, OccurrenceStatus.SCHEDULED, startsIn, version);
    }

    private KnownOccurrence becomes(KnownOccurrence event, OccurrenceStatus status, Duration startsIn, long version) {
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
                        event.demotes(),
                        event.endsAt(),
                        event.terms(),
                        event.attendees(),
                        event.recurrenceId(),
                        new DateDetails("Tuesday Yoga", "2099-03-03T19:00", "Europe/Berlin", now.plus(startsIn))),
                version);
    }

    private void answer(KnownOccurrence event, String status) {
        api.as(member)
                .put("/api/events/" + event.slug() + "/rsvp", "{\"status\": \"" + status + "\"}")
                .expect(200);
    }

    private void remind(Duration since) {
        List<DueReminder> due = reminders.due(now.minus(since), now);
        if (!due.isEmpty()) {
            reminders.tell(due, now);
        }
    }

    private List<String> told() {
        return api.as(member)
                .get("/api/notifications")
                .expect(200)
                .at("/items")
                .valueStream()
                .map(item -> item.at("/cause").asString())
                .toList();
    }
}
