package net.openmeet.recurrence.set;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.openmeet.recurrence.DstMark;
import net.openmeet.recurrence.Instance;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.RecurrenceStart;
import net.openmeet.recurrence.rule.RecurrenceRule;
import net.openmeet.recurrence.time.LocalTimeConverter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaylightSavingTest {

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2026-03-29T02:30, 2026-03-29T03:30+02:00[Europe/Berlin], SHIFTED_BY_GAP",
        "Europe/Berlin, 2026-03-29T03:00, 2026-03-29T03:00+02:00[Europe/Berlin], NONE",
        "Europe/Berlin, 2026-10-25T02:30, 2026-10-25T02:30+02:00[Europe/Berlin], EARLIER_OF_OVERLAP",
        "Europe/Berlin, 2026-10-25T03:00, 2026-10-25T03:00+01:00[Europe/Berlin], NONE",
        "America/New_York, 2026-03-08T02:30, 2026-03-08T03:30-04:00[America/New_York], SHIFTED_BY_GAP",
        "America/New_York, 2026-11-01T01:30, 2026-11-01T01:30-04:00[America/New_York], EARLIER_OF_OVERLAP",
        "Australia/Sydney, 2026-10-04T02:15, 2026-10-04T03:15+11:00[Australia/Sydney], SHIFTED_BY_GAP",
        "Australia/Sydney, 2026-04-05T02:15, 2026-04-05T02:15+11:00[Australia/Sydney], EARLIER_OF_OVERLAP",
        "Australia/Lord_Howe, 2026-10-04T02:15, 2026-10-04T02:45+11:00[Australia/Lord_Howe], SHIFTED_BY_GAP",
        "Australia/Lord_Howe, 2026-04-05T01:45, 2026-04-05T01:45+11:00[Australia/Lord_Howe], EARLIER_OF_OVERLAP",
        "Africa/Casablanca, 2026-02-15T02:30, 2026-02-15T02:30+01:00[Africa/Casablanca], EARLIER_OF_OVERLAP",
        "Africa/Casablanca, 2026-03-22T02:30, 2026-03-22T03:30+01:00[Africa/Casablanca], SHIFTED_BY_GAP",
    })
    void movesOnlyWhatDoesNotExistAndTakesTheEarlierOfTwo(
            String zone, LocalDateTime local, String start, DstMark mark) {
        Instance instance = daily(local.minusDays(3), ZoneId.of(zone))
                .next(RecurrenceId.of(local.minusDays(1)))
                .orElseThrow();

        assertThat(instance.id()).isEqualTo(RecurrenceId.of(local));
        assertThat(instance.start()).hasToString(start);
        assertThat(instance.mark()).isEqualTo(mark);
    }

    /** Samoa had no 30 December 2011. */
    @Test
    void movesWhatIsOnADayThatIsLeftOut() {
        RecurrenceStart samoa =
                RecurrenceStart.zoned(LocalDateTime.parse("2011-12-23T19:00"), ZoneId.of("Pacific/Apia"));

        RecurrenceSetBuilder weekly = RecurrenceSet.starting(samoa).rule(RecurrenceRule.parse("FREQ=WEEKLY;COUNT=2"));
        RecurrenceSetBuilder daily = RecurrenceSet.starting(samoa).rule(RecurrenceRule.parse("FREQ=DAILY"));

        assertThat(weekly.build().last().orElseThrow()).satisfies(friday -> {
            assertThat(friday.id()).hasToString("2011-12-30T19:00");
            assertThat(friday.start()).hasToString("2011-12-31T19:00+14:00[Pacific/Apia]");
            assertThat(friday.mark()).isEqualTo(DstMark.SHIFTED_BY_GAP);
        });
        assertThat(daily.build()
                        .next(RecurrenceId.parse("2011-12-29T19:00"))
                        .orElseThrow()
                        .id())
                .hasToString("2011-12-31T19:00");
    }

    @Test
    void neverLosesAMeetingToAGap() {
        RecurrenceSet nightly = daily(LocalDateTime.parse("2026-03-27T02:30"), ZoneId.of("Europe/Berlin"));

        assertThat(nightly.between(RecurrenceId.parse("2026-03-28T00:00"), RecurrenceId.parse("2026-03-31T00:00")))
                .extracting(instance -> instance.id().toString())
                .containsExactly("2026-03-28T02:30", "2026-03-29T02:30", "2026-03-30T02:30");
    }

    @Test
    void keepsTheLocalTimeOverTheYear() {
        RecurrenceSet yoga = RecurrenceSet.starting(
                        RecurrenceStart.zoned(LocalDateTime.parse("2026-03-24T19:00"), ZoneId.of("Europe/Berlin")))
                .rule(RecurrenceRule.parse("FREQ=WEEKLY;BYDAY=TU;COUNT=2"))
                .build();

        assertThat(yoga.all())
                .extracting(instance -> String.valueOf(instance.start()))
                .containsExactly("2026-03-24T19:00+01:00[Europe/Berlin]", "2026-03-31T19:00+02:00[Europe/Berlin]");
    }

    @Test
    void countsHoursOnTheLocalTimeLine() {
        RecurrenceSet hourly = RecurrenceSet.starting(
                        RecurrenceStart.zoned(LocalDateTime.parse("2026-03-29T01:00"), ZoneId.of("Europe/Berlin")))
                .rule(RecurrenceRule.parse("FREQ=HOURLY;COUNT=3"))
                .build();

        assertThat(hourly.all())
                .extracting(instance -> instance.id() + " " + instance.mark())
                .containsExactly("2026-03-29T01:00 NONE", "2026-03-29T03:00 NONE", "2026-03-29T04:00 NONE");
    }

    @Test
    void agreesWithThePlatformInEveryZone() {
        var random = new SplittableRandom(25);
        for (String name : ZoneId.getAvailableZoneIds()) {
            ZoneId zone = ZoneId.of(name);
            var converter = new LocalTimeConverter(zone);
            for (LocalDateTime local : probes(zone, random)) {
                long second = local.toEpochSecond(ZoneOffset.UTC);
                assertThat(converter.toEpochSecond(second))
                        .as("%s in %s", local, zone)
                        .isEqualTo(local.atZone(zone).toEpochSecond());
            }
        }
    }

    private static List<LocalDateTime> probes(ZoneId zone, SplittableRandom random) {
        var probes = new ArrayList<LocalDateTime>();
        for (int i = 0; i < 30; i++) {
            LocalDateTime any =
                    LocalDateTime.of(1900 + random.nextInt(300), 1, 1, 0, 0).plusHours(random.nextInt(8_760));
            ZoneOffsetTransition transition = zone.getRules().nextTransition(any.toInstant(ZoneOffset.UTC));
            if (transition != null) {
                LocalDateTime before = transition.getDateTimeBefore();
                probes.addAll(List.of(before.minusSeconds(1), before, before.plusMinutes(17), before.minusMinutes(17)));
                probes.addAll(List.of(
                        transition.getDateTimeAfter(),
                        transition.getDateTimeAfter().minusSeconds(1)));
            }
            probes.add(any.plusYears(random.nextInt(2_000)));
        }
        return probes;
    }

    private static RecurrenceSet daily(LocalDateTime start, ZoneId zone) {
        return RecurrenceSet.starting(RecurrenceStart.zoned(start, zone))
                .rule(RecurrenceRule.parse("FREQ=DAILY"))
                .build();
    }
}
