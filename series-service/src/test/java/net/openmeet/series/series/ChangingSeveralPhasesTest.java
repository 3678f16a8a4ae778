package net.openmeet.series.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import net.openmeet.platform.web.Patched;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.phase.Phase;
import net.openmeet.vocabulary.phase.PhaseDate;
import net.openmeet.vocabulary.phase.Phases;
import net.openmeet.vocabulary.phase.edit.PhaseEdit;
import net.openmeet.vocabulary.phase.edit.PhaseRefusal;
import net.openmeet.vocabulary.phase.edit.PhaseRevising;
import net.openmeet.vocabulary.phase.edit.web.SeriesPatch;
import net.openmeet.vocabulary.schedule.Schedule;
import net.openmeet.vocabulary.schedule.ScheduleText;
import net.openmeet.vocabulary.template.Visibility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A series that takes place otherwise from some dates on gets another zone, duration or time of day: its dates are those that it had, there, that long, or then. */
class ChangingSeveralPhasesTest {

    private static final RecurrenceId LATEST = RecurrenceId.parse("2030-12-31T23:59");
    private static final RecurrenceId FAR = RecurrenceId.parse("2026-12-31T23:59");

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void movesAllByAsMuchAsTheStart(long seed) {
        var random = new Random(seed);
        Phases before = several(random);
        Instant now = anyTime(random);
        int minutes = 15 * (1 + random.nextInt(12)) * (random.nextBoolean() ? 1 : -2);
        LocalDateTime start = before.inForce(now).schedule().start().localDateTime();

        PhaseEdit edit = revising(
                        before, "Europe/Berlin", start.plusMinutes(minutes).toString(), "PT1H", now)
                .all();

        assertThat(names(edit, before, "Europe/Berlin")).isEqualTo(expected(before, "Europe/Berlin", minutes, now));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keepsTheLocalTimesOfAllInAnotherZone(long seed) {
        var random = new Random(seed);
        Phases before = several(random);
        Instant now = anyTime(random);
        String zone = List.of("America/New_York", "Europe/London", "Europe/Istanbul", "Asia/Tokyo")
                .get(random.nextInt(4));

        PhaseEdit edit = revising(before, zone, null, "PT1H", now).all();

        assertThat(names(edit, before, zone)).isEqualTo(expected(before, zone, 0, now));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void movesAllFromADateOn(long seed) {
        var random = new Random(seed);
        Phases before = several(random);
        List<PhaseDate> dates = dates(before);
        int at = random.nextInt(Math.min(12, dates.size()));
        RecurrenceId date = dates.get(at).id();
        int minutes = 45 * (random.nextBoolean() ? 1 : -1);

        PhaseEdit edit = revising(
                        before,
                        "Asia/Tokyo",
                        date.localDateTime().plusMinutes(minutes).toString(),
                        "PT3H",
                        Instant.EPOCH)
                .following(date);

        Phases after = phases(edit);
        assertThat(dates(after).stream().map(PhaseDate::id))
                .isEqualTo(Stream.concat(
                                dates.subList(0, at).stream().map(PhaseDate::id),
                                dates.stream().skip(at).map(kept -> moved(kept.id(), minutes)))
                        .toList());
        assertThat(dates(after).stream().skip(at))
                .allMatch(moved -> moved.phase().schedule().zone().equals(ZoneId.of("Asia/Tokyo"))
                        && moved.phase().schedule().duration().toString().equals("PT3H"));
    }

    /** What is over as it is, then what isn't, another time; what would be over by that isn't any more. */
    private static List<String> expected(Phases before, String zone, int minutes, Instant now) {
        ZoneId there = ZoneId.of(zone);
        List<PhaseDate> dates = dates(before);
        List<PhaseDate> over = dates.stream().filter(date -> date.hasEnded(now)).toList();
        Phase inForce = before.inForce(now);
        List<PhaseDate> rest = dates.stream()
                .skip(over.size())
                .filter(date -> date.phase().equals(inForce))
                .toList();
        boolean stays = rest.stream().noneMatch(date -> isToCome(date, minutes, there, now));
        return Stream.of(
                        over.stream().map(date -> name(date.id(), date.phase())),
                        rest.stream()
                                .filter(date -> stays || isToCome(date, minutes, there, now))
                                .map(date -> stays
                                        ? name(date.id(), date.phase())
                                        : moved(date.id(), minutes) + " " + there),
                        dates.stream()
                                .skip(over.size() + rest.size())
                                .map(date -> moved(date.id(), minutes) + " " + there))
                .flatMap(names -> names)
                .toList();
    }

    private static boolean isToCome(PhaseDate date, int minutes, ZoneId zone, Instant now) {
        return moved(date.id(), minutes)
                .localDateTime()
                .atZone(zone)
                .plusHours(1)
                .toInstant()
                .isAfter(now);
    }

    private static Phases phases(PhaseEdit edit) {
        assertThat(edit).isInstanceOf(PhaseEdit.GoesOn.class);
        return ((PhaseEdit.GoesOn) edit).phases();
    }

    /** Nothing changes where all is over, or would be. */
    private static List<String> names(PhaseEdit edit, Phases before, String zone) {
        boolean refused = edit.equals(new PhaseEdit.Refused(new PhaseRefusal.NoDates()));
        Phases phases = refused ? before : phases(edit);
        assertThat(refused || phases.last().schedule().zone().toString().equals(zone))
                .isTrue();
        return dates(phases).stream().map(date -> name(date.id(), date.phase())).toList();
    }

    private static String name(RecurrenceId date, Phase phase) {
        return date + " " + phase.schedule().zone();
    }

    private static RecurrenceId moved(RecurrenceId date, int minutes) {
        return RecurrenceId.of(date.localDateTime().plusMinutes(minutes));
    }

    private static List<PhaseDate> dates(Phases phases) {
        return StreamSupport.stream(phases.datesFrom(Instant.EPOCH).spliterator(), false)
                .takeWhile(date -> date.id().compareTo(FAR) < 0)
                .toList();
    }

    private static Instant anyTime(Random random) {
        return Instant.parse("2026-02-25T00:00:00Z").plusSeconds(60L * random.nextInt(60 * 24 * 60));
    }

    private static PhaseRevising revising(
            Phases phases, String zone, @Nullable String start, String duration, Instant now) {
        var patch = new SeriesPatch(
                Patched.absent(),
                Patched.absent(),
                Patched.absent(),
                Patched.absent(),
                Patched.absent(),
                Patched.given(zone),
                start == null ? Patched.absent() : Patched.given(start),
                Patched.given(duration),
                Patched.absent());
        return new PhaseRevising(phases, patch.toRevision(Visibility.PUBLIC, false), now);
    }

    private static Phases several(Random random) {
        LocalDateTime start = LocalDateTime.parse("2026-03-02T19:00").plusDays(random.nextInt(7));
        Phases phases = Phases.of(new Phase(schedule(start, random), TuesdayYoga.template()));
        while (phases.all().size() == 1 || random.nextBoolean()) {
            phases = split(phases, random);
        }
        return phases;
    }

    /** The last phase ends before one of its dates, and another one begins within the next days. */
    private static Phases split(Phases phases, Random random) {
        Phase last = phases.last();
        List<RecurrenceId> dates = last.schedule().dates().between(last.first(), LATEST, 8).stream()
                .map(date -> date.id())
                .skip(1)
                .toList();
        RecurrenceId at = dates.get(random.nextInt(dates.size()));
        var all = new ArrayList<Phase>(phases.all().subList(0, phases.all().size() - 1));
        all.add(last.before(at).orElseThrow());
        LocalDateTime next =
                at.date().plusDays(random.nextInt(4)).atTime(13 + random.nextInt(7), 15 * random.nextInt(4));
        all.add(new Phase(schedule(next, random), TuesdayYoga.named("Yoga " + all.size())));
        return new Phases(all);
    }

    private static Schedule schedule(LocalDateTime start, Random random) {
        String day = start.getDayOfWeek().name().substring(0, 2);
        String rule = switch (random.nextInt(5)) {
            case 0 -> "FREQ=DAILY;INTERVAL=2";
            case 1 -> "FREQ=DAILY";
            case 2 -> "FREQ=WEEKLY;INTERVAL=2;BYDAY=" + day;
            default -> "FREQ=WEEKLY;BYDAY=" + day;
        };
        String end = switch (random.nextInt(4)) {
            case 0 -> ";COUNT=" + (9 + random.nextInt(9));
            case 1 -> ";UNTIL=" + start.toLocalDate().plusDays(150).toString().replace("-", "") + "T220000Z";
            default -> "";
        };
        List<String> leftOut =
                random.nextInt(3) == 0 ? List.of(start.plusDays(14).toString()) : List.of();
        return new ScheduleText("Europe/Berlin", start.toString(), "PT1H", List.of(rule + end), List.of(), leftOut)
                .parse();
    }
}
