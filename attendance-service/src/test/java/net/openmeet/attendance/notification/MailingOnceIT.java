package net.openmeet.attendance.notification;

import static net.openmeet.platform.test.People.ALICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import net.openmeet.attendance.occurrence.KnownOccurrence;
import net.openmeet.attendance.occurrence.OccurrenceStatus;
import net.openmeet.attendance.testing.AddressBook;
import net.openmeet.attendance.testing.Events;
import net.openmeet.attendance.testing.MailLedger;
import net.openmeet.attendance.testing.Parallel;
import net.openmeet.attendance.testing.RunningService;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.mail.MailAddress;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.Mailbox;
import net.openmeet.platform.test.ReceivedMail;
import net.openmeet.vocabulary.template.Visibility;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@RunningService
class MailingOnceIT {

    private static final Instant START = Instant.parse("2099-03-03T18:00:00Z");

    private final Api api;
    private final Events events;
    private final NotificationManagement management;
    private final NotificationMailing mailing;
    private final TransactionTemplate transaction;
    private final JdbcClient database;
    private final MailLedger ledger;
    private final UUID member = UUID.randomUUID();
    private final String address;

    MailingOnceIT(
            Api api,
            Events events,
            NotificationManagement management,
            NotificationMailing mailing,
            PlatformTransactionManager transactions,
            AddressBook addresses,
            MailLedger ledger,
            JdbcClient database) {
        this.api = api;
        this.events = events;
        this.management = management;
        this.mailing = mailing;
        this.transaction = new TransactionTemplate(transactions);
        this.database = database;
        this.ledger = ledger;
        this.address = addresses.enter(member, "de");
    }

    @Test
    void mailsOnceInTheLanguageOfWhoeverReadsIt() {
        KnownOccurrence event = answered();
        DateNews cancelled = news(event, NotificationCause.CANCELLED);
        events.becomes(event, OccurrenceStatus.CANCELLED);
        management.tell(List.of(cancelled));
        ledger.isDue(member);

        ReceivedMail mail = Mailbox.shared().await(address, 1);

        assertThat(mail.subject()).isEqualTo("Abgesagt: Tuesday Yoga");
        assertThat(mail.text())
                .contains(
                        "Dienstag, 3. März 2099, 19:00 (Europe/Berlin)",
                        "/events/" + event.slug(),
                        "The teacher is ill");
        assertThat(mail.unsubscribe()).contains("/api/notifications/unsubscribe/");
        assertThat(mail.calendar()).contains("METHOD:CANCEL", "UID:" + event.id(), "STATUS:CANCELLED", "SEQUENCE:2");
        management.tell(List.of(cancelled));
        assertThat(ledger.states(member)).containsExactly("handed-over");
    }

    @Test
    void handsOverOnceHoweverManyDoItAtOnce() {
        management.tell(List.of(news(answered(), NotificationCause.CANCELLED)));
        ledger.isDue(member);
        Reachable reachable = new Reachable(member, MailAddress.of(address).orElseThrow(), Locale.ENGLISH);

        Parallel.run(4, List.of(1, 2, 3, 4), time -> {
            transaction.executeWithoutResult(status -> mailing.handOver(List.of(member), List.of(reachable)));
            return time;
        });

        Mailbox.shared().await(address, 1);
        assertThat(handedOver()).isEqualTo(1);
    }

    @Test
    void losesNothingAndSaysNothingTwiceWhereHandingOverBreaksOff() {
        management.tell(List.of(news(answered(), NotificationCause.CANCELLED)));
        ledger.isDue(member, "now() + interval '1 hour'");

        transaction.executeWithoutResult(status -> {
            ledger.isDue(member, "now() - interval '1 s'");
            mailing.handOver(
                    List.of(member),
                    List.of(new Reachable(member, MailAddress.of(address).orElseThrow(), Locale.ENGLISH)));
            status.setRollbackOnly();
        });
        assertThat(ledger.states(member)).containsExactly("waiting");
        ledger.isDue(member);

        Mailbox.shared().await(address, 1);
        assertThat(handedOver()).isEqualTo(1);
    }

