package net.openmeet.platform.erasure;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import net.openmeet.platform.security.MergedAccounts;
import net.openmeet.platform.work.Next;
import net.openmeet.platform.work.WorkHandler;
import net.openmeet.platform.work.WorkItem;
import net.openmeet.platform.work.WorkKind;

/**
 * Has all that names an account name the one that it went into, a step at a time. What was on its way then is looked for later on: after a minute, an
 * hour, a day, and when no topic has anything of it any more.
 */
final class Merging implements WorkHandler<MergingDue> {

    static final WorkKind<MergingDue> KIND = WorkKind.of("merge-account", MergingDue.class);

    private static final List<Duration> AGAIN =
            List.of(Duration.ofMinutes(1), Duration.ofHours(1), Duration.ofDays(1), Duration.ofDays(31));

    private final List<Merges> merges;
    private final PersonalRows rows;
    private final MergedAccounts merged;
    private final Clock clock;

    Merging(List<Merges> merges, PersonalRows rows, MergedAccounts merged, Clock clock) {
        this.merges = List.copyOf(merges);
        this.rows = rows;
        this.merged = merged;
        this.clock = clock;
    }

    @Override
    public WorkKind<MergingDue> kind() {
        return KIND;
    }

    @Override
    public Next<MergingDue> handle(WorkItem<MergingDue> item) {
        MergingDue due = item.payload();
        AccountMerge merge = due.merge().into(merged.survivor(due.merge().absorbed()));
        for (Merges each : merges) {
            if (each.mergeSome(merge)) {
                return Next.from(due);
            }
        }
        rows.merge(merge);
        List<String> left = rows.unmerged(merge.absorbed());
        if (!left.isEmpty()) {
            throw new IllegalStateException("Still the absorbed account's: " + left);
        }
        return due.round() == AGAIN.size()
                ? Next.done()
                : Next.at(clock.instant().plus(AGAIN.get(due.round())), due.next());
    }
}
