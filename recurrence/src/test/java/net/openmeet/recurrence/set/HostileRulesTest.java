package net.openmeet.recurrence.set;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.RecurrenceStart;
import net.openmeet.recurrence.rule.RecurrenceRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The time-outs are there to notice a hang, not to measure: each of these takes milliseconds. What has a bound of its own is
 * measured by the thread's time on a processor, so that a busy machine doesn't matter.
 */
@Timeout(10)
class HostileRulesTest {

    private static final int REPETITIONS = 100;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;INTERVAL=999999999",
                "FREQ=MONTHLY;BYMONTH=4;BYMONTHDAY=31",
                "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=DAILY;INTERVAL=7;BYDAY=WE",
                "FREQ=DAILY;INTERVAL=2;BYMONTH=2;BYMONTHDAY=30,31",
                "FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=MINUTELY;BYMONTH=2;BYMONTHDAY=30;BYSETPOS=1",
                "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=SECONDLY;INTERVAL=2;BYSECOND=1",
                "FREQ=SECONDLY;INTERVAL=86400;BYSECOND=1,2,3,5,7,11",
                "FREQ=MINUTELY;INTERVAL=10080;BYDAY=WE",
                "FREQ=MINUTELY;INTERVAL=60;BYMINUTE=1",
                "FREQ=HOURLY;INTERVAL=84;BYDAY=TU;BYHOUR=7",
                "FREQ=HOURLY;INTERVAL=24;BYHOUR=3",
                "FREQ=WEEKLY;BYDAY=MO,TU;BYSETPOS=3",
                "FREQ=DAILY;BYHOUR=1,2;BYSETPOS=-3",
                "FREQ=MONTHLY;BYDAY=5MO;BYMONTHDAY=1",
                "FREQ=YEARLY;BYWEEKNO=20;BYMONTH=1",
                "FREQ=YEARLY;BYYEARDAY=1;BYMONTH=12",
                "FREQ=YEARLY;INTERVAL=4;BYYEARDAY=366",
                "FREQ=YEARLY;BYDAY=53MO;BYMONTH=1",
                "FREQ=SECONDLY;BYYEARDAY=100;BYMONTH=12",
            })
    void findsOutThatThereIsNoInstanceAtAll(String rule) {
        var nanos = new long[REPETITIONS];
        for (int i = 0; i < REPETITIONS; i++) {
            long begin = THREADS.getCurrentThreadCpuTime();
            RecurrenceSet set = set("2025-01-07T19:00:00", rule);

            assertThat(set.first()).isEmpty();
            assertThat(set.isInfinite()).isFalse();
            assertThat(set.last()).isEmpty();
            nanos[i] = THREADS.getCurrentThreadCpuTime() - begin;
        }
        Arrays.sort(nanos);
        assertThat(nanos[REPETITIONS / 2]).isLessThan(10_000_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=SECONDLY;INTERVAL=999999999",
                "FREQ=YEARLY;INTERVAL=999999999",
                "FREQ=SECONDLY;COUNT=2147483647",
                "FREQ=SECONDLY;INTERVAL=7;BYHOUR=9;BYDAY=MO;COUNT=2147483647",
                "FREQ=SECONDLY;INTERVAL=86399;BYSECOND=0;BYMINUTE=0;BYHOUR=0",
                "FREQ=MINUTELY;INTERVAL=1439;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO",
                "FREQ=HOURLY;INTERVAL=9973;BYHOUR=3;BYMONTH=2;BYMONTHDAY=29",
                "FREQ=DAILY;INTERVAL=1000;BYMONTH=2;BYMONTHDAY=29",
                "FREQ=WEEKLY;INTERVAL=52;BYMONTH=7;BYDAY=SU",
                "RSCALE=GREGORIAN;SKIP=FORWARD;FREQ=MONTHLY;BYMONTHDAY=31;COUNT=2147483647",
            })
    void answersEveryQuestion(String rule) {
        RecurrenceSet set = set("2000-01-01T00:00:00", rule);
        RecurrenceId far = RecurrenceId.parse("2026-06-11T19:00");

        assertThat(set.between(far, RecurrenceId.parse("9999-12-31T00:00"), 50)).hasSizeLessThanOrEqualTo(50);
        assertThat(set.previous(far).isPresent()).isEqualTo(set.countUntil(far) > 0);
        assertThat(set.last().isPresent()).isNotEqualTo(set.isInfinite());
    }

    @Test
    void holdsNoMoreThanItMust() {
        RecurrenceSet set = set(
                "2026-01-01T00:00:00",
                "RSCALE=GREGORIAN;SKIP=FORWARD;FREQ=MONTHLY;BYMONTHDAY=" + upTo(1, 31) + ";BYHOUR=" + upTo(0, 23)
                        + ";BYMINUTE=" + upTo(0, 59) + ";BYSECOND=" + upTo(0, 59));

        assertThat(set.between(RecurrenceId.parse("2026-02-28T23:59:59"), RecurrenceId.parse("2026-03-01T00:00:03")))
                .hasSize(4);
        assertThat(set.countUntil(RecurrenceId.parse("2026-04-01T00:00"))).isEqualTo(90L * 86_400);
    }

    @Test
    void countsByArithmeticWhereSeveralRulesNeverMeet() {
        RecurrenceSet set = RecurrenceSet.starting(RecurrenceStart.floating(LocalDateTime.parse("2026-01-01T00:00:00")))
                .rule(RecurrenceRule.parse("FREQ=SECONDLY;BYHOUR=9"))
                .rule(RecurrenceRule.parse("FREQ=SECONDLY;BYHOUR=10;COUNT=7200"))
                .rule(RecurrenceRule.parse("FREQ=MINUTELY;BYDAY=MO;BYHOUR=11"))
                .includeStart(false)
                .build();

        // 365,242 days, 52,177 of them Mondays
        assertThat(set.countUntil(RecurrenceId.parse("3026-01-01T00:00")))
                .isEqualTo(365_242L * 3_600 + 7_200 + 52_177L * 60);
    }

    @Test
    void takesTenThousandDatesAndExceptionsToManyRules() {
        RecurrenceStart start = RecurrenceStart.floating(LocalDateTime.parse("2000-01-01T00:00:00"));
        RecurrenceSetBuilder builder = RecurrenceSet.starting(start);
        for (int rule = 0; rule < 64; rule++) {
            builder.rule(RecurrenceRule.parse("FREQ=MONTHLY;BYDAY=5MO;COUNT=2000000000;BYHOUR=" + rule % 24));
        }
        for (int date = 0; date < 10_000; date++) {
            builder.rdate(
                    RecurrenceId.of(LocalDateTime.parse("2000-01-01T00:00:00").plusHours(date)));
            builder.exdate(
                    RecurrenceId.of(LocalDateTime.parse("2000-01-01T00:00:00").plusHours(date)));
        }

        assertThat(builder.build().first().orElseThrow().id()).isGreaterThan(RecurrenceId.parse("2001-01-01"));
    }

    private static String upTo(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(String::valueOf).collect(Collectors.joining(","));
    }

    private static RecurrenceSet set(String start, String rule) {
        return RecurrenceSet.starting(RecurrenceStart.floating(LocalDateTime.parse(start)))
                .rule(RecurrenceRule.parse(rule))
                .includeStart(false)
                .build();
    }
}