    @Test
    void saysNothingOfWhatWasUndoneMeanwhile() {
        KnownOccurrence event = answered();
        management.tell(List.of(news(event, NotificationCause.CANCELLED)));
        management.tell(List.of(news(event, NotificationCause.REINSTATED)));
        ledger.isDue(member);

        Await.until("it is settled", () -> ledger.states(member).equals(List.of("nothing-to-say", "nothing-to-say")));
        assertThat(Mailbox.shared().to(address)).isEmpty();
    }

    @Test
    void keepsFromWhoeverMayNotSeeItAnyMoreWhatHappened() {
        KnownOccurrence event = answered();
        management.tell(List.of(news(event, NotificationCause.CANCELLED)));
        events.becomes(event, Visibility.PRIVATE);
        ledger.isDue(member);

        Await.until("it is settled", () -> ledger.states(member).equals(List.of("nothing-to-say")));
        assertThat(Mailbox.shared().to(address)).isEmpty();
    }

    @Test
    void mailsNothingThatIsntWanted() {
        KnownOccurrence event = answered();
        api.as(member)
                .put("/api/notifications/preferences", "{\"mail\": {\"cancelled\": false}}")
                .expect(200);

        management.tell(List.of(news(event, NotificationCause.CANCELLED)));

        assertThat(ledger.states(member)).isEmpty();
        assertThat(api.as(member)
                        .get("/api/notifications/preferences")
                        .expect(200)
                        .at("/mail/cancelled")
                        .asBoolean())
                .isFalse();
        assertThat(api.as(member)
                        .put("/api/notifications/preferences", "{\"mail\": {\"sunshine\": true}}")
                        .expect(422)
                        .faults())
                .containsExactly("/mail");
    }

    @Test
    void isUnsubscribedFromWithOneClickByNobodyElse() {
        management.tell(List.of(news(answered(), NotificationCause.CANCELLED)));
        ledger.isDue(member);
        String link = String.valueOf(Mailbox.shared().await(address, 1).unsubscribe());
        String path = link.substring(link.indexOf("/api/"), link.indexOf('>'));

        api.send("POST", path + "x", "application/x-www-form-urlencoded", "List-Unsubscribe=One-Click")
                .expect(404);
        api.send(
                        "POST",
                        path.replace("cancelled", "reinstated"),
                        "application/x-www-form-urlencoded",
                        "List-Unsubscribe=One-Click")
                .expect(404);
        api.send("POST", path, "application/x-www-form-urlencoded", "List-Unsubscribe=One-Click")
                .expect(204);

        assertThat(api.as(member)
                        .get("/api/notifications/preferences")
                        .expect(200)
                        .at("/mail")
                        .toString())
                .contains("\"cancelled\":false", "\"reinstated\":true");
    }

    private KnownOccurrence answered() {
        KnownOccurrence event = events.withSeats(5);
        api.as(member)
                .put("/api/events/" + event.slug() + "/rsvp", "{\"status\": \"going\"}")
                .expect(200);
        return event;
    }

    private static DateNews news(KnownOccurrence event, NotificationCause cause) {
        return new DateNews(
                cause,
                event.id(),
                event.seriesId(),
                "Tuesday Yoga",
                "2099-03-03T19:00",
                "Europe/Berlin",
                START,
                event.endsAt(),
                cause == NotificationCause.CANCELLED ? "The teacher is ill" : null,
                Change.by(ALICE),
                Instant.now());
    }

    private int handedOver() {
        return Mailbox.shared().to(address).size()
                + database.sql("select count(*) from work where kind = 'mail' and payload like :address")
                        .param("address", "%" + address + "%")
                        .query(Integer.class)
                        .single();
    }
}
