package net.openmeet.occurrence.series;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.openmeet.platform.consistency.VersionToken;
import net.openmeet.platform.id.Uuids;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.people.Organisers;
import net.openmeet.vocabulary.phase.Phase;
import net.openmeet.vocabulary.phase.Phases;
import net.openmeet.vocabulary.schedule.ScheduleText;
import net.openmeet.vocabulary.template.Visibility;

/**
 * A series as far as this service knows it.
 *
 * @param version the newest version that was heard of
 * @param ownerId account of the owner, as the dates know it
 * @param organisers who has rights, as the series has told last: who asks is measured by these
 * @param ids of dates whose occurrence has another id than the derived one: that is another's, or it was another date before
 */
public record KnownSeries(
        UUID id,
        long version,
        String slug,
        UUID ownerId,
        Organisers organisers,
        Visibility visibility,
        Phases phases,
        Map<RecurrenceId, UUID> ids) {

    public KnownSeries {
        ids = Map.copyOf(ids);
    }

    /** A series of which no date has been carried over. */
    public KnownSeries(UUID id, long version, String slug, UUID ownerId, Visibility visibility, Phases phases) {
        this(id, version, slug, ownerId, Organisers.of(ownerId), visibility, phases, Map.of());
    }

    /** What a read elsewhere can wait for that wants to be as new; it says which version of the series an answer shows. */
    public VersionToken token() {
        return token(id, version);
    }

    public static VersionToken token(UUID series, long version) {
        return new VersionToken("series", series, version);
    }

    /** The id of the occurrence that is stored on a date: the same for everybody who derives it, so a date never has two. */
    public UUID occurrenceId(RecurrenceId date) {
        UUID other = ids.get(date);
        return other == null ? occurrenceId(id, date, 0) : other;
    }

    /** The id of the occurrence that is stored on a date of a series after so many others that were carried over from it. */
    public static UUID occurrenceId(UUID series, RecurrenceId date, int others) {
        return Uuids.derived(series, others == 0 ? date.toString() : date + "#" + others);
    }

    /** The series, of the same owner, after a change of its slug, visibility or phases. */
    public KnownSeries changed(long newVersion, String newSlug, Visibility newVisibility, Phases newPhases) {
        return changed(newVersion, newSlug, ownerId, newVisibility, newPhases);
    }

    /** The series after a change of its slug, owner, visibility or phases. */
    public KnownSeries changed(
            long newVersion, String newSlug, UUID newOwner, Visibility newVisibility, Phases newPhases) {
        Organisers kept = newOwner.equals(ownerId) ? organisers : Organisers.of(newOwner);
        return new KnownSeries(id, newVersion, newSlug, newOwner, kept, newVisibility, newPhases, ids);
    }

    /** The series as who reads it may know it: by this slug, with the rights that these have, and to no more people than this. */
    public KnownSeries restricted(String currentSlug, Organisers current, Visibility atMost) {
        Visibility narrower = visibility.compareTo(atMost) < 0 ? atMost : visibility;
        return new KnownSeries(id, version, currentSlug, ownerId, current, narrower, phases, ids);
    }

    /** The series with other ids of dates than the derived ones. */
    public KnownSeries ids(Map<RecurrenceId, UUID> others) {
        return new KnownSeries(id, version, slug, ownerId, organisers, visibility, phases, others);
    }

    /** The phase of a date; where it isn't one of the series, the one in which it would be. */
    public Phase phaseAt(RecurrenceId date) {
        List<Phase> all = phases.planned();
        return all.size() == 1
                ? all.getFirst()
                : all.stream()
                        .filter(phase -> phase.contains(date))
                        .findFirst()
                        .orElseGet(() -> all.reversed().stream()
                                .filter(phase -> phase.first().compareTo(date) <= 0)
                                .findFirst()
                                .orElse(all.getFirst()));
    }

    /** Whether it takes place when another one does, and would if neither paused. */
    public boolean hasDatesOf(KnownSeries other) {
        return phases.pauses().equals(other.phases.pauses())
                && schedules(phases).equals(schedules(other.phases));
    }

    /** The zone in which people think of it at {@code now}. */
    public ZoneId zone(Instant now) {
        ZoneId last = phases.last().schedule().zone();
        boolean everywhere =
                phases.all().stream().allMatch(phase -> phase.schedule().zone().equals(last));
        return everywhere ? last : phases.inForce(now).schedule().zone();
    }

    private static List<ScheduleText> schedules(Phases phases) {
        return phases.planned().stream().map(phase -> phase.schedule().text()).toList();
    }
}
