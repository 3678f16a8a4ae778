package net.openmeet.occurrence.attendance.messaging;

import static net.openmeet.platform.test.People.BOB;
import static net.openmeet.platform.test.People.CAROL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import net.openmeet.occurrence.attendance.Standings;
import net.openmeet.occurrence.testing.AnswersOnTopic;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.security.MergedAccounts;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.attendance.RsvpStatus;
import org.junit.jupiter.api.Test;

@OccurrenceServiceTest
class HearingOfStandingsIT {

    private final UUID yoga = Uuids.next();
    private final Messages messages;
    private final AnswersOnTopic answers;
    private final Standings standings;
    private final MergedAccounts merged;

    HearingOfStandingsIT(Messages messages, Standings standings, MergedAccounts merged) {
        this.messages = messages;
        this.answers = new AnswersOnTopic(messages);
        this.standings = standings;
        this.merged = merged;
    }

    @Test
    void knowsWhoGoesUntilTheAnswerIsTakenBack() {
        answers.stands(yoga, 1, BOB, RsvpStatus.GOING);
        answers.stands(yoga, 2, CAROL, RsvpStatus.GOING);
        awaitGoing(CAROL);
        assertThat(standings.isGoing(yoga, BOB)).isTrue();

        answers.stands(yoga, 3, BOB, RsvpStatus.NOT_GOING);
        awaitNotGoing(BOB);
        assertThat(standings.isGoing(yoga, CAROL)).isTrue();
    }

    @Test
    void takesWhoWaitsForApprovalForSomebodyWhoAnswered() {
        answers.stands(yoga, 1, BOB, RsvpStatus.PENDING);

        Await.until("it to be answered", () -> standings.isAnswered(yoga));
        assertThat(standings.isGoing(yoga, BOB)).isFalse();
        assertThat(standings.concerned(List.of(yoga))).containsEntry(yoga, 1);
    }

    @Test
    void forgetsWhatHasGoneWithItsOccurrenceOrAccount() {
        answers.stands(yoga, 1, BOB, RsvpStatus.GOING);
        awaitGoing(BOB);
        messages.publishTombstone(Topics.ATTENDANCE_STATE, Uuids.derived(yoga, BOB.toString()));
        awaitNotGoing(BOB);

        answers.stands(yoga, 1, BOB, RsvpStatus.GOING);
        answers.stands(yoga, 2, CAROL, RsvpStatus.GOING);
        awaitGoing(CAROL);
        assertThat(standings.isGoing(yoga, BOB)).isFalse();
    }

    @Test
    void takesWhoWentIntoAnotherForThatOne() {
        UUID absorbed = UUID.randomUUID();
        UUID survivor = UUID.randomUUID();
        merged.merge(absorbed, survivor);
        answers.stands(yoga, 1, absorbed, RsvpStatus.GOING);
        awaitGoing(survivor);
        assertThat(standings.isGoing(yoga, absorbed)).isFalse();
    }

    private void awaitGoing(UUID account) {
        Await.until(account + " to go", () -> standings.isGoing(yoga, account));
    }

    private void awaitNotGoing(UUID account) {
        Await.until(account + " not to go", () -> !standings.isGoing(yoga, account));
    }
}
