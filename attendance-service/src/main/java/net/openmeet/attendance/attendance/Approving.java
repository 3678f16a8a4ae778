package net.openmeet.attendance.attendance;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.work.Work;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Carries out what the organiser decides of members who want to go. Who comes to each date is approved of for all of them at once. */
@Component
class Approving {

    private final Answering answering;
    private final DueAnswers due;
    private final Work work;

    Approving(Answering answering, DueAnswers due, Work work) {
        this.answering = answering;
        this.due = due;
        this.work = work;
    }

    /** Decides all answers under the lock of their list, as one change. */
    @Transactional
    List<RsvpResult> decide(UUID occurrenceId, DecideAttendees command) {
        Change change = Change.by(command.by());
        List<RsvpResult> results = answering.decide(occurrenceId, AnswerRequest.of(command, change));
        if (command.approved()) {
            due.approve(occurrenceId, standing(command, results))
                    .forEach(answer -> work.enqueue(
                            AnsweringDates.KIND,
                            answer.seriesId() + "/" + answer.accountId(),
                            new AnsweringDates.Dates(answer.seriesId(), answer.accountId(), null, false, change)));
        }
        return results;
    }

    private static List<UUID> standing(DecideAttendees command, List<RsvpResult> results) {
        return IntStream.range(0, results.size())
                .filter(index -> results.get(index) instanceof RsvpResult.Accepted accepted
                        && accepted.answer().standing())
                .mapToObj(index -> command.members().get(index).accountId())
                .toList();
    }
}
