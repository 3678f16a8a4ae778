package net.openmeet.vocabulary.schedule.messaging;

import net.openmeet.platform.inbox.UnprocessableMessageException;
import net.openmeet.schemas.series.Schedule;
import net.openmeet.vocabulary.schedule.ScheduleText;

/** Maps schedules from and to the published language. */
public final class ScheduleMessages {

    private ScheduleMessages() {}

    /**
     * The schedule that a message tells of.
     *
     * @throws UnprocessableMessageException if it says what no schedule is
     */
    public static <S> S schedule(Schedule message, ScheduleText.Reading<S> reading) {
        var text = new ScheduleText(
                message.getTimeZone(),
                message.getStart(),
                message.getDuration(),
                message.getRrules(),
                message.getRdates(),
                message.getExdates());
        try {
            return text.parse(reading);
        } catch (IllegalArgumentException e) {
            throw new UnprocessableMessageException("The schedule can't be read", e);
        }
    }

    /**
     * A schedule in a message.
     *
     * @param startMatchesRules false: its start is a date that no rule yields
     */
    public static Schedule message(ScheduleText schedule, boolean startMatchesRules) {
        return Schedule.newBuilder()
                .setTimeZone(schedule.zone())
                .setStart(schedule.start())
                .setDuration(schedule.duration())
                .setRrules(schedule.rrules())
                .setRdates(schedule.rdates())
                .setExdates(schedule.exdates())
                .setStartMatchesRules(startMatchesRules)
                .build();
    }
}
