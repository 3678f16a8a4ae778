package net.openmeet.vocabulary.phase.messaging;

import java.util.List;
import net.openmeet.platform.inbox.UnprocessableMessageException;
import net.openmeet.vocabulary.phase.Phase;
import net.openmeet.vocabulary.phase.Phases;
import net.openmeet.vocabulary.schedule.messaging.ScheduleMessages;
import net.openmeet.vocabulary.template.messaging.TemplateMessages;

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

    /** Phases in a message. */
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
}
