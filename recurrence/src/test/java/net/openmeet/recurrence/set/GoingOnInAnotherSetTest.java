package net.openmeet.recurrence.set;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.openmeet.recurrence.Instance;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.RecurrenceStart;
import net.openmeet.recurrence.rule.RecurrenceRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the dates of a series go when its rule or its time changes. */
class GoingOnInAnotherSetTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            # start          | rule                            | other start      | other rule                      | date             | goes on as
            2026-03-03T19:00 | FREQ=WEEKLY                     | 2026-03-03T20:00 | FREQ=WEEKLY                     | 2026-03-10T19:00 | 2026-03-10T20:00
            2026-03-03T19:00 | FREQ=WEEKLY;BYDAY=TU            | 2026-03-05T19:00 | FREQ=WEEKLY;BYDAY=TH            | 2026-03-10T19:00 | 2026-03-12T19:00
            2026-03-02T19:00 | FREQ=WEEKLY;BYDAY=MO,WE,FR      | 2026-03-03T19:00 | FREQ=WEEKLY;BYDAY=TU,TH,SA      | 2026-03-13T19:00 | 2026-03-14T19:00
            2026-03-04T19:00 | FREQ=WEEKLY;BYDAY=MO,WE,FR      | 2026-03-05T19:00 | FREQ=WEEKLY;BYDAY=TU,TH,SA      | 2026-03-04T19:00 | 2026-03-05T19:00
            2026-03-02T19:00 | FREQ=WEEKLY;BYDAY=MO,WE,FR      | 2026-03-03T19:00 | FREQ=WEEKLY;BYDAY=TU,TH         | 2026-03-13T19:00 | none
            2026-03-03T19:00 | FREQ=WEEKLY;BYDAY=TU            | 2026-03-03T19:00 | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU | 2026-03-10T19:00 | none
            2026-03-03T19:00 | FREQ=WEEKLY;BYDAY=TU            | 2026-03-03T19:00 | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU | 2026-03-17T19:00 | 2026-03-17T19:00
            2026-03-03T19:00 | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU | 2026-03-12T19:00 | FREQ=WEEKLY;INTERVAL=2;BYDAY=TH | 2026-03-17T19:00 | 2026-03-26T19:00
            2026-03-03T19:00 | FREQ=WEEKLY;BYDAY=TU            | 2026-03-03T19:00 | FREQ=MONTHLY;BYMONTHDAY=3       | 2026-03-10T19:00 | none
            # Sundays to Mondays: a day later, not six days earlier
            2026-03-01T19:00 | FREQ=WEEKLY;BYDAY=SU            | 2026-03-02T19:00 | FREQ=WEEKLY;BYDAY=MO            | 2026-03-08T19:00 | 2026-03-09T19:00
            # a week is left out: the others stay where they are
            2026-03-03T19:00 | FREQ=WEEKLY;BYDAY=TU            | 2026-03-10T19:00 | FREQ=WEEKLY;BYDAY=TU            | 2026-03-17T19:00 | 2026-03-17T19:00
            2026-03-03T19:00 | FREQ=WEEKLY;BYDAY=TU            | 2026-03-10T19:00 | FREQ=WEEKLY;BYDAY=TU            | 2026-03-03T19:00 | none
            # a place that a date keeps is nobody else's
            2026-03-02T19:00 | FREQ=WEEKLY;BYDAY=MO,WE         | 2026-03-04T19:00 | FREQ=WEEKLY;BYDAY=WE,FR         | 2026-03-09T19:00 | none
            2026-03-02T19:00 | FREQ=WEEKLY;BYDAY=MO,WE         | 2026-03-04T19:00 | FREQ=WEEKLY;BYDAY=WE,FR         | 2026-03-11T19:00 | 2026-03-11T19:00
            2026-01-31T19:00 | FREQ=MONTHLY;BYMONTHDAY=31      | 2026-01-30T19:00 | FREQ=MONTHLY;BYMONTHDAY=30      | 2026-03-31T19:00 | 2026-03-30T19:00
            2026-01-30T19:00 | FREQ=MONTHLY;BYMONTHDAY=30      | 2026-01-31T19:00 | FREQ=MONTHLY;BYMONTHDAY=31      | 2026-04-30T19:00 | none
            2026-01-15T19:00 | FREQ=MONTHLY                    | 2026-01-16T19:00 | FREQ=MONTHLY;BYDAY=3FR          | 2026-02-15T19:00 | 2026-02-20T19:00
            2026-05-20T09:00 | FREQ=YEARLY                     | 2026-06-01T09:00 | FREQ=YEARLY                     | 2028-05-20T09:00 | 2028-06-01T09:00
            2026-05-11T09:00 | FREQ=YEARLY;BYWEEKNO=20         | 2026-05-12T09:00 | FREQ=YEARLY;BYWEEKNO=20         | 2027-05-17T09:00 | 2027-05-18T09:00
            2026-03-02T09:00 | FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR | 2026-03-02T10:00 | FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR | 2026-03-06T09:00 | 2026-03-06T10:00
            2026-03-02T09:00 | FREQ=DAILY                      | 2026-03-02T10:00 | FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR | 2026-03-07T09:00 | none
            # what has ended by then
            2026-03-03T19:00 | FREQ=WEEKLY;COUNT=10            | 2026-03-05T19:00 | FREQ=WEEKLY;COUNT=2             | 2026-03-17T19:00 | none
            # all-day, and no longer
            2026-03-03       | FREQ=WEEKLY                     | 2026-03-03T19:00 | FREQ=WEEKLY                     | 2026-03-10       | 2026-03-10T19:00
            2026-03-03T19:00 | FREQ=WEEKLY                     | 2026-03-04       | FREQ=WEEKLY                     | 2026-03-10T19:00 | 2026-03-11
            # no date of the set
            2026-03-03T19:00 | FREQ=WEEKLY                     | 2026-03-03T20:00 | FREQ=WEEKLY                     | 2026-03-11T19:00 | none
            """)
    void goesToTheSamePlaceInTheSamePeriod(
            String start, String rule, String otherStart, String otherRule, String date, String expected) {
        Positions positions = positions(set(start, rule), set(otherStart, otherRule));

        assertThat(positions.counterpart(RecurrenceId.parse(date)))
                .isEqualTo(Optional.ofNullable(expected).map(RecurrenceId::parse));
    }

    /** What the other set begins with says by itself where the dates of before go. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            # start          | rule                            | first of others  | other rule                      | date             | goes on as
            2026-03-03T19:00 | FREQ=WEEKLY                     | 2026-05-05T20:00 | FREQ=WEEKLY                     | 2026-05-12T19:00 | 2026-05-12T20:00
            2026-03-03T19:00 | FREQ=WEEKLY                     | 2026-05-05T18:00 | FREQ=WEEKLY                     | 2026-05-12T19:00 | 2026-05-12T18:00
            2026-03-03T19:00 | FREQ=WEEKLY                     | 2026-05-07T19:00 | FREQ=WEEKLY                     | 2026-05-05T19:00 | 2026-05-07T19:00
            2026-03-03T19:00 | FREQ=WEEKLY                     | 2026-05-09T19:00 | FREQ=WEEKLY                     | 2026-05-12T19:00 | 2026-05-16T19:00
            2026-03-03T19:00 | FREQ=WEEKLY                     | 2026-05-04T19:00 | FREQ=WEEKLY                     | 2026-05-12T19:00 | 2026-05-11T19:00
            # before the set begins
            2026-05-07T19:00 | FREQ=WEEKLY                     | 2026-05-05T19:00 | FREQ=WEEKLY                     | 2026-05-14T19:00 | 2026-05-12T19:00
            # Sundays to Mondays, Fridays to Mondays, the 28th to the 2nd: into the next period; Thursdays to Mondays: back within the week
            2026-03-01T19:00 | FREQ=WEEKLY                     | 2026-05-04T19:00 | FREQ=WEEKLY                     | 2026-05-10T19:00 | 2026-05-11T19:00
            2026-03-06T19:00 | FREQ=WEEKLY                     | 2026-05-04T19:00 | FREQ=WEEKLY                     | 2026-05-08T19:00 | 2026-05-11T19:00
            2026-03-05T19:00 | FREQ=WEEKLY                     | 2026-05-04T19:00 | FREQ=WEEKLY                     | 2026-05-14T19:00 | 2026-05-11T19:00
            2026-01-28T19:00 | FREQ=MONTHLY                    | 2026-05-02T19:00 | FREQ=MONTHLY                    | 2026-05-28T19:00 | 2026-06-02T19:00
            2026-03-03T23:00 | FREQ=DAILY                      | 2026-05-05T00:30 | FREQ=DAILY                      | 2026-05-05T23:00 | 2026-05-06T00:30
            2026-03-07T19:00 | FREQ=WEEKLY;BYDAY=SA,SU         | 2026-05-04T19:00 | FREQ=WEEKLY;BYDAY=MO,TU         | 2026-05-10T19:00 | 2026-05-12T19:00
            # a course that is over by then, and one of which the last date is left
            2026-03-03T19:00 | FREQ=WEEKLY;COUNT=3             | 2026-05-07T19:00 | FREQ=WEEKLY;COUNT=3             | 2026-03-10T19:00 | 2026-05-14T19:00
            2026-03-03T19:00 | FREQ=WEEKLY;COUNT=3             | 2026-03-17T20:00 | FREQ=WEEKLY;COUNT=1             | 2026-03-17T19:00 | 2026-03-17T20:00
            """)
    void findsTheAnchorByItself(
            String start, String rule, String first, String otherRule, String date, String expected) {
        RecurrenceSet before = set(start, rule);
        RecurrenceSet after = set(first, otherRule);
        RecurrenceId anchor =
                Positions.anchor(before, before.start().id(), after.start().id());

        assertThat(Positions.between(before, anchor, after, after.start().id()).counterpart(RecurrenceId.parse(date)))
                .isEqualTo(Optional.ofNullable(expected).map(RecurrenceId::parse));
    }

    @Test
    void takesEachOfSeveralRulesForItself() {
        RecurrenceSet before = set("2026-03-03T19:00", "FREQ=WEEKLY;BYDAY=TU", "FREQ=WEEKLY;BYDAY=SA;BYHOUR=10");
        RecurrenceSet after = set("2026-03-03T19:00", "FREQ=WEEKLY;BYDAY=TU", "FREQ=WEEKLY;BYDAY=SU;BYHOUR=11");
        Positions positions = positions(before, after);

        assertThat(positions.counterpart(RecurrenceId.parse("2026-03-10T19:00")))
                .contains(RecurrenceId.parse("2026-03-10T19:00"));
        assertThat(positions.counterpart(RecurrenceId.parse("2026-03-14T10:00")))
                .contains(RecurrenceId.parse("2026-03-15T11:00"));
    }

    @Test
    void leadsFromASplitToItsNewStart() {
        RecurrenceSet before = set("2020-01-07T19:00", "FREQ=WEEKLY;COUNT=1000");
        RecurrenceId split = RecurrenceId.parse("2026-03-10T19:00");
        RecurrenceSet after = set("2026-03-12T18:30", "FREQ=WEEKLY;COUNT=677");
        Positions positions =
                Positions.between(before, split, after, after.start().id());

        assertThat(positions.counterpart(split)).contains(RecurrenceId.parse("2026-03-12T18:30"));
        assertThat(positions.counterpart(RecurrenceId.parse("2027-03-09T19:00")))
                .contains(RecurrenceId.parse("2027-03-11T18:30"));
    }

    @Test
    void leavesExtraDatesThatAreGone() {
        RecurrenceStart start = RecurrenceStart.zoned(LocalDateTime.parse("2026-03-03T19:00"), BERLIN);
        RecurrenceId extra = RecurrenceId.parse("2026-03-07T10:00");
        RecurrenceSet before = RecurrenceSet.starting(start)
                .rule(RecurrenceRule.parse("FREQ=WEEKLY"))
                .rdate(extra)
                .build();

        assertThat(positions(before, set("2026-03-03T20:00", "FREQ=WEEKLY")).counterpart(extra))
                .isEmpty();
    }

    /** A time that the clock leaves out is still the rule's: the night of the change, and only there, 02:30 is 03:30. */
    @Test
    void goesOnThroughAGap() {
        Positions positions = positions(set("2026-03-22T02:30", "FREQ=WEEKLY"), set("2026-03-22T04:00", "FREQ=WEEKLY"));

        assertThat(positions.counterpart(RecurrenceId.parse("2026-03-29T02:30")))
                .contains(RecurrenceId.parse("2026-03-29T04:00"));
    }

    @Test
    void neverLetsTwoGoOnAsOne() {
        var random = new RandomRules(11);
        int moved = 0;
        for (int i = 0; i < 1_000; i++) {
            LocalDateTime start = LocalDateTime.parse("2026-03-03T19:00").plusHours(random.nextInt(2_000));
            RecurrenceRule rule = endless(random.skippingRule());
            RecurrenceSet before = set(start.toString(), rule.toString());
            LocalDateTime other = start.plusHours(random.nextInt(400) - 200L);
            RecurrenceSet after = set(
                    other.toString(),
                    endless(random.skippingRule(rule.frequency())).toString());
            Positions positions = positions(before, after);

            Map<RecurrenceId, RecurrenceId> taken = new HashMap<>();
            for (RecurrenceId id : first(before)) {
                positions.counterpart(id).ifPresent(counterpart -> {
                    assertThat(after.contains(counterpart)).isTrue();
                    assertThat(taken.put(counterpart, id))
                            .as("%s, %s: %s", before.rules(), after.rules(), counterpart)
                            .isNull();
                });
            }
            moved += taken.size();
        }
        assertThat(moved).isGreaterThan(1_000);
    }

    private static RecurrenceRule endless(RecurrenceRule rule) {
        return RecurrenceRule.parse(rule.withoutEnd().toString().replaceFirst(";INTERVAL=\\d+", ""));
    }

    private static List<RecurrenceId> first(RecurrenceSet set) {
        return set.between(set.start().id(), RecurrenceId.parse("2036-01-01T00:00"), 200).stream()
                .map(Instance::id)
                .toList();
    }

    private static Positions positions(RecurrenceSet before, RecurrenceSet after) {
        return Positions.between(
                before, before.start().id(), after, after.start().id());
    }

    private static RecurrenceSet set(String start, String... rules) {
        RecurrenceId id = RecurrenceId.parse(start);
        RecurrenceSetBuilder set = RecurrenceSet.starting(
                id.isAllDay() ? RecurrenceStart.allDay(id.date()) : RecurrenceStart.zoned(id.localDateTime(), BERLIN));
        for (String rule : rules) {
            set.rule(RecurrenceRule.parse(rule));
        }
        return set.build();
    }
}
