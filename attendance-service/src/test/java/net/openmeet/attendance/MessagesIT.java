package net.openmeet.attendance;

import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.platform.test.People.BOB;
import static net.openmeet.platform.test.People.CAROL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.openmeet.attendance.testing.OccurrenceOnTopic;
import net.openmeet.attendance.testing.RunningService;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.Message;
import net.openmeet.platform.test.Messages;
import net.openmeet.platform.test.Servers;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.attendance.RsvpChanged;
import net.openmeet.schemas.attendance.RsvpSnapshot;
import net.openmeet.schemas.attendance.RsvpStatus;
import net.openmeet.schemas.change.Change;
import net.openmeet.schemas.change.Version;
import net.openmeet.schemas.community.AccountKind;
import net.openmeet.schemas.community.AccountSnapshot;
import net.openmeet.schemas.occurrences.OccurrenceModified;
import net.openmeet.schemas.occurrences.OccurrenceReinstated;
import net.openmeet.schemas.occurrences.OccurrenceStatus;
import net.openmeet.schemas.occurrences.OccurrenceVivified;
import org.junit.jupiter.api.Test;

/** From what others publish, by HTTP, to what is published here. */
@RunningService
class MessagesIT {

    private final Api api;
    private final Messages messages = Servers.shared().messages();
    private final OccurrenceOnTopic event = new OccurrenceOnTopic(messages);

    MessagesIT(Api api) {
        this.api = api;
    }

    @Test
    void tellOthersOfEveryAnswerAndEveryPromotion() {
        event.tell(event.vivified(1));
        afterVersion(1, BOB).put(rsvp(), "{\"status\": \"going\"}").expect(200);
        answer(CAROL, "going");
        answer(BOB, "not-going");

        List<RsvpChanged> published = publishedUpTo(4);

        assertThat(published).extracting(RsvpChanged::getVersion).containsExactly(1L, 2L, 3L, 4L);
        assertThat(published)
                .extracting(RsvpChanged::getAccountId, RsvpChanged::getPreviousStatus, RsvpChanged::getStatus)
                .containsExactly(
                        tuple(BOB, RsvpStatus.NONE, RsvpStatus.GOING),
                        tuple(CAROL, RsvpStatus.NONE, RsvpStatus.WAITLISTED),
                        tuple(BOB, RsvpStatus.GOING, RsvpStatus.NOT_GOING),
                        tuple(CAROL, RsvpStatus.WAITLISTED, RsvpStatus.GOING));
        assertThat(published).extracting(RsvpChanged::getPromoted).containsExactly(false, false, false, true);
        assertThat(published.getLast().getGoing()).isEqualTo(1);
        assertThat(published.getLast().getCapacity()).isEqualTo(1);
    }

    @Test
    void areKeyedByTheOccurrence() {
        event.tell(event.vivified(1));
        afterVersion(1, BOB).put(rsvp(), "{\"status\": \"going\"}").expect(200);

        Message<RsvpChanged> message = messages.await(RsvpChanged.class, this::isOurs);

        assertThat(message.key()).isEqualTo(event.id());
        assertThat(message.headers()).containsEntry("ce_source", "/attendance-service");
    }

    @Test
    void promoteWhenTheOrganiserAddsSeats() {
        event.tell(event.vivified(0));
        afterVersion(1, BOB).put(rsvp(), "{\"status\": \"going\"}").expect(200);

        event.tell(event.modified(2, 5, OccurrenceStatus.SCHEDULED));

        assertThat(publishedUpTo(2).getLast().getPromoted()).isTrue();
    }

    @Test
    void haveNoSecondEffectWhenTheyComeAgain() {
        OccurrenceVivified vivified = event.vivified(3);
        UUID first = event.tell(vivified);
        UUID second = event.tell(event.modified(2, 7, OccurrenceStatus.SCHEDULED));
        event.repeat(vivified, first);
        event.tell(vivified);
        event.repeat(event.modified(2, 7, OccurrenceStatus.SCHEDULED), second);
        event.tell(event.modified(3, 8, OccurrenceStatus.SCHEDULED));

        assertThat(afterVersion(3, BOB)
                        .get(attendance())
                        .expect(200)
                        .at("/capacity")
                        .asInt())
                .isEqualTo(8);
    }

    @Test
    void doNotBringBackWhatWasRemovedWhenTheyComeLate() {
        event.tell(event.removed(3));
        event.tell(event.vivified(3));
        event.tell(event.modified(2, 3, OccurrenceStatus.SCHEDULED));

        assertThat(afterVersion(3, ALICE).get(attendance()).expect(404).code()).isEqualTo("event-not-found");
    }

