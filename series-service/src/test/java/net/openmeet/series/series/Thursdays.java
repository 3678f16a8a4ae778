package net.openmeet.series.series;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.openmeet.recurrence.NominalDuration;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.series.schedule.Schedules;
import net.openmeet.vocabulary.phase.Pause;
import net.openmeet.vocabulary.phase.edit.DatesOfSeries;
import net.openmeet.vocabulary.phase.edit.Pausing;
import net.openmeet.vocabulary.phase.edit.PhaseEdit;
import net.openmeet.vocabulary.phase.edit.PhaseRevising;
import net.openmeet.vocabulary.phase.edit.Revision;
import net.openmeet.vocabulary.phase.edit.ScheduleRevision;
import net.openmeet.vocabulary.schedule.Schedule;
import net.openmeet.vocabulary.template.LoweredCapacity;
import net.openmeet.vocabulary.template.Template;
import net.openmeet.vocabulary.template.Visibility;
import org.jspecify.annotations.Nullable;

/** Tuesday Yoga as it moves to Thursdays, at eight. */
public final class Thursdays {

    /** Tuesdays of March 2026 are the 3rd, 10th, 17th, 24th and 31st. The first two are over. */
    public static final Instant MID_MARCH = Instant.parse("2026-03-12T12:00:00Z");

    private Thursdays() {}

    /** One of each of the facts about dates. */
    public static Map<String, SeriesFact> facts() {
        Series yoga = TuesdayYoga.series();
        var dates = new DatesOfSeries(yoga.phases(), MID_MARCH);
        Revision toThursdays = revision(Thursdays::renamed, thursdaysFrom("2026-03-26T20:00"));
        Revision allThursdays = revision(Thursdays::renamed, thursdaysFrom("2026-03-05T20:00"));
        var split = new PhaseRevising(yoga.phases(), toThursdays, MID_MARCH).following(date("2026-03-24T19:00"));
        var all = new PhaseRevising(yoga.phases(), allThursdays, MID_MARCH).all();
        var wanted = new Pause(date("2026-03-30"), date("2026-04-10"), "Easter");
        var pause = (Pausing.Decision.Decided) new Pausing(yoga.phases(), MID_MARCH).pause(wanted);
        List<SeriesFact.Lasting> paused = yoga.pause(pause, TuesdayYoga.CHANGE, MID_MARCH);
        Series pausing = paused.getLast().series();
        var resume = (Pausing.Decision.Decided) new Pausing(pausing.phases(), MID_MARCH).resume();
        List<SeriesFact.Lasting> resumed = pausing.resume(resume, TuesdayYoga.CHANGE, MID_MARCH);
        return Map.of(
                "Split", fact(yoga, split, toThursdays),
                "ScheduleChanged", fact(yoga, all, allThursdays),
                "DatesExcluded",
                        yoga.exclude(dates(dates.exclude(date("2026-03-31T19:00"))), TuesdayYoga.CHANGE, MID_MARCH),
                "DatesIncluded",
                        yoga.include(
                                dates(dates.include(date("2026-03-26T19:00"))), null, TuesdayYoga.CHANGE, MID_MARCH),
                "Paused", paused.getFirst(),
                "Resumed", resumed.getFirst(),
                "Ended", yoga.end(dates(dates.end(Optional.of(date("2026-04-01")))), TuesdayYoga.CHANGE, MID_MARCH));
    }

    static Template renamed(Template template) {
        return new Template("Thursday Yoga", template.description(), template.capacity(), template.location());
    }

    static Revision revision(UnaryOperator<Template> template, @Nullable ScheduleRevision schedule) {
        return new Revision(template, schedule, Visibility.PUBLIC, LoweredCapacity.REFUSE);
    }

    /** Every Thursday, whatever it was. */
    static ScheduleRevision thursdaysFrom(String start) {
        return schedule(
                before -> Schedules.acceptedBy(Schedules.proposal(start).rule("FREQ=WEEKLY;BYDAY=TH")),
                before -> before);
    }

    /** The same dates, that long. */
    static ScheduleRevision lasting(String duration) {
        UnaryOperator<Schedule> longer =
                before -> new Schedule(before.dates(), before.zone(), NominalDuration.parse(duration));
        return schedule(longer, longer);
    }

    static ScheduleRevision schedule(UnaryOperator<Schedule> revised, UnaryOperator<Schedule> reframed) {
        return new ScheduleRevision() {

            @Override
            public Schedule revised(Schedule current) {
                return revised.apply(current);
            }

            @Override
            public Schedule reframed(Schedule current, Schedule first) {
                return reframed.apply(current);
            }
        };
    }

    static RecurrenceId date(String text) {
        return RecurrenceId.parse(text);
    }

    private static SeriesFact fact(Series series, PhaseEdit edit, Revision revision) {
        return series.change(edit, revision, series.slug(), TuesdayYoga.CHANGE, MID_MARCH)
                .getFirst();
    }

    private static PhaseEdit.Dates dates(PhaseEdit edit) {
        return (PhaseEdit.Dates) edit;
    }
}
