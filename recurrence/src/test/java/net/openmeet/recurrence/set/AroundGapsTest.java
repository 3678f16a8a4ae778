package net.openmeet.recurrence.set;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import net.openmeet.recurrence.DstMark;
import net.openmeet.recurrence.Instance;
import net.openmeet.recurrence.InvalidRecurrenceException;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.RecurrenceStart;
import net.openmeet.recurrence.rule.RecurrenceRule;
import org.junit.jupiter.api.Test;

/** Generated sets around the gaps of odd zones, and every way to ask, against the plain evaluator. */
class AroundGapsTest {

    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Europe/London"),
            ZoneId.of("America/New_York"),
            ZoneId.of("Australia/Lord_Howe"),
            ZoneId.of("Africa/Cairo"),
            ZoneId.of("America/Sao_Paulo"),
            ZoneId.of("America/Havana"),
            ZoneId.of("Africa/Casablanca"),
            ZoneId.of("Africa/Monrovia"),
            ZoneId.of("Pacific/Apia"));

    private static final int SETS = 600;
    private static final int PERIODS = 120;
    private static final int READ = 100;

    private final RandomRules random = new RandomRules(31);

    @Test
    void answersWhatThePlainEvaluatorAnswers() {
        for (int i = 0; i < SETS; i++) {
            ZoneId zone = ZONES.get(random.nextInt(ZONES.size()));
            LocalDateTime start = near(gap(zone));
            RecurrenceSetBuilder builder =
                    RecurrenceSet.starting(RecurrenceStart.zoned(start, zone)).includeStart(random.chance(2));
            for (int rules = random.chance(3) ? 2 : 1; rules > 0; rules--) {
                builder.rule(rule(start, zone));
            }
            for (int dates = random.chance(3) ? 3 : 0; dates > 0; dates--) {
                builder.rdate(RecurrenceId.of(start.plusMinutes(30L * random.nextInt(60))));
            }
            for (int dates = random.chance(3) ? 3 : 0; dates > 0; dates--) {
                builder.exdate(RecurrenceId.of(start.plusMinutes(30L * random.nextInt(60))));
            }
            check(builder.build(), zone);
        }
    }

    private void check(RecurrenceSet set, ZoneId zone) {
        List<Instance> expected = expected(set, zone);
        Instant end = covered(set, zone).atZone(zone).toInstant();
        List<Instance> actual = read(set.all()).stream()
                .filter(each -> instant(each).isBefore(end))
                .toList();
        assertThat(ids(actual)).as(text(set)).isEqualTo(ids(expected));
        checkCursor(set, expected);
        for (int at = 0; at < expected.size(); at += 1 + random.nextInt(7)) {
            checkAt(set, expected, at);
        }
        if (!expected.isEmpty()) {
            checkSplit(set, expected, random.nextInt(expected.size()));
        }
    }

    private static void checkCursor(RecurrenceSet set, List<Instance> expected) {
        OccurrenceCursor cursor = set.cursor();
        for (Instance instance : expected) {
            assertThat(cursor.advance()).isTrue();
            assertThat(cursor.id()).as(text(set)).isEqualTo(instance.id());
            assertThat(Instant.ofEpochSecond(cursor.epochSecond()))
                    .as("%s of %s", instance, text(set))
                    .isEqualTo(instant(instance));
        }
    }

    private static void checkAt(RecurrenceSet set, List<Instance> expected, int at) {
        RecurrenceId id = expected.get(at).id();
        assertThat(set.contains(id)).as("%s in %s", id, text(set)).isTrue();
        assertThat(set.countUntil(id)).as("%s in %s", id, text(set)).isEqualTo(at);
        List<Instance> rest = expected.subList(at, expected.size());
        assertThat(ids(read(set.from(id)).subList(0, rest.size())))
                .as("%s from %s", text(set), id)
                .isEqualTo(ids(rest));
        assertThat(set.previous(id).map(Instance::id).orElse(null))
                .as("before %s in %s", id, text(set))
                .isEqualTo(at == 0 ? null : expected.get(at - 1).id());
        if (at + 1 < expected.size()) {
            assertThat(set.next(id).orElseThrow().id())
                    .as("after %s in %s", id, text(set))
                    .isEqualTo(expected.get(at + 1).id());
        }
        for (int minutes : new int[] {-60, -30, 30, 60}) {
            RecurrenceId near = RecurrenceId.of(id.localDateTime().plusMinutes(minutes));
            if (near.localDateTime()
                    .plusDays(1)
                    .isBefore(expected.getLast().id().localDateTime())) {
                assertThat(set.contains(near))
                        .as("%s in %s", near, text(set))
                        .isEqualTo(ids(expected).contains(near));
            }
        }
    }

    private static void checkSplit(RecurrenceSet set, List<Instance> expected, int at) {
        RecurrenceId split = expected.get(at).id();
        var both = new ArrayList<>(instants(read(set.truncatedBefore(split).all())));
        assertThat(both).as("%s before %s", text(set), split).isEqualTo(instants(expected.subList(0, at)));
        try {
            both.addAll(instants(read(set.continuedFrom(split).all())));
        } catch (InvalidRecurrenceException refused) {
            return;
        }
        assertThat(both.subList(0, expected.size()))
                .as("%s from %s", text(set), split)
                .isEqualTo(instants(expected));
    }

    /** The first moment that the plain evaluator may not have come to; never within a gap, for what is moved there competes with later starts. */
    private static LocalDateTime covered(RecurrenceSet set, ZoneId zone) {
        LocalDateTime end = set.rules().stream()
                .map(rule -> new ReferenceEvaluator(rule, set.start().id().localDateTime()).coveredBy(PERIODS))
                .min(LocalDateTime::compareTo)
                .orElseThrow();
        ZoneOffsetTransition transition = zone.getRules().getTransition(end);
        LocalDateTime start = set.start().id().localDateTime();
        LocalDateTime clear = transition != null && transition.isGap() ? transition.getDateTimeBefore() : end;
        return clear.isBefore(start) ? start : clear;
    }

    private static List<Instance> expected(RecurrenceSet set, ZoneId zone) {
        LocalDateTime start = set.start().id().localDateTime();
        var names = new TreeMap<Instant, LocalDateTime>();
        LocalDateTime end = covered(set, zone);
        boolean startCountsApart = set.startIncluded()
                && set.rules().stream()
                        .map(RecurrenceRule::withoutEnd)
                        .noneMatch(rule -> new ReferenceEvaluator(rule, start)
                                        .instances(2, start.plusSeconds(1), zone, false)
                                        .size()
                                > 0);
        for (RecurrenceRule rule : set.rules()) {
            new ReferenceEvaluator(rule, start)
                    .instances(PERIODS, end, zone, startCountsApart)
                    .forEach(each -> ReferenceEvaluator.name(names, each, zone));
        }
        set.dates().forEach(date -> ReferenceEvaluator.name(names, date.localDateTime(), zone));
        if (set.startIncluded()) {
            ReferenceEvaluator.name(names, start, zone);
        }
        return names.headMap(end.atZone(zone).toInstant()).entrySet().stream()
                .map(Map.Entry::getValue)
                .filter(each -> !set.exceptions().contains(RecurrenceId.of(each)))
                .map(each -> new Instance(RecurrenceId.of(each), each.atZone(zone), DstMark.NONE))
                .limit(READ)
                .toList();
    }

    private RecurrenceRule rule(LocalDateTime start, ZoneId zone) {
        String text = switch (random.nextInt(6)) {
            case 0 -> "FREQ=DAILY;BYHOUR=0,1,2,3,4;BYMINUTE=0,30";
            case 1 -> "FREQ=HOURLY;INTERVAL=" + (1 + random.nextInt(3));
            case 2 -> "FREQ=MINUTELY;INTERVAL=" + (15 + 15 * random.nextInt(4));
            case 3 -> "FREQ=DAILY;BYHOUR=" + random.nextInt(4);
            case 4 -> "FREQ=WEEKLY;BYDAY=FR,SA,SU;BYHOUR=0,1,2,23;BYMINUTE=0,15,30,45";
            default -> random.rule().withoutEnd().toString();
        };
        return RecurrenceRule.parse(
                random.chance(3)
                        ? text + ";COUNT=" + (1 + random.nextInt(40))
                        : random.chance(4)
                                ? text + ";UNTIL=" + until(start.plusMinutes(15L * random.nextInt(400)), zone)
                                : text);
    }

    private static String until(LocalDateTime local, ZoneId zone) {
        LocalDateTime utc =
                local.atZone(zone).withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime();
        return "%04d%02d%02dT%02d%02d%02dZ"
                .formatted(
                        utc.getYear(),
                        utc.getMonthValue(),
                        utc.getDayOfMonth(),
                        utc.getHour(),
                        utc.getMinute(),
                        utc.getSecond());
    }

    private ZoneOffsetTransition gap(ZoneId zone) {
        ZoneRules rules = zone.getRules();
        boolean leftOutADay = zone.getId().equals("Pacific/Apia") && random.chance(2);
        Instant from =
                Instant.parse(leftOutADay ? "2011-12-01T00:00:00Z" : (1970 + random.nextInt(40)) + "-01-01T00:00:00Z");
        ZoneOffsetTransition transition = rules.nextTransition(from);
        while (transition != null && !transition.isGap()) {
            transition = rules.nextTransition(transition.getInstant());
        }
        return transition == null ? gap(zone) : transition;
    }

    private LocalDateTime near(ZoneOffsetTransition gap) {
        return gap.getDateTimeBefore().plusMinutes(15L * (random.nextInt(40) - 30));
    }

    private static List<Instance> read(Iterable<Instance> instances) {
        var read = new ArrayList<Instance>();
        for (Instance instance : instances) {
            read.add(instance);
            if (read.size() == READ) {
                break;
            }
        }
        return read;
    }

    private static List<RecurrenceId> ids(List<Instance> instances) {
        return instances.stream().map(Instance::id).toList();
    }

    private static Instant instant(Instance instance) {
        return Objects.requireNonNull(instance.start()).toInstant();
    }

    private static List<Instant> instants(List<Instance> instances) {
        return instances.stream().map(AroundGapsTest::instant).toList();
    }

    private static String text(RecurrenceSet set) {
        return set.start() + " " + set.rules() + " +" + set.dates() + " -" + set.exceptions() + " "
                + set.startIncluded();
    }
}
