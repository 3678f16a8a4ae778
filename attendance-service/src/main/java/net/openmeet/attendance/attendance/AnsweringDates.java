package net.openmeet.attendance.attendance;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.attendance.attendance.DueAnswers.StandingDate;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.work.Next;
import net.openmeet.platform.work.WorkHandler;
import net.openmeet.platform.work.WorkItem;
import net.openmeet.platform.work.WorkKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Has the dates that are stored already follow a standing answer that changed, one after the other. Who joins a list joins its end. */
@Component
class AnsweringDates implements WorkHandler<AnsweringDates.Dates> {

    static final WorkKind<Dates> KIND = WorkKind.of("answer-dates", Dates.class);

    private final DueAnswers due;
    private final Answering answering;
    private final Clock clock;

    AnsweringDates(DueAnswers due, Answering answering, Clock clock) {
        this.due = due;
        this.answering = answering;
        this.clock = clock;
    }

    /**
     * The dates that somebody's standing answer is for.
     *
     * @param after the one that was done last; null: none yet
     * @param takesBack whether it ended, and takes back what it answered
     */
    record Dates(UUID seriesId, UUID accountId, @Nullable UUID after, boolean takesBack, Change change) {}

    @Override
    public WorkKind<Dates> kind() {
        return KIND;
    }

    @Override
    public Next<Dates> handle(WorkItem<Dates> item) {
        Dates dates = item.payload();
        Optional<StandingDate> next = due.nextDate(dates.seriesId(), dates.accountId(), dates.after(), clock.instant());
        next.ifPresent(date -> answering.decide(date.occurrenceId(), List.of(request(dates, date))));
        return next.<Next<Dates>>map(date -> Next.from(new Dates(
                        dates.seriesId(), dates.accountId(), date.occurrenceId(), dates.takesBack(), dates.change())))
                .orElseGet(Next::done);
    }

    private static AnswerRequest request(Dates dates, StandingDate date) {
        return new AnswerRequest(
                date.slug(),
                dates.accountId(),
                dates.accountId(),
                dates.change(),
                dates.takesBack() ? AnswerRequest.Right.TO_ONES_OWN : AnswerRequest.Right.TO_ANSWER,
                version -> true,
                (list, current, now) -> {
                    if (date.isEnded()) {
                        return dates.takesBack() && current.standing()
                                ? list.withdraw(current, now)
                                : new Decision.Unchanged();
                    }
                    boolean follows = current.standing()
                            || (current.is(RsvpStatus.NONE) && !current.wasAnsweredSince(date.givenAt()));
                    if (!follows || (!date.isBegun() && !current.standing())) {
                        return new Decision.Unchanged();
                    }
                    if (date.isExcepted()) {
                        return current.standing()
                                ? list.stand(current, Wish.NOT_GOING, 0, true, now)
                                : new Decision.Unchanged();
                    }
                    return list.stand(current, Wish.GOING, date.guests(), date.isApproved(), now);
                });
    }
}