    @Test
    void takeNoAnswerAwayThatCameWhileTheDateWentForWantOfOne() {
        event.tell(event.vivified(1));
        afterVersion(1, BOB).put(rsvp(), "{\"status\": \"going\"}").expect(200);

        event.tell(event.unanswered(2));
        event.tell(event.modified(3, 5, OccurrenceStatus.SCHEDULED));

        assertThat(afterVersion(3, BOB).get(rsvp()).expect(200).text("/status")).isEqualTo("going");
    }

    @Test
    void takeADateAwayOfWhichAllAnswersWereTakenBack() {
        event.tell(event.vivified(1));
        afterVersion(1, BOB).put(rsvp(), "{\"status\": \"going\"}").expect(200);
        afterVersion(1, BOB).delete(rsvp()).expect(204);

        event.tell(event.unanswered(2));

        assertThat(afterVersion(2, BOB).get(rsvp()).expect(404).code()).isEqualTo("event-not-found");
    }

    @Test
    void takeADateAwayThatNobodyAnswered() {
        event.tell(event.vivified(1));
        event.tell(event.unanswered(2));

        assertThat(afterVersion(2, BOB).get(rsvp()).expect(404).code()).isEqualTo("event-not-found");
    }

    @Test
    void freezeAndReinstate() {
        event.tell(event.vivified(1));
        afterVersion(1, BOB).put(rsvp(), "{\"status\": \"going\"}").expect(200);
        answer(CAROL, "going");

        event.tell(event.cancelled(2, 1));
        assertThat(afterVersion(2, BOB)
                        .put(rsvp(), "{\"status\": \"not-going\"}")
                        .expect(409)
                        .code())
                .isEqualTo("event-cancelled");
        event.tell(event.reinstated(3, 1));

        assertThat(afterVersion(3, CAROL).get(rsvp()).at("/waitlistPosition").asInt())
                .isEqualTo(1);
        assertThat(afterVersion(3, BOB).get(rsvp()).text("/status")).isEqualTo("going");
    }

    @Test
    void promoteWhenItIsReinstatedForTheSeatsThatWereLeftMeanwhile() {
        event.tell(event.vivified(1));
        afterVersion(1, BOB).put(rsvp(), "{\"status\": \"going\"}").expect(200);
        answer(CAROL, "going");
        event.tell(event.cancelled(2, 1));
        afterVersion(2, BOB).delete(rsvp()).expect(204);
        assertThat(api.as(CAROL).get(rsvp()).text("/status")).isEqualTo("waitlisted");

        event.tell(event.reinstated(3, 1));

        assertThat(afterVersion(3, CAROL).get(rsvp()).text("/status")).isEqualTo("going");
        assertThat(publishedUpTo(4).getLast().getPromoted()).isTrue();
    }

    @Test
    void countByTheirVersionsInWhateverOrderTheyCome() {
        event.tell(event.vivified(1));
        OccurrenceReinstated reinstated = event.reinstated(3, 1);
        UUID first = event.tell(reinstated);
        event.tell(event.cancelled(2, 1));
        event.repeat(reinstated, first);

        afterVersion(3, BOB).put(rsvp(), "{\"status\": \"going\"}").expect(200);

        event.tell(event.cancelled(6, 1));
        event.tell(event.reinstated(5, 1));
        event.tell(event.cancelled(4, 1));
        assertThat(afterVersion(6, CAROL)
                        .put(rsvp(), "{\"status\": \"going\"}")
                        .expect(409)
                        .code())
                .isEqualTo("event-cancelled");
    }

    @Test
    void moveTheEnd() {
        event.tell(event.vivified(1));
        event.tell(event.rescheduled(2, 1));

        assertThat(afterVersion(2, BOB)
                        .put(rsvp(), "{\"status\": \"going\"}")
                        .expect(409)
                        .code())
                .isEqualTo("event-over");
    }

    @Test
    void closeWhatIsCompleted() {
        event.tell(event.vivified(1));
        event.tell(event.completed(2));

        assertThat(afterVersion(2, BOB)
                        .put(rsvp(), "{\"status\": \"going\"}")
                        .expect(409)
                        .code())
                .isEqualTo("event-over");
    }

    @Test
    void giveAttendeesTheirNames() {
        event.tell(event.vivified(1));
        UUID member = UUID.randomUUID();
        messages.publish(Topics.COMMUNITY_STATE, member, named(member, 1, "Zoë"));
        messages.publish(Topics.COMMUNITY_STATE, member, named(member, 2, "Zoë Z."));
        afterVersion(1, member).put(rsvp(), "{\"status\": \"going\"}").expect(200);

        ApiResponse attendees = api.as(member)
                .with("After-Version", "account/" + member + "/2")
                .get("/api/events/" + event.slug() + "/attendees")
                .expect(200);

        assertThat(attendees.text("/items/0/displayName")).isEqualTo("Zoë Z.");
    }

