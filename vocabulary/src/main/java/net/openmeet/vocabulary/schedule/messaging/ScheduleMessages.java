package net.openmeet.vocabulary.schedule.messaging;

import java.util.Objects;
import net.openmeet.platform.inbox.UnprocessableMessageException;
import net.openmeet.vocabulary.schedule.Schedule;
import net.openmeet.vocabulary.schedule.ScheduleText;

/** Maps schedules from and to the published language. */
public final class ScheduleMessages {

    private static final String UTC = "UTC";

    private ScheduleMessages() {}

    /**
     * The schedule that a message tells of.
     *
     * @throws UnprocessableMessageException if it says what no schedule is
     */
    public static Schedule schedule(net.openmeet.schemas.series.Schedule message) {
        var text = new ScheduleText(
                // Of before floating time was refused: nothing that was made had any.
                Objects.requireNonNullElse(message.getTimeZone(), UTC),
                message.getStart(),
                message.getDuration(),
                message.getRrules(),
                message.getRdates(),
                message.getExdates());
        try {
            return text.parse();
        } catch (IllegalArgumentException e) {
            throw new UnprocessableMessageException("The schedule can't be read", e);
        }
    }

    /** A schedule in a message. */
    public static net.openmeet.schemas.series.Schedule message(Schedule schedule) {
        ScheduleText text = schedule.text();
        return net.openmeet.schemas.series.Schedule.newBuilder()
                .setTimeZone(text.zone())
                .setStart(text.start())
                .setDuration(text.duration())
                .setRrules(text.rrules())
                .setRdates(text.rdates())
                .setExdates(text.exdates())
                .setStartMatchesRules(schedule.startMatchesRules())
                .build();
    }
}
