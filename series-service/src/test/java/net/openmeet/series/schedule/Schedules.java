package net.openmeet.series.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import net.openmeet.recurrence.NominalDuration;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.rule.RecurrenceRule;
import net.openmeet.vocabulary.schedule.Schedule;
import net.openmeet.vocabulary.schedule.ScheduleDecision;
import net.openmeet.vocabulary.schedule.ScheduleProposal;
import net.openmeet.vocabulary.schedule.ScheduleRefusal;

/** Schedules in Berlin, as tests describe them. */
public final class Schedules {

    private Schedules() {}

    /** Tuesday Yoga: every Tuesday at seven in the evening, an hour and a half. */
    public static Schedule tuesdayEvenings() {
        return acceptedBy(proposal("2026-03-03T19:00").rule("FREQ=WEEKLY;BYDAY=TU"));
    }

    public static Proposal proposal(String start) {
        return new Proposal(start);
    }

    public static Schedule acceptedBy(Proposal proposal) {
        return switch (proposal.build().decide()) {
            case ScheduleDecision.Accepted(var schedule) -> schedule;
            case ScheduleDecision.Refused(var refusals) -> throw new AssertionError("Refused: " + refusals);
        };
    }

    static List<ScheduleRefusal> refusalsOf(Proposal proposal) {
        ScheduleDecision decision = proposal.build().decide();
        assertThat(decision).isInstanceOf(ScheduleDecision.Refused.class);
        return ((ScheduleDecision.Refused) decision).refusals();
    }

    /** A proposal of an hour and a half, unless said otherwise. */
    public static final class Proposal {

        private final String start;
        private final List<RecurrenceRule> rules = new ArrayList<>();
        private final List<RecurrenceId> rdates = new ArrayList<>();
        private final List<RecurrenceId> exdates = new ArrayList<>();
        private String duration = "PT1H30M";

        private Proposal(String start) {
            this.start = start;
        }

        public Proposal rule(String rule) {
            rules.add(RecurrenceRule.parse(rule));
            return this;
        }

        public Proposal rdate(String date) {
            rdates.add(RecurrenceId.parse(date));
            return this;
        }

        public Proposal exdate(String date) {
            exdates.add(RecurrenceId.parse(date));
            return this;
        }

        public Proposal duration(String text) {
            duration = text;
            return this;
        }

        ScheduleProposal build() {
            return new ScheduleProposal(
                    ZoneId.of("Europe/Berlin"),
                    RecurrenceId.parse(start),
                    NominalDuration.parse(duration),
                    rules,
                    rdates,
                    exdates);
        }
    }
}