    @Test
    void takeTheNamesOfErasedAccountsAway() {
        event.tell(event.vivified(1));
        UUID member = UUID.randomUUID();
        messages.publish(Topics.COMMUNITY_STATE, member, named(member, 1, "Zoë"));
        afterVersion(1, member).put(rsvp(), "{\"status\": \"going\"}").expect(200);
        Await.until("the name is known", () -> nameOfTheFirst().equals("Zoë"));

        messages.publishTombstone(Topics.COMMUNITY_STATE, member);

        Await.until("the name is forgotten", () -> nameOfTheFirst().equals("Member"));
    }

    @Test
    void areOneChangeWhereOneAnswerMovesSeveral() {
        event.tell(event.vivified(1));
        afterVersion(1, BOB).put(rsvp(), "{\"status\": \"going\"}").expect(200);
        answer(CAROL, "going");
        answer(BOB, "not-going");

        List<RsvpChanged> published = publishedUpTo(4);

        assertThat(published.get(3).getChange()).isEqualTo(published.get(2).getChange());
        assertThat(published.get(3).getChange().getChangedBy()).isEqualTo(BOB);
        assertThat(published.get(1).getChange().getChangeId())
                .isNotEqualTo(published.get(2).getChange().getChangeId());
        assertThat(published.get(2).getChange().getCauses()).isEmpty();
    }

    @Test
    void nameTheFactThatTheyFollow() {
        event.tell(event.vivified(0));
        afterVersion(1, BOB).put(rsvp(), "{\"status\": \"going\"}").expect(200);
        Change change = Change.newBuilder()
                .setChangeId(UUID.randomUUID())
                .setChangedBy(ALICE)
                .setCauses(List.of(new Version("series", UUID.randomUUID(), 7L)))
                .build();
        event.tell(OccurrenceModified.newBuilder(event.modified(2, 5, OccurrenceStatus.SCHEDULED))
                .setChange(change)
                .build());

        Change followed = publishedUpTo(2).getLast().getChange();

        assertThat(followed.getChangeId()).isEqualTo(change.getChangeId());
        assertThat(followed.getChangedBy()).isEqualTo(ALICE);
        assertThat(followed.getCauses())
                .extracting(Version::getKind, Version::getVersion)
                .containsExactly(tuple("series", 7L), tuple("occurrence", 2L));
    }

    @Test
    void keepTheStateOfEachAnswerAndItsEnd() {
        event.tell(event.vivified(1));
        afterVersion(1, BOB).put(rsvp(), "{\"status\": \"going\"}").expect(200);
        UUID id = Uuids.derived(event.id(), BOB.toString());

        Message<RsvpSnapshot> state = messages.await(
                RsvpSnapshot.class, message -> message.getRsvpId().equals(id));
        assertThat(state.key()).isEqualTo(id);
        assertThat(state.body().getStatus()).isEqualTo(RsvpStatus.GOING);

        api.as(BOB).delete(rsvp()).expect(204);
        Message<RsvpSnapshot> takenBack = messages.await(
                RsvpSnapshot.class, message -> message.getRsvpId().equals(id) && message.getVersion() == 2);
        assertThat(takenBack.body().getStatus()).isEqualTo(RsvpStatus.NONE);
        assertThat(takenBack.body().getGoing()).isZero();

        event.tell(event.removed(2));
        messages.awaitTombstone(Topics.ATTENDANCE_STATE, id);
    }

    private String nameOfTheFirst() {
        return api.as(BOB)
                .get("/api/events/" + event.slug() + "/attendees")
                .expect(200)
                .text("/items/0/displayName");
    }

    private static AccountSnapshot named(UUID member, long version, String name) {
        return new AccountSnapshot(member, version, AccountKind.MEMBER, "zoe-" + member, name, Instant.EPOCH, null);
    }

    private List<RsvpChanged> publishedUpTo(long version) {
        messages.await(RsvpChanged.class, message -> isOurs(message) && message.getVersion() == version);
        return messages.seen(RsvpChanged.class, this::isOurs).stream()
                .map(Message::body)
                .toList();
    }

    private boolean isOurs(RsvpChanged message) {
        return message.getOccurrenceId().equals(event.id());
    }

    private void answer(UUID member, String status) {
        api.as(member).put(rsvp(), "{\"status\": \"%s\"}".formatted(status)).expect(200);
    }

    private Api afterVersion(long version, UUID member) {
        return api.as(member)
                .with("After-Version", "occurrence/%s/%d".formatted(event.id(), version))
                .with("Prefer", "wait=10");
    }

    private String rsvp() {
        return "/api/events/" + event.slug() + "/rsvp";
    }

    private String attendance() {
        return "/api/events/" + event.slug() + "/attendance";
    }
}
