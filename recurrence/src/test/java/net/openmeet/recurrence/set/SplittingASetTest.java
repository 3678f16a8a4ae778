package net.openmeet.recurrence.set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.openmeet.recurrence.Instance;
import net.openmeet.recurrence.InvalidRecurrenceException;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.RecurrenceStart;
import net.openmeet.recurrence.rule.RecurrenceRule;
import net.openmeet.recurrence.rule.Skip;
import org.junit.jupiter.api.Test;

class SplittingASetTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final int READ = 60;

    @Test
    void dividesTheCount() {
        RecurrenceSet yoga =
                set("2026-01-06T19:00", "FREQ=WEEKLY;BYDAY=TU;COUNT=10").build();

        RecurrenceId split = RecurrenceId.parse("2026-01-27T19:00");

        assertThat(rules(yoga.truncatedBefore(split))).containsExactly("FREQ=WEEKLY;COUNT=3;BYDAY=TU");
        assertThat(rules(yoga.continuedFrom(split))).containsExactly("FREQ=WEEKLY;COUNT=7;BYDAY=TU");
    }

    @Test
    void endsAnEndlessRuleWithTheInstantOfTheInstanceBefore() {
        RecurrenceSet yoga = set("2026-01-06T19:00", "FREQ=WEEKLY;BYDAY=TU").build();

        RecurrenceSet before = yoga.truncatedBefore(RecurrenceId.parse("2026-06-09T19:00"));

        assertThat(rules(before)).containsExactly("FREQ=WEEKLY;UNTIL=20260602T170000Z;BYDAY=TU");
        assertThat(before.last().orElseThrow().id()).hasToString("2026-06-02T19:00");
    }

    @Test
    void leavesNothingBeforeTheStart() {
        RecurrenceSet yoga = set("2026-01-06T19:00", "FREQ=WEEKLY;BYDAY=TU").build();

        assertThat(yoga.truncatedBefore(yoga.start().id()).first()).isEmpty();
    }

    @Test
    void leavesDatesBeforeTheStartToThePartBefore() {
        RecurrenceSet yoga = set("2026-01-06T19:00", "FREQ=WEEKLY;BYDAY=TU;COUNT=3")
                .rdate(RecurrenceId.parse("2026-01-02T19:00"))
                .build();

        assertThat(ids(yoga.truncatedBefore(yoga.start().id()), READ)).containsExactly("2026-01-02T19:00");
        assertThat(ids(yoga.continuedFrom(yoga.start().id()), READ))
                .containsExactly("2026-01-06T19:00", "2026-01-13T19:00", "2026-01-20T19:00");
    }

    @Test
    void countsForEachOfSeveralRulesWhatItGives() {
        RecurrenceSet two = set("2027-01-07T10:00", "FREQ=WEEKLY;BYDAY=TH;COUNT=3", "FREQ=MONTHLY;BYDAY=2MO;COUNT=2")
                .build();

        assertThat(ids(two, READ))
                .containsExactly(
                        "2027-01-07T10:00",
                        "2027-01-11T10:00",
                        "2027-01-14T10:00",
                        "2027-01-21T10:00",
                        "2027-02-08T10:00");
        RecurrenceId split = RecurrenceId.parse("2027-01-14T10:00");
        assertThat(rules(two.truncatedBefore(split)))
                .containsExactly("FREQ=WEEKLY;COUNT=1;BYDAY=TH", "FREQ=MONTHLY;COUNT=1;BYDAY=2MO");
        assertThat(ids(two.continuedFrom(split), READ))
                .containsExactly("2027-01-14T10:00", "2027-01-21T10:00", "2027-02-08T10:00");
    }

    @Test
    void keepsSayingWhatTheOldStartSaid() {
        RecurrenceSet two = set("2026-01-06T19:00", "FREQ=WEEKLY", "FREQ=WEEKLY;BYDAY=SA;BYHOUR=10")
                .build();

        RecurrenceSet after = two.continuedFrom(RecurrenceId.parse("2026-01-10T10:00"));

        assertThat(rules(after)).containsExactly("FREQ=WEEKLY;BYDAY=TU;BYHOUR=19", "FREQ=WEEKLY;BYDAY=SA;BYHOUR=10");
        assertThat(ids(after, 3)).containsExactly("2026-01-10T10:00", "2026-01-13T19:00", "2026-01-17T10:00");
    }

    @Test
    void keepsTheDayThatSkipMovedTheStartAwayFrom() {
        RecurrenceSet monthly = set("2026-01-31T19:00", "RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=BACKWARD")
                .build();

        RecurrenceSet after = monthly.continuedFrom(RecurrenceId.parse("2026-02-28T19:00"));

        assertThat(ids(after, 3)).containsExactly("2026-02-28T19:00", "2026-03-31T19:00", "2026-04-30T19:00");
    }

    @Test
    void sharesOutDatesAndExceptions() {
        RecurrenceSet yoga = set("2026-01-06T19:00", "FREQ=WEEKLY;BYDAY=TU;COUNT=6")
                .rdate(RecurrenceId.parse("2026-01-10T19:00"))
                .rdate(RecurrenceId.parse("2026-02-01T19:00"))
                .exdate(RecurrenceId.parse("2026-01-13T19:00"))
                .exdate(RecurrenceId.parse("2026-02-10T19:00"))
                .build();
        RecurrenceId split = RecurrenceId.parse("2026-01-27T19:00");

        assertThat(ids(yoga.truncatedBefore(split), READ))
                .containsExactly("2026-01-06T19:00", "2026-01-10T19:00", "2026-01-20T19:00");
        assertThat(ids(yoga.continuedFrom(split), READ))
                .containsExactly("2026-01-27T19:00", "2026-02-01T19:00", "2026-02-03T19:00");
    }

    @Test
    void refusesToContinueFromWhatIsNoInstance() {
        RecurrenceSet yoga = set("2026-01-06T19:00", "FREQ=WEEKLY;BYDAY=TU").build();

        assertThatThrownBy(() -> yoga.continuedFrom(RecurrenceId.parse("2026-01-07T19:00")))
                .isInstanceOfSatisfying(
                        InvalidRecurrenceException.class,
                        e -> assertThat(e.code()).isEqualTo("not-an-instance"));
    }

    @Test
    void refusesToContinueWhereIntervalsWouldGetOutOfStep() {
        RecurrenceSet mixed = set("2026-01-06T19:00", "FREQ=WEEKLY;INTERVAL=3", "FREQ=DAILY;INTERVAL=2")
                .build();

        assertThatThrownBy(() -> mixed.continuedFrom(RecurrenceId.parse("2026-01-14T19:00")))
                .isInstanceOfSatisfying(
                        InvalidRecurrenceException.class,
                        e -> assertThat(e.code()).isEqualTo("cannot-continue-there"));
    }

    @Test
    void losesAndRepeatsNothing() {
        var random = new RandomRules(11);
        for (int i = 0; i < 1_600; i++) {
            RecurrenceSet set = set(random);
            List<String> ids = ids(set, READ);
            if (!ids.isEmpty()) {
                check(set, ids, random.nextInt(ids.size()));
            }
        }
    }

    /** In every kind of time, with single dates or without. */
    private static RecurrenceSet set(RandomRules random) {
        RecurrenceRule rule = random.skippingRule();
        LocalDateTime local = random.start();
        RecurrenceStart start = random.chance(2)
                ? RecurrenceStart.zoned(local, BERLIN)
                : random.chance(2) || rule.frequency().isSubDaily()
                        ? RecurrenceStart.floating(local)
                        : RecurrenceStart.allDay(local.toLocalDate());
        RecurrenceSetBuilder builder = RecurrenceSet.starting(start).rule(rule).includeStart(random.chance(2));
        if (random.chance(3)) {
            List<String> some = ids(builder.build(), READ);
            for (int i = 0; i < Math.min(4, some.size()); i++) {
                RecurrenceId any = RecurrenceId.parse(some.get(random.nextInt(some.size())));
                builder.exdate(RecurrenceId.parse(some.get(random.nextInt(some.size()))));
                builder.rdate(
                        any.isAllDay()
                                ? RecurrenceId.of(any.date().plusDays(1))
                                : RecurrenceId.of(any.localDateTime().plusMinutes(30)));
            }
        }
        return builder.build();
    }

    private static void check(RecurrenceSet set, List<String> ids, int at) {
        RecurrenceId split = RecurrenceId.parse(ids.get(at));
        var both = new ArrayList<>(ids(set.truncatedBefore(split), READ));
        assertThat(both).as("%s before %s", text(set), split).isEqualTo(ids.subList(0, at));
        try {
            both.addAll(ids(set.continuedFrom(split), READ - at));
        } catch (InvalidRecurrenceException refused) {
            assertThat(mayNotContinueAt(split, set))
                    .as("%s continues from %s", text(set), split)
                    .isTrue();
            return;
        }
        assertThat(both).as("%s from %s", text(set), split).isEqualTo(ids);
    }

    /** Only where the rule doesn't give the date, or by SKIP gives it for another period, can its periods get out of step. */
    private static boolean mayNotContinueAt(RecurrenceId id, RecurrenceSet set) {
        RecurrenceRule rule = set.rules().getFirst();
        RecurrenceSet alone = RecurrenceSet.starting(set.start())
                .rule(rule)
                .includeStart(false)
                .build();
        return rule.skip() != Skip.OMIT || !alone.contains(id);
    }

    private static String text(RecurrenceSet set) {
        return set.start() + " " + set.rules() + " +" + set.dates() + " -" + set.exceptions() + " "
                + set.startIncluded();
    }

    private static RecurrenceSetBuilder set(String start, String... rules) {
        return RecurrenceSet.starting(RecurrenceStart.zoned(LocalDateTime.parse(start), BERLIN))
                .rules(Stream.of(rules).map(RecurrenceRule::parse).toList());
    }

    private static List<String> rules(RecurrenceSet set) {
        return set.rules().stream().map(RecurrenceRule::toString).toList();
    }

    private static List<String> ids(RecurrenceSet set, int limit) {
        var ids = new ArrayList<String>();
        for (Instance instance : set.all()) {
            if (ids.size() == limit) {
                break;
            }
            ids.add(instance.id().toString());
        }
        return ids;
    }
}
