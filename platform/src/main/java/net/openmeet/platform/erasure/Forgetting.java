package net.openmeet.platform.erasure;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.openmeet.platform.work.Next;
import net.openmeet.platform.work.WorkHandler;
import net.openmeet.platform.work.WorkItem;
import net.openmeet.platform.work.WorkKind;

/**
 * Forgets accounts, a step at a time, and answers when nothing is left. What was on its way then is forgotten later on: after an hour, a day, and
 * when no topic has anything of it any more.
 */
final class Forgetting implements WorkHandler<ForgettingDue> {

    static final WorkKind<ForgettingDue> KIND = WorkKind.of("forget-account", ForgettingDue.class);

    private static final List<Duration> AGAIN = List.of(Duration.ofHours(1), Duration.ofDays(1), Duration.ofDays(31));

    private final List<Forgets> forgets;
    private final PersonalRows rows;
    private final ErasureAnswers answers;
    private final Clock clock;

    Forgetting(List<Forgets> forgets, PersonalRows rows, ErasureAnswers answers, Clock clock) {
        this.forgets = List.copyOf(forgets);
        this.rows = rows;
        this.answers = answers;
        this.clock = clock;
    }

    @Override
    public WorkKind<ForgettingDue> kind() {
        return KIND;
    }

    @Override
    public Next<ForgettingDue> handle(WorkItem<ForgettingDue> item) {
        ForgettingDue due = item.payload();
        for (Forgets each : forgets) {
            if (each.forgetSome(due.account())) {
                return Next.from(due);
            }
        }
        rows.forget(due.account().id());
        List<String> left = rows.remnants(due.account().id()).stream()
                .filter(remnant -> remnant.treatment().leavesNothing())
                .map(Remnant::column)
                .toList();
        if (!left.isEmpty()) {
            throw new IllegalStateException("Still named in " + left);
        }
        Instant now = clock.instant();
        answers.forgotten(due.account(), now);
        return due.round() == AGAIN.size() ? Next.done() : Next.at(now.plus(AGAIN.get(due.round())), due.next());
    }
}
