package net.openmeet.series.series;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.openmeet.location.Location;
import net.openmeet.platform.change.Change;
import net.openmeet.series.schedule.Schedules;
import net.openmeet.vocabulary.template.Template;
import net.openmeet.vocabulary.template.Visibility;

/** Alice's weekly yoga in Berlin. */
public final class TuesdayYoga {

    public static final UUID ALICE = UUID.fromString("0199f5c3-0000-7000-8000-00000000a11c");
    public static final Instant NOW = Instant.parse("2026-02-01T09:30:00.123456Z");

    private static final UUID ID = UUID.fromString("0199f5c3-7a01-7bcd-8ef0-123456789abc");

    /** What Alice does in all of these. */
    public static final Change CHANGE = Change.by(ALICE, UUID.fromString("0199f5c3-7a02-7000-8000-0000000c4a9e"));

    private TuesdayYoga() {}

    public static Template template() {
        return new Template(
                "Tuesday Yoga", "All levels", 20, new Location("Studio 1", "DE", null, null, "Berlin", null, null));
    }

    public static SeriesFact.Created created(List<ImportedOverride> overrides) {
        var command =
                new CreateSeries(CHANGE, ALICE, Visibility.PUBLIC, template(), Schedules.tuesdayEvenings(), overrides);
        return Series.create(command, ID, "tuesday-yoga", NOW);
    }

    /** The yoga as somebody makes it look from a moment on. */
    public static SeriesFact.TemplateChanged changed(Revision revision, String slug, Instant when) {
        return series().change(revision, slug, CHANGE, when).orElseThrow();
    }

    public static Series series() {
        return created(List.of()).series();
    }
}
