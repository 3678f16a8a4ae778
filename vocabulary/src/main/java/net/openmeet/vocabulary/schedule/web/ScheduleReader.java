package net.openmeet.vocabulary.schedule.web;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import net.openmeet.platform.problem.Violations;
import net.openmeet.recurrence.NominalDuration;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.rule.RecurrenceRule;
import net.openmeet.vocabulary.schedule.MovedDates;
import net.openmeet.vocabulary.schedule.Schedule;
import net.openmeet.vocabulary.schedule.ScheduleDecision;
import net.openmeet.vocabulary.schedule.ScheduleProposal;
import net.openmeet.vocabulary.time.web.DateReader;
import net.openmeet.vocabulary.time.web.DurationReader;
import net.openmeet.vocabulary.time.web.ZoneReader;
import org.jspecify.annotations.Nullable;

/** Reads the schedule of a request, and tells all that is wrong with it at once. */
public final class ScheduleReader {

    private static final RecurrenceRequest NOTHING = new RecurrenceRequest(null, null, null);
    // Neither decides which dates there are: with one of them missing, the dates are still checked.
    private static final ZoneId ANY_ZONE = ZoneOffset.UTC;
    private static final NominalDuration ANY_DURATION = NominalDuration.parse("P1D");

    private final Violations violations;

    public ScheduleReader(Violations violations) {
        this.violations = violations;
    }

    /**
     * The schedule that these members of a request's body describe.
     *
     * @return null after a violation
     */
    public @Nullable Schedule read(
            @Nullable String timeZone,
            @Nullable String start,
            @Nullable String duration,
            @Nullable RecurrenceRequest recurrence) {
        return read(timeZone, start, duration, recurrence, List.of());
    }

    /**
     * A schedule with other zone, duration and time of day: its dates were looked at when they were taken, and are taken as they are. Only a rule that
     * says the time of day itself may not have the new one.
     *
     * @param start on the day on which it starts
     * @return null after a violation
     */
    @Nullable
    Schedule reframe(Schedule current, RecurrenceId start, @Nullable String timeZone, @Nullable String duration) {
        ZoneId readZone = new ZoneReader(violations).zone(timeZone);
        NominalDuration readDuration = new DurationReader(violations).duration(duration);
        if (readZone == null || readDuration == null) {
            return null;
        }
        var moved = new MovedDates(current, start, readZone);
        var proposal =
                new ScheduleProposal(readZone, start, readDuration, moved.rules(), moved.rdates(), moved.exdates());
        ScheduleDecision decision = proposal.decideLeniently();
        boolean saysTheTime = decision instanceof ScheduleDecision.Accepted(var schedule)
                && current.startMatchesRules()
                && !schedule.startMatchesRules();
        return decided(proposal, saysTheTime ? proposal.decideWithout(moved.exdates()) : decision);
    }

    /**
     * The schedule that these members of a request's body describe.
     *
     * @param leftOut dates to leave out besides, if they are any
     * @return null after a violation
     */
    @Nullable
    Schedule read(
            @Nullable String timeZone,
            @Nullable String start,
            @Nullable String duration,
            @Nullable RecurrenceRequest recurrence,
            List<RecurrenceId> leftOut) {
        if (recurrence == null) {
            violations.add("/recurrence", "required", "Say what repeats, with rrules or rdates.");
        }
        int before = violations.all().size();
        RecurrenceId readStart = new DateReader(violations).date("/start", start);
        RecurrenceRequest given = recurrence == null ? NOTHING : recurrence;
        List<RecurrenceRule> rrules = new RuleReader(violations).rules(orEmpty(given.rrules()));
        List<RecurrenceId> rdates = dates("/recurrence/rdates", orEmpty(given.rdates()));
        List<RecurrenceId> exdates = dates("/recurrence/exdates", orEmpty(given.exdates()));
        boolean datesAreReadable = violations.all().size() == before && recurrence != null;
        ZoneId readZone = new ZoneReader(violations).zone(timeZone);
        NominalDuration readDuration = new DurationReader(violations).duration(duration);
        if (readStart == null || !datesAreReadable) {
            return null;
        }
        var proposal = new ScheduleProposal(
                readZone == null ? ANY_ZONE : readZone,
                readStart,
                readDuration == null ? ANY_DURATION : readDuration,
                rrules,
                rdates,
                exdates);
        return decided(proposal, proposal.decideWithout(leftOut));
    }

    private List<RecurrenceId> dates(String pointer, List<@Nullable String> texts) {
        if (texts.size() > ScheduleProposal.MOST_DATES) {
            ScheduleRefusals.tooMany(pointer, ScheduleProposal.MOST_DATES, violations);
            return List.of();
        }
        var reader = new DateReader(violations);
        return IntStream.range(0, texts.size())
                .mapToObj(index -> reader.date(pointer + "/" + index, texts.get(index)))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable Schedule decided(ScheduleProposal proposal, ScheduleDecision decision) {
        return switch (decision) {
            case ScheduleDecision.Accepted(var schedule) -> violations.any() ? null : schedule;
            case ScheduleDecision.Refused(var refusals) -> {
                refusals.forEach(refusal -> ScheduleRefusals.report(refusal, proposal, violations));
                yield null;
            }
        };
    }

    private static List<@Nullable String> orEmpty(@Nullable List<@Nullable String> list) {
        return list == null ? List.<@Nullable String>of() : list;
    }
}
