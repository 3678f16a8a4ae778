package net.openmeet.recurrence.set;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDateTime;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import net.openmeet.recurrence.InvalidRecurrenceException;
import net.openmeet.recurrence.RecurrenceStart;
import net.openmeet.recurrence.rule.RecurrenceRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * No string takes longer than the bound, and the time-out notices one that never ends. What counts is the thread's own
 * time on a processor, so that a busy machine doesn't matter; and since that may still have a page fault in it or code that
 * isn't compiled yet, a string that seems slow is tried again.
 */
class FuzzingTheParserTest {

    private static final int STRINGS = 1_000_000;
    private static final long SLOWEST_NANOS = 50_000_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final String ALPHABET = "FREQ=DAILYWKBMOTHS;,-+0123456789:Zz \u00e9\u0000";
    private static final List<String> PARTS = List.of(
            "FREQ=SECONDLY",
            "FREQ=MINUTELY",
            "FREQ=HOURLY",
            "FREQ=DAILY",
            "FREQ=WEEKLY",
            "FREQ=MONTHLY",
            "FREQ=YEARLY",
            "INTERVAL=2",
            "INTERVAL=999999999",
            "COUNT=3",
            "UNTIL=20301231",
            "UNTIL=20301231T000000Z",
            "BYSECOND=0,60",
            "BYMINUTE=30,59",
            "BYHOUR=0,23",
            "BYDAY=MO,-1FR",
            "BYDAY=WE",
            "BYMONTHDAY=30,-31",
            "BYYEARDAY=366,-1",
            "BYWEEKNO=53,-1",
            "BYMONTH=2",
            "BYSETPOS=1,-366",
            "WKST=SU",
            "RSCALE=GREGORIAN",
            "SKIP=FORWARD");

    private final SplittableRandom random = new SplittableRandom(2445);

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void givesNothingButRulesAndRefusals() {
        int rules = 0;
        for (int i = 0; i < STRINGS; i++) {
            rules += isRuleInTime(text()) ? 1 : 0;
        }
        assertThat(rules).isGreaterThan(STRINGS / 50);
    }

    private static boolean isRuleInTime(String text) {
        long nanos = Long.MAX_VALUE;
        boolean rule = false;
        for (int tries = 0; tries < 3 && nanos > SLOWEST_NANOS; tries++) {
            long begin = THREADS.getCurrentThreadCpuTime();
            rule = isRule(text);
            nanos = THREADS.getCurrentThreadCpuTime() - begin;
        }
        assertThat(nanos).as(text).isLessThanOrEqualTo(SLOWEST_NANOS);
        return rule;
    }

    private static boolean isRule(String text) {
        try {
            RecurrenceRule rule = RecurrenceRule.parse(text);
            expand(rule);
            return true;
        } catch (InvalidRecurrenceException refused) {
            assertThat(refused.position()).as(text).isBetween(0, text.length());
            return false;
        }
    }

    private static void expand(RecurrenceRule rule) {
        RecurrenceSet set = RecurrenceSet.starting(RecurrenceStart.floating(LocalDateTime.of(2026, 1, 31, 19, 0)))
                .rule(rule)
                .build();
        OccurrenceCursor cursor = set.cursor();
        long previous = Long.MIN_VALUE;
        for (int i = 0; i < 3 && cursor.advance(); i++) {
            assertThat(cursor.epochSecond()).as(rule.toString()).isGreaterThan(previous);
            previous = cursor.epochSecond();
        }
    }

    private String text() {
        var text = new StringBuilder();
        for (int parts = random.nextInt(6); parts >= 0; parts--) {
            text.append(PARTS.get(random.nextInt(PARTS.size()))).append(parts == 0 ? "" : ";");
        }
        for (int changes = random.nextInt(4) - 1; changes > 0; changes--) {
            mutate(text);
        }
        return random.nextInt(20) == 0 ? garbage() : text.toString();
    }

    private void mutate(StringBuilder text) {
        int at = random.nextInt(text.length() + 1);
        switch (random.nextInt(4)) {
            case 0 -> text.insert(at, character());
            case 1 -> text.delete(at, Math.min(text.length(), at + random.nextInt(4)));
            case 2 -> text.insert(at, text.substring(Math.max(0, at - 5), at));
            default -> text.replace(at, Math.min(text.length(), at + 1), String.valueOf(character()));
        }
    }

    private String garbage() {
        var text = new StringBuilder();
        for (int length = random.nextInt(40); length > 0; length--) {
            text.append(character());
        }
        return text.toString();
    }

    private char character() {
        return random.nextInt(10) == 0
                ? (char) random.nextInt(Character.MAX_VALUE)
                : ALPHABET.charAt(random.nextInt(ALPHABET.length()));
    }
}
