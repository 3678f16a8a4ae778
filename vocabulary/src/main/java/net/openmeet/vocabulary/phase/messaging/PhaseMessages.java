package net.openmeet.vocabulary.phase.messaging;

import java.util.List;
import net.openmeet.platform.inbox.UnprocessableMessageException;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.schemas.series.SeriesPause;
import net.openmeet.schemas.series.SeriesPlan;
import net.openmeet.vocabulary.phase.Pause;
import net.openmeet.vocabulary.phase.Phase;
import net.openmeet.vocabulary.phase.Phases;
import net.openmeet.vocabulary.schedule.messaging.ScheduleMessages;
import net.openmeet.vocabulary.template.messaging.TemplateMessages;
import org.jspecify.annotations.Nullable;

/** Maps phases from and to the published language. */
public final class PhaseMessages {

    private PhaseMessages() {}

    /**
     * The phases that a message tells of.
     *
     * @throws UnprocessableMessageException if it says what none are
     */
    public static Phases phases(List<net.openmeet.schemas.series.Phase> messages) {
        try {
            return new Phases(messages.stream().map(PhaseMessages::phase).toList());
        } catch (IllegalArgumentException e) {
            throw new UnprocessableMessageException("The phases can't be read", e);
        }
    }

    /**
     * The phases that a message tells of; one of its schedule and its template where it was written before there were any.
     *
     * @throws UnprocessableMessageException if it says what none are
     */
    public static Phases phases(
            List<net.openmeet.schemas.series.Phase> messages,
            net.openmeet.schemas.series.Schedule schedule,
            net.openmeet.schemas.series.Template template) {
        return messages.isEmpty()
                ? Phases.of(new Phase(ScheduleMessages.schedule(schedule), TemplateMessages.template(template)))
                : phases(messages);
    }

    /**
     * The phases that a message tells of, with the pauses.
     *
     * @param plan null: the series doesn't pause
     * @throws UnprocessableMessageException if it says what none are
     */
    public static Phases phases(List<net.openmeet.schemas.series.Phase> messages, @Nullable SeriesPlan plan) {
        if (plan == null) {
            return phases(messages);
        }
        try {
            return new Phases(
                    plan.getPhases().stream().map(PhaseMessages::phase).toList(),
                    plan.getPauses().stream().map(PhaseMessages::pause).toList());
        } catch (IllegalArgumentException e) {
            throw new UnprocessableMessageException("The plan can't be read", e);
        }
    }

    /** What a series would be without its pauses, in a message; null where it doesn't pause. */
    public static @Nullable SeriesPlan plan(Phases phases) {
        return phases.pauses().isEmpty()
                ? null
                : SeriesPlan.newBuilder()
                        .setPhases(phases.planned().stream()
                                .map(PhaseMessages::message)
                                .toList())
                        .setPauses(phases.pauses().stream()
                                .map(PhaseMessages::message)
                                .toList())
                        .build();
    }

    /** Phases in a message, without the dates within pauses. */
    public static List<net.openmeet.schemas.series.Phase> messages(Phases phases) {
        return phases.all().stream().map(PhaseMessages::message).toList();
    }

    private static Phase phase(net.openmeet.schemas.series.Phase message) {
        return new Phase(
                ScheduleMessages.schedule(message.getSchedule()), TemplateMessages.template(message.getTemplate()));
    }

    private static net.openmeet.schemas.series.Phase message(Phase phase) {
        return net.openmeet.schemas.series.Phase.newBuilder()
                .setSchedule(ScheduleMessages.message(phase.schedule()))
                .setTemplate(TemplateMessages.message(phase.template()))
                .build();
    }

    private static Pause pause(SeriesPause message) {
        return new Pause(
                RecurrenceId.parse(message.getFrom()), RecurrenceId.parse(message.getUntil()), message.getReason());
    }

    private static SeriesPause message(Pause pause) {
        return SeriesPause.newBuilder()
                .setFrom(pause.from().toString())
                .setUntil(pause.until().toString())
                .setReason(pause.reason())
                .build();
    }
}
