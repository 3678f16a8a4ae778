package net.openmeet.series.series;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.openmeet.location.Location;
import net.openmeet.platform.change.Change;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.series.schedule.Schedules;
import net.openmeet.vocabulary.people.Organisers;
import net.openmeet.vocabulary.phase.Pause;
import net.openmeet.vocabulary.phase.Phase;
import net.openmeet.vocabulary.phase.Phases;
import net.openmeet.vocabulary.phase.edit.PhaseEdit;
import net.openmeet.vocabulary.phase.edit.PhaseRevising;
import net.openmeet.vocabulary.phase.edit.Revision;
import net.openmeet.vocabulary.template.LoweredCapacity;
import net.openmeet.vocabulary.template.Template;
import net.openmeet.vocabulary.template.Visibility;

/** Alice's weekly yoga in Berlin. */
public final class TuesdayYoga {

    public static final UUID ALICE = UUID.fromString("0199f5c3-0000-7000-8000-00000000a11c");
    public static final UUID BOB = UUID.fromString("0199f5c3-0000-7000-8000-000000000b0b");
    public static final UUID CAROL = UUID.fromString("0199f5c3-0000-7000-8000-0000000ca201");
    public static final Instant NOW = Instant.parse("2026-02-01T09:30:00.123456Z");

    private static final UUID GROUP = UUID.fromString("0199f5c3-0000-7000-8000-00000000c401");
    private static final UUID ID = UUID.fromString("0199f5c3-7a01-7bcd-8ef0-123456789abc");

    /** What Alice does in all of these. */
    public static final Change CHANGE = Change.by(ALICE, UUID.fromString("0199f5c3-7a02-7000-8000-0000000c4a9e"));

    private TuesdayYoga() {}

    public static Template template() {
        return new Template(
                "Tuesday Yoga", "All levels", 20, new Location("Studio 1", "DE", null, null, "Berlin", null, null));
    }

    static Template named(String name) {
        return new Template(name, "All levels", 20, template().location());
    }

    public static SeriesFact.Created created(List<ImportedOverride> overrides) {
        var command = new CreateSeries(
                CHANGE,
                ALICE,
                Visibility.PUBLIC,
                Phases.of(new Phase(Schedules.tuesdayEvenings(), template())),
                overrides,
                null,
                GROUP,
                false);
        return Series.create(command, ID, "tuesday-yoga", NOW);
    }

    /** The yoga that was a draft, and paused, as it is published. */
    public static SeriesFact.Published published() {
        var command = new CreateSeries(
                CHANGE,
                ALICE,
                Visibility.PUBLIC,
                Phases.of(new Phase(Schedules.tuesdayEvenings(), template()))
                        .with(List.of(new Pause(
                                RecurrenceId.parse("2026-03-10"), RecurrenceId.parse("2026-03-11"), "Easter"))),
                List.of(),
                UUID.fromString("0199f5c3-0000-7000-8000-0000000000e1"),
                GROUP,
                true);
        Series draft =
                Series.create(command, ID, "tuesday-yoga-x0123456789ab", NOW).series();
        Series organised = draft.organisedBy(new Organisers(ALICE, List.of(BOB), List.of()), CHANGE, NOW)
                .series();
        return organised.publish("tuesday-yoga", CHANGE, NOW.plusSeconds(3_600));
    }

    /** A revision of what all of it looks like, and who may see it. */
    public static Revision revision(Template template, Visibility visibility) {
        return new Revision(before -> template, null, visibility, LoweredCapacity.REFUSE);
    }

    /** The yoga as somebody makes it look from a moment on. */
    public static SeriesFact.TemplateChanged changed(Revision revision, String slug, Instant when) {
        return (SeriesFact.TemplateChanged)
                changes(series(), revision, slug, when).getFirst();
    }

    /** The facts that a revision of all that isn't over makes. */
    static List<SeriesFact.Lasting> changes(Series series, Revision revision, String slug, Instant when) {
        PhaseEdit edit = new PhaseRevising(series.phases(), revision, when).all();
        return series.change(edit, revision, slug, CHANGE, when);
    }

    /** The yoga as others organise it, too. */
    public static SeriesFact.OrganisersChanged organised(Organisers organisers) {
        return series().organisedBy(organisers, CHANGE, NOW);
    }

    /** The yoga once Bob has accepted it. */
    public static SeriesFact.Transferred transferred(Series series) {
        return series.transfer(BOB, Change.by(BOB, CHANGE.id()), NOW);
    }

    public static Series series() {
        return created(List.of()).series();
    }
}
