package net.openmeet.vocabulary.schedule;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.openmeet.recurrence.Instance;
import net.openmeet.recurrence.NominalDuration;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.rule.RecurrenceRule;
import net.openmeet.recurrence.set.NearestStart;
import net.openmeet.recurrence.set.RecurrenceSet;
import net.openmeet.recurrence.set.RecurrenceSetBuilder;

/**
 * A schedule that somebody wants: each part is well-formed, whether they make sense together is decided here.
 *
 * @param timeZone the IANA zone of every local time here; an all-day series has one, too: it says when its days begin
 * @param start DTSTART, the first date unless an exdate takes it out
 * @param duration how long each date lasts; whole days when all-day
 * @param rrules the rules whose union repeats
 * @param rdates further dates, of the kind of {@code start}
 * @param exdates dates taken out by exact match, of the kind of {@code start}
 */
public record ScheduleProposal(
        ZoneId timeZone,
        RecurrenceId start,
        NominalDuration duration,
        List<RecurrenceRule> rrules,
        List<RecurrenceId> rdates,
        List<RecurrenceId> exdates) {

    /** How many rules a schedule may have. */
    public static final int MOST_RULES = 10;

    /** How many rdates, and how many exdates, a schedule may have. */
    public static final int MOST_DATES = 1_000;

    /** The longest that one date may last, in days. */
    public static final int LONGEST_DAYS = 366;

    /** How many exdates that match nothing are looked into. To find what may have been meant takes time, and callers hear of few. */
    static final int MOST_EXPLAINED = 50;

    private static final long LONGEST_SECONDS = LONGEST_DAYS * 86_400L;

    public ScheduleProposal {
        rrules = List.copyOf(rrules);
        rdates = List.copyOf(rdates);
        exdates = List.copyOf(exdates);
    }

    /** Decides as for a person who can still change it: every date is meant, or it is refused. */
    public ScheduleDecision decide() {
        List<ScheduleRefusal> refusals = refusalsOfParts();
        if (refusals.isEmpty()) {
            checkDates(refusals);
        }
        return decision(refusals);
    }

    /** Decides as {@link #decide} does, and leaves out those of some dates that there are. */
    public ScheduleDecision decideWithout(List<RecurrenceId> leftOut) {
        // Before any date is looked for: too many rules, or one that repeats each second, make that long work.
        List<ScheduleRefusal> refusals = refusalsOfParts();
        if (leftOut.isEmpty() || !refusals.isEmpty()) {
            return decide();
        }
        RecurrenceSet all = set(List.of()).build();
        List<RecurrenceId> without = Stream.concat(
                        exdates.stream(), leftOut.stream().filter(all::contains))
                .toList();
        return new ScheduleProposal(timeZone, start, duration, rrules, rdates, without).decide();
    }

    /** Decides as for a calendar that can't be changed any more: takes a start off the rules, and exdates that match nothing. */
    public ScheduleDecision decideLeniently() {
        List<ScheduleRefusal> refusals = refusalsOfParts();
        if (refusals.isEmpty() && set(exdates).build().first().isEmpty()) {
            refusals.add(new ScheduleRefusal.NoDates());
        }
        return decision(refusals);
    }

    private List<ScheduleRefusal> refusalsOfParts() {
        var refusals = new ArrayList<ScheduleRefusal>();
        if (rrules.isEmpty() && rdates.isEmpty()) {
            refusals.add(new ScheduleRefusal.NothingRepeats());
        }
        checkSize(ScheduleRefusal.Part.RRULES, rrules.size(), MOST_RULES, refusals);
        checkSize(ScheduleRefusal.Part.RDATES, rdates.size(), MOST_DATES, refusals);
        checkSize(ScheduleRefusal.Part.EXDATES, exdates.size(), MOST_DATES, refusals);
        for (int i = 0; i < rrules.size(); i++) {
            if (rrules.get(i).frequency().isSubDaily()) {
                refusals.add(new ScheduleRefusal.RepeatsWithinADay(i));
            }
        }
        checkKinds(ScheduleRefusal.Part.RDATES, rdates, refusals);
        checkKinds(ScheduleRefusal.Part.EXDATES, exdates, refusals);
        checkDuration(refusals);
        return refusals;
    }

    private static void checkSize(ScheduleRefusal.Part part, int size, int most, List<ScheduleRefusal> refusals) {
        if (size > most) {
            refusals.add(new ScheduleRefusal.TooMany(part, most));
        }
    }

    private void checkKinds(ScheduleRefusal.Part part, List<RecurrenceId> dates, List<ScheduleRefusal> refusals) {
        for (int i = 0; i < dates.size(); i++) {
            if (dates.get(i).isAllDay() != start.isAllDay()) {
                refusals.add(new ScheduleRefusal.OtherKind(part, i, asKindOfStart(dates.get(i))));
            }
        }
    }

    private void checkDuration(List<ScheduleRefusal> refusals) {
        if (duration.days() * 86_400L + duration.seconds() > LONGEST_SECONDS) {
            refusals.add(new ScheduleRefusal.TooLong());
        }
        if (start.isAllDay() && duration.seconds() != 0) {
            refusals.add(new ScheduleRefusal.NotWholeDays());
        }
    }

    private void checkDates(List<ScheduleRefusal> refusals) {
        RecurrenceSet withoutStart = set(List.of()).includeStart(false).build();
        if (withoutStart.first().isEmpty()) {
            refusals.add(new ScheduleRefusal.NoDates());
            return;
        }
        if (!withoutStart.contains(start)) {
            refusals.add(new ScheduleRefusal.StartOffTheRules(nearestStart()));
        }
        checkExceptions(set(List.of()).build(), refusals);
        if (refusals.isEmpty() && set(exdates).build().first().isEmpty()) {
            refusals.add(new ScheduleRefusal.NoDates());
        }
    }

    private Optional<RecurrenceId> nearestStart() {
        return NearestStart.to(Schedule.recurrenceStart(start, timeZone), rrules)
                .nearestTo(start)
                .or(() -> rdates.stream().min(Comparator.naturalOrder()))
                .filter(candidate ->
                        set(candidate, List.of()).includeStart(false).build().contains(candidate));
    }

    private void checkExceptions(RecurrenceSet all, List<ScheduleRefusal> refusals) {
        int known = refusals.size();
        for (int i = 0; i < exdates.size() && refusals.size() - known < MOST_EXPLAINED; i++) {
            if (!all.contains(exdates.get(i))) {
                refusals.add(new ScheduleRefusal.ExceptionMatchesNothing(i, nearestOnThatDay(all, exdates.get(i))));
            }
        }
    }

    private static Optional<RecurrenceId> nearestOnThatDay(RecurrenceSet all, RecurrenceId exception) {
        Iterator<Instance> following =
                all.from(RecurrenceId.of(exception.date())).iterator();
        return following.hasNext()
                ? Optional.of(following.next().id()).filter(id -> id.date().equals(exception.date()))
                : Optional.empty();
    }

    private ScheduleDecision decision(List<ScheduleRefusal> refusals) {
        return refusals.isEmpty()
                ? new ScheduleDecision.Accepted(new Schedule(set(exdates).build(), timeZone, duration))
                : new ScheduleDecision.Refused(refusals);
    }

    private RecurrenceId asKindOfStart(RecurrenceId date) {
        return start.isAllDay()
                ? RecurrenceId.of(date.date())
                : RecurrenceId.of(date.date().atTime(start.localDateTime().toLocalTime()));
    }

    private RecurrenceSetBuilder set(List<RecurrenceId> without) {
        return set(start, without);
    }

    private RecurrenceSetBuilder set(RecurrenceId from, List<RecurrenceId> without) {
        RecurrenceSetBuilder set = Schedule.starting(from, timeZone).rules(rrules);
        rdates.forEach(set::rdate);
        without.forEach(set::exdate);
        return set;
    }
}
