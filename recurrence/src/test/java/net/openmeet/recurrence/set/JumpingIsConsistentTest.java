package net.openmeet.recurrence.set;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.openmeet.recurrence.Instance;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.RecurrenceStart;
import org.junit.jupiter.api.Test;

/** Every way to ask must tell the same story as reading from the beginning. */
class JumpingIsConsistentTest {

    private static final int SETS = 800;
    private static final int READ = 120;

    @Test
    void givesTheSameFromAnyPoint() {
        var random = new RandomRules(3);
        for (int i = 0; i < SETS; i++) {
            RecurrenceSet set = set(random);
            List<RecurrenceId> ids = ids(set.all());
            for (int probe = 0; probe < 8 && !ids.isEmpty(); probe++) {
                int at = random.nextInt(ids.size());
                check(set, ids, at);
            }
        }
    }

    private static void check(RecurrenceSet set, List<RecurrenceId> ids, int at) {
        RecurrenceId id = ids.get(at);
        List<RecurrenceId> rest = ids.subList(at, ids.size());
        assertThat(set.contains(id)).as("%s contains %s", text(set), id).isTrue();
        assertThat(ids(set.from(id)).subList(0, rest.size()))
                .as("%s from %s", text(set), id)
                .isEqualTo(rest);
        assertThat(set.countUntil(id)).as("%s until %s", text(set), id).isEqualTo(at);
        assertThat(set.previous(id).map(Instance::id).orElse(null))
                .as("%s before %s", text(set), id)
                .isEqualTo(at == 0 ? null : ids.get(at - 1));
        if (at + 1 < ids.size()) {
            checkGap(set, ids, at);
        }
        if (ids.size() < READ) {
            assertThat(set.last().map(Instance::id)).as("last of %s", text(set)).isEqualTo(last(set, ids));
        }
    }

    private static void checkGap(RecurrenceSet set, List<RecurrenceId> ids, int at) {
        RecurrenceId id = ids.get(at);
        RecurrenceId next = ids.get(at + 1);
        assertThat(set.next(id).orElseThrow().id())
                .as("%s after %s", text(set), id)
                .isEqualTo(next);
        long between = (id.localSecond() + next.localSecond()) / 2;
        if (between > id.localSecond() && between < next.localSecond() && !id.isAllDay()) {
            RecurrenceId middle = RecurrenceId.ofLocalSecond(between, false);
            assertThat(set.contains(middle))
                    .as("%s contains %s", text(set), middle)
                    .isFalse();
            assertThat(set.countUntil(middle))
                    .as("%s until %s", text(set), middle)
                    .isEqualTo(at + 1L);
            assertThat(set.previous(middle).orElseThrow().id())
                    .as("%s before %s", text(set), middle)
                    .isEqualTo(id);
            assertThat(set.next(middle).orElseThrow().id())
                    .as("%s after %s", text(set), middle)
                    .isEqualTo(next);
        }
    }

    /** A set without an end of its own may still come to the end of time. */
    private static Optional<RecurrenceId> last(RecurrenceSet set, List<RecurrenceId> ids) {
        return set.isInfinite() ? Optional.empty() : Optional.of(ids.getLast());
    }

    private static RecurrenceSet set(RandomRules random) {
        RecurrenceStart start = RecurrenceStart.floating(random.start());
        RecurrenceSetBuilder builder = RecurrenceSet.starting(start).includeStart(random.chance(2));
        for (int rules = random.chance(4) ? 2 : 1; rules > 0; rules--) {
            builder.rule(random.skippingRule());
        }
        if (random.chance(3)) {
            List<RecurrenceId> some = ids(builder.build().all());
            for (int i = 0; i < Math.min(5, some.size()); i++) {
                builder.exdate(some.get(random.nextInt(some.size())));
                builder.rdate(RecurrenceId.ofLocalSecond(
                        some.get(random.nextInt(some.size())).localSecond() + random.nextInt(3) * 1_800L, false));
            }
        }
        return builder.build();
    }

    private static List<RecurrenceId> ids(Iterable<Instance> instances) {
        var ids = new ArrayList<RecurrenceId>();
        for (Instance instance : instances) {
            ids.add(instance.id());
            if (ids.size() == READ) {
                break;
            }
        }
        return ids;
    }

    private static String text(RecurrenceSet set) {
        return set.start() + " " + set.rules() + " +" + set.dates() + " -" + set.exceptions() + " "
                + set.startIncluded();
    }
}
