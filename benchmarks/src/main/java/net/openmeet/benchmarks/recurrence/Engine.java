package net.openmeet.benchmarks.recurrence;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Iterator;
import java.util.Objects;
import java.util.TimeZone;
import net.fortuna.ical4j.model.Recur;
import net.openmeet.recurrence.Instance;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.RecurrenceStart;
import net.openmeet.recurrence.rule.RecurrenceRule;
import net.openmeet.recurrence.set.OccurrenceCursor;
import net.openmeet.recurrence.set.RecurrenceSet;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/** The engines that are compared, each doing the same: text to instants in a zone. */
public enum Engine {
    /** Ours, walked with the cursor: instants without an object each, as lib-recur's. */
    OPENMEET {
        @Override
        long sumOfInstants(String rule, LocalDateTime start, ZoneId zone, int instances) {
            OccurrenceCursor cursor = set(rule, start, zone).cursor();
            long sum = 0;
            for (int i = 0; i < instances && cursor.advance(); i++) {
                sum += cursor.epochSecond();
            }
            return sum;
        }

        @Override
        Seeker seeker(String rule, LocalDateTime start, ZoneId zone) {
            RecurrenceSet set = set(rule, start, zone);
            return after -> epochSecond(set.next(RecurrenceId.of(after)).orElseThrow());
        }
    },
    /** Ours, iterated over {@link Instance}s with a {@link ZonedDateTime} each, as ical4j's. */
    OPENMEET_OBJECTS {
        @Override
        long sumOfInstants(String rule, LocalDateTime start, ZoneId zone, int instances) {
            Iterator<Instance> walk = set(rule, start, zone).all().iterator();
            long sum = 0;
            for (int i = 0; i < instances; i++) {
                sum += epochSecond(walk.next());
            }
            return sum;
        }

        @Override
        Seeker seeker(String rule, LocalDateTime start, ZoneId zone) {
            return OPENMEET.seeker(rule, start, zone);
        }
    },
    LIB_RECUR {
        @Override
        long sumOfInstants(String rule, LocalDateTime start, ZoneId zone, int instances) {
            RecurrenceRuleIterator walk = parsed(rule).iterator(dateTime(start, zone));
            long sum = 0;
            for (int i = 0; i < instances; i++) {
                sum += walk.nextMillis() / 1000;
            }
            return sum;
        }

        @Override
        Seeker seeker(String rule, LocalDateTime start, ZoneId zone) {
            org.dmfs.rfc5545.recur.RecurrenceRule parsed = parsed(rule);
            DateTime first = dateTime(start, zone);
            return after -> {
                RecurrenceRuleIterator walk = parsed.iterator(first);
                walk.fastForward(dateTime(after, zone));
                return walk.nextMillis() / 1000;
            };
        }

        private org.dmfs.rfc5545.recur.RecurrenceRule parsed(String rule) {
            try {
                return new org.dmfs.rfc5545.recur.RecurrenceRule(rule);
            } catch (InvalidRecurrenceRuleException e) {
                throw new IllegalArgumentException(e);
            }
        }

        private DateTime dateTime(LocalDateTime local, ZoneId zone) {
            return new DateTime(
                    TimeZone.getTimeZone(zone),
                    local.getYear(),
                    local.getMonthValue() - 1,
                    local.getDayOfMonth(),
                    local.getHour(),
                    local.getMinute(),
                    local.getSecond());
        }
    },
    ICAL4J {
        @Override
        long sumOfInstants(String rule, LocalDateTime start, ZoneId zone, int instances) {
            ZonedDateTime first = start.atZone(zone);
            long sum = 0;
            for (ZonedDateTime date : new Recur<ZonedDateTime>(rule).getDates(first, first, FAR, instances)) {
                sum += date.toEpochSecond();
            }
            return sum;
        }

        @Override
        Seeker seeker(String rule, LocalDateTime start, ZoneId zone) {
            var parsed = new Recur<ZonedDateTime>(rule);
            ZonedDateTime first = start.atZone(zone);
            return after -> Objects.requireNonNull(parsed.getNextDate(first, after.atZone(zone)))
                    .toEpochSecond();
        }
    };

    private static final ZonedDateTime FAR = ZonedDateTime.of(LocalDateTime.of(9000, 1, 1, 0, 0), ZoneId.of("UTC"));

    /** Parses the rule and sums the epoch seconds of its first instances, the start not counted unless it matches. */
    abstract long sumOfInstants(String rule, LocalDateTime start, ZoneId zone, int instances);

    /** A prepared series that is asked for the first instance after a local time, as epoch seconds. */
    abstract Seeker seeker(String rule, LocalDateTime start, ZoneId zone);

    private static RecurrenceSet set(String rule, LocalDateTime start, ZoneId zone) {
        return RecurrenceSet.starting(RecurrenceStart.zoned(start, zone))
                .rule(RecurrenceRule.parse(rule))
                .includeStart(false)
                .build();
    }

    private static long epochSecond(Instance instance) {
        return Objects.requireNonNull(instance.start()).toEpochSecond();
    }

    interface Seeker {
        long next(LocalDateTime after);
    }
}
