package net.openmeet.recurrence.set;

import java.time.LocalDateTime;
import java.util.List;
import java.util.SplittableRandom;
import java.util.StringJoiner;
import java.util.function.IntSupplier;
import net.openmeet.recurrence.rule.Frequency;
import net.openmeet.recurrence.rule.RecurrenceRule;

/** Seeded valid rules, of every frequency and with every part that it may have. */
final class RandomRules {

    private static final List<Frequency> FREQUENCIES = List.of(Frequency.values());
    private static final List<String> WEEKDAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    private final SplittableRandom random;

    RandomRules(long seed) {
        random = new SplittableRandom(seed);
    }

    LocalDateTime start() {
        return LocalDateTime.of(
                        1990 + random.nextInt(60), 1 + random.nextInt(12), 1, random.nextInt(24), random.nextInt(60), 0)
                .plusDays(random.nextInt(31))
                .plusSeconds(chance(3) ? random.nextInt(60) : 0);
    }

    RecurrenceRule rule() {
        return rule(FREQUENCIES.get(random.nextInt(FREQUENCIES.size())));
    }

    /** A rule that may have a SKIP. */
    RecurrenceRule skippingRule() {
        return chance(2) ? rule() : skipping(rule());
    }

    /** A rule that has a SKIP. */
    RecurrenceRule skippingRule(Frequency frequency) {
        return skipping(rule(frequency));
    }

    private RecurrenceRule skipping(RecurrenceRule rule) {
        return RecurrenceRule.parse("RSCALE=GREGORIAN;" + (chance(2) ? "SKIP=FORWARD;" : "SKIP=BACKWARD;") + rule);
    }

    RecurrenceRule rule(Frequency frequency) {
        var text = new StringBuilder("FREQ=" + frequency);
        boolean yearly = frequency == Frequency.YEARLY;
        boolean monthly = frequency == Frequency.MONTHLY;
        if (chance(2)) {
            text.append(";INTERVAL=").append(1 + random.nextInt(chance(4) ? 40 : 4));
        }
        if (chance(4)) {
            text.append(list("BYMONTH", 3, () -> 1 + random.nextInt(12)));
        }
        boolean weeks = yearly && chance(4);
        if (weeks) {
            text.append(list("BYWEEKNO", 3, () -> chance(3) ? edge(53) : signed(53)));
        }
        if ((yearly || frequency.isSubDaily()) && chance(5)) {
            text.append(list("BYYEARDAY", 4, () -> chance(3) ? edge(366) : signed(366)));
        }
        if (frequency != Frequency.WEEKLY && chance(4)) {
            text.append(list("BYMONTHDAY", 4, () -> signed(31)));
        }
        if (chance(2)) {
            text.append(days((monthly || (yearly && !weeks)) && chance(2), yearly));
        }
        times(text, frequency);
        if (text.indexOf("BY") > 0 && chance(4)) {
            text.append(list("BYSETPOS", 2, () -> signed(chance(3) ? 20 : 3)));
        }
        if (chance(4)) {
            text.append(";WKST=").append(WEEKDAYS.get(random.nextInt(7)));
        }
        if (chance(5)) {
            text.append(";COUNT=").append(1 + random.nextInt(30));
        }
        return RecurrenceRule.parse(text.toString());
    }

    private void times(StringBuilder text, Frequency frequency) {
        if (chance(frequency.isSubDaily() ? 3 : 6)) {
            text.append(list("BYHOUR", 3, () -> random.nextInt(24)));
        }
        if (chance(frequency.isSubDaily() ? 3 : 8)) {
            text.append(list("BYMINUTE", 3, () -> random.nextInt(60)));
        }
        if (chance(frequency.isSubDaily() ? 3 : 10)) {
            text.append(list("BYSECOND", 3, () -> random.nextInt(60)));
        }
    }

    private String days(boolean ordinals, boolean yearly) {
        var days = new StringJoiner(",", ";BYDAY=", "");
        for (int i = random.nextInt(4); i >= 0; i--) {
            String ordinal = ordinals && chance(2) ? String.valueOf(signed(yearly && chance(2) ? 53 : 5)) : "";
            days.add(ordinal + WEEKDAYS.get(random.nextInt(7)));
        }
        return days.toString();
    }

    private String list(String part, int most, IntSupplier number) {
        var list = new StringJoiner(",", ";" + part + "=", "");
        for (int i = random.nextInt(most); i >= 0; i--) {
            list.add(String.valueOf(number.getAsInt()));
        }
        return list.toString();
    }

    private int signed(int most) {
        int number = 1 + random.nextInt(most);
        return chance(3) ? -number : number;
    }

    /** Near one end of the range, where the years differ. */
    private int edge(int most) {
        int number = chance(2) ? 1 + random.nextInt(2) : most - random.nextInt(2);
        return chance(2) ? -number : number;
    }

    boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    int nextInt(int bound) {
        return random.nextInt(bound);
    }
}
