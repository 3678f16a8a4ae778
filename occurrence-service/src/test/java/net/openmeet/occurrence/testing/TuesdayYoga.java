package net.openmeet.occurrence.testing;

import java.util.List;
import java.util.UUID;
import net.openmeet.location.Location;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.vocabulary.phase.Phase;
import net.openmeet.vocabulary.phase.Phases;
import net.openmeet.vocabulary.schedule.ScheduleText;
import net.openmeet.vocabulary.template.Template;
import net.openmeet.vocabulary.template.Visibility;

/** The series of the one seeded world: weekly in Berlin, 19:00 to 20:30, across the DST change of March 2026. */
public final class TuesdayYoga {

    public static final UUID ID = UUID.fromString("01960000-0000-7000-8000-000000000001");
    public static final UUID ALICE = UUID.fromString("00000000-0000-7000-8000-00000000000a");
    public static final UUID BOB = UUID.fromString("00000000-0000-7000-8000-00000000000b");

    private static final Location STUDIO = new Location("Studio 1", "DE", null, null, "Berlin", null, null);

    private TuesdayYoga() {}

    public static KnownSeries series() {
        return series(new ScheduleText(
                "Europe/Berlin", "2026-03-03T19:00", "PT1H30M", List.of("FREQ=WEEKLY;BYDAY=TU"), List.of(), List.of()));
    }

    public static KnownSeries series(ScheduleText schedule) {
        return new KnownSeries(
                ID,
                1,
                "tuesday-yoga",
                ALICE,
                Visibility.PUBLIC,
                Phases.of(new Phase(schedule.parse(), template("Tuesday Yoga"))));
    }

    /** A series that looks like this from a version on. */
    public static KnownSeries looking(KnownSeries series, long version, Template template) {
        return looking(series, version, series.slug(), series.visibility(), template);
    }

    /** A series that looks like this from a version on, and is found by that name by these people. */
    public static KnownSeries looking(
            KnownSeries series, long version, String slug, Visibility visibility, Template template) {
        return series.changed(
                version,
                slug,
                visibility,
                new Phases(series.phases().all().stream()
                        .map(phase -> phase.with(template))
                        .toList()));
    }

    /** The series of a rule from a start on, an hour each. */
    public static KnownSeries series(String zone, String start, String... rules) {
        return series(new ScheduleText(zone, start, "PT1H", List.of(rules), List.of(), List.of()));
    }

    public static Template template(String name) {
        return new Template(name, "All levels", 20, STUDIO);
    }
}
