package net.openmeet.series.series;

import static net.openmeet.series.series.Thursdays.revision;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.openmeet.recurrence.NominalDuration;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.rule.RecurrenceRule;
import net.openmeet.recurrence.set.NearestStart;
import net.openmeet.vocabulary.phase.Phase;
import net.openmeet.vocabulary.phase.PhaseDate;
import net.openmeet.vocabulary.phase.Phases;
import net.openmeet.vocabulary.phase.edit.DatesOfSeries;
import net.openmeet.vocabulary.phase.edit.PhaseEdit;
import net.openmeet.vocabulary.phase.edit.PhaseRevising;
import net.openmeet.vocabulary.phase.edit.Revision;
import net.openmeet.vocabulary.phase.edit.ScheduleRevision;
import net.openmeet.vocabulary.schedule.Schedule;
import net.openmeet.vocabulary.schedule.ScheduleDecision;
import net.openmeet.vocabulary.schedule.ScheduleProposal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is edited, in whatever order: what is over, and what comes before the date of a split, stays as it was. */
class RandomEditsTest {

    private static final int SERIES = 60;
    private static final int EDITS = 12;
    private static final int LOOKED_AT = 40;

    private static final List<String> RULES = List.of(
            "FREQ=WEEKLY",
            "FREQ=WEEKLY;COUNT=9",
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH",
            "FREQ=DAILY;INTERVAL=3",
            "FREQ=MONTHLY;BYMONTHDAY=31;SKIP=BACKWARD;RSCALE=GREGORIAN",
            "FREQ=MONTHLY;BYDAY=-1FR;COUNT=7",
            "FREQ=WEEKLY;UNTIL=20270601T120000Z",
            "FREQ=DAILY;BYHOUR=2,3;BYMINUTE=30",
            "FREQ=YEARLY;BYMONTH=3,10;BYDAY=SU");

    private static final List<String> ZONES =
            List.of("Europe/Berlin", "America/New_York", "Australia/Sydney", "Asia/Tokyo", "Pacific/Apia");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void keepWhatIsOverAndWhatComesBefore(long seed) {
        var random = new Random(seed);
        int effects = 0;
        for (int i = 0; i < SERIES; i++) {
            Phases phases = Phases.of(new Phase(schedule(random, "2026-01-05"), TuesdayYoga.template()));
            Instant now = Instant.parse("2026-01-01T00:00:00Z");
            for (int j = 0; j < EDITS; j++) {
                now = now.plus(Duration.ofHours(random.nextInt(24 * 20)));
                Phases after = edited(phases, now, random);
                effects += after.equals(phases) ? 0 : 1;
                phases = after;
            }
        }
        assertThat(effects).isGreaterThan(SERIES * EDITS / 4);
    }

    private static Phases edited(Phases phases, Instant now, Random random) {
        List<PhaseDate> before = dates(phases);
        PhaseDate at = before.get(random.nextInt(before.size()));
        Revision revision = revision(
                random.nextBoolean()
                        ? UnaryOperator.identity()
                        : template -> TuesdayYoga.named("Yoga " + random.nextInt(5)),
                random.nextBoolean() ? null : rescheduled(random, at.id().date().toString()));
        PhaseEdit edit = switch (random.nextInt(5)) {
            case 0 -> new PhaseRevising(phases, revision, now).all();
            case 1 -> new DatesOfSeries(phases, now).exclude(at.id());
            case 2 -> new DatesOfSeries(phases, now).include(random.nextBoolean() ? at.id() : dayAfter(at.id()));
            case 3 -> new DatesOfSeries(phases, now).end(Optional.of(at.id()));
            default -> new PhaseRevising(phases, revision, now).following(at.id());
        };
        return switch (edit) {
            case PhaseEdit.Same same -> phases;
            case PhaseEdit.Refused refused -> phases;
            case PhaseEdit.Looks(var after, var was, var is) -> {
                assertThat(ids(after)).isEqualTo(ids(phases));
                yield after;
            }
            case PhaseEdit.GoesOn(var after, var turning, var was, var is, var following) -> {
                List<PhaseDate> kept = before.stream()
                        .filter(date -> following ? date.startsAt().isBefore(at.startsAt()) : date.hasEnded(now))
                        .toList();
                assertThat(looks(dates(after).subList(0, kept.size()))).isEqualTo(looks(kept));
                assertThat(dates(after).stream().skip(kept.size()))
                        .allSatisfy(date -> assertThat(date.hasEnded(now)).isFalse());
                yield after;
            }
            case PhaseEdit.Dates(var after, var date) -> {
                assertThat(looks(dates(after).stream()
                                .filter(one -> one.hasEnded(now))
                                .toList()))
                        .isEqualTo(looks(
                                before.stream().filter(one -> one.hasEnded(now)).toList()));
                yield after;
            }
        };
    }

    private static ScheduleRevision rescheduled(Random random, String day) {
        NominalDuration duration = NominalDuration.parse(random.nextBoolean() ? "PT1H" : "P1DT2H");
        ZoneId zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
        UnaryOperator<Schedule> reframed = before -> new Schedule(
                Schedule.starting(before.start(), zone)
                        .rules(before.dates().rules())
                        .build(),
                zone,
                duration);
        return random.nextInt(3) == 0
                ? Thursdays.schedule(reframed, reframed)
                : Thursdays.schedule(before -> schedule(random, day), reframed);
    }

    /** A schedule from the first fitting day on. */
    private static Schedule schedule(Random random, String day) {
        ZoneId zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
        List<RecurrenceRule> rules = List.of(RecurrenceRule.parse(RULES.get(random.nextInt(RULES.size()))));
        RecurrenceId wanted = RecurrenceId.parse(
                day + "T" + List.of("02:30", "19:00", "00:00").get(random.nextInt(3)));
        RecurrenceId start = NearestStart.to(Schedule.recurrenceStart(wanted, zone), rules)
                .nearestTo(wanted)
                .orElse(wanted);
        ScheduleDecision decision = new ScheduleProposal(
                        zone, start, NominalDuration.parse("PT2H"), rules, List.of(start), List.of())
                .decideLeniently();
        return decision instanceof ScheduleDecision.Accepted(var schedule)
                ? schedule
                : Thursdays.thursdaysFrom("2030-03-07T20:00")
                        .revised(TuesdayYoga.series().phases().first().schedule());
    }

    private static RecurrenceId dayAfter(RecurrenceId date) {
        return RecurrenceId.of(date.localDateTime().plusDays(1));
    }

    private static List<PhaseDate> dates(Phases phases) {
        var dates = new ArrayList<PhaseDate>();
        Iterator<PhaseDate> all = phases.datesFrom(Instant.EPOCH).iterator();
        while (dates.size() < LOOKED_AT && all.hasNext()) {
            dates.add(all.next());
        }
        return dates;
    }

    private static List<RecurrenceId> ids(Phases phases) {
        return dates(phases).stream().map(PhaseDate::id).toList();
    }

    private static List<String> looks(List<PhaseDate> dates) {
        return dates.stream()
                .map(date -> date.id() + " " + date.startsAt() + " " + date.endsAt() + " "
                        + date.phase().template().name())
                .toList();
    }
}
