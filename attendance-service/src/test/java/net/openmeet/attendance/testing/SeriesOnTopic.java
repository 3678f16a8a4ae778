package net.openmeet.attendance.testing;

import static net.openmeet.platform.test.People.ALICE;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.change.Change;
import net.openmeet.schemas.occurrences.OccurrenceState;
import net.openmeet.schemas.occurrences.OccurrenceStatus;
import net.openmeet.schemas.occurrences.OccurrenceVivified;
import net.openmeet.schemas.occurrences.SeriesPropagated;
import net.openmeet.schemas.series.Organiser;
import net.openmeet.schemas.series.Phase;
import net.openmeet.schemas.series.Schedule;
import net.openmeet.schemas.series.SeriesCreated;
import net.openmeet.schemas.series.SeriesDeleted;
import net.openmeet.schemas.series.SeriesEnded;
import net.openmeet.schemas.series.SeriesOrganisersChanged;
import net.openmeet.schemas.series.SeriesPaused;
import net.openmeet.schemas.series.SeriesResumed;
import net.openmeet.schemas.series.SeriesSnapshot;
import net.openmeet.schemas.series.SeriesTemplateChanged;
import net.openmeet.schemas.series.SeriesTransferred;
import net.openmeet.schemas.series.Template;
import net.openmeet.schemas.series.Visibility;
import org.apache.avro.specific.SpecificRecord;

/** One weekly series of Alice's with a single stored date, as others tell of it. */
public final class SeriesOnTopic {

    private static final Instant AT = Instant.parse("2026-03-01T12:00:00Z");

    private final UUID id = UUID.randomUUID();
    private final UUID date = UUID.randomUUID();
    private final Messages messages;

    public SeriesOnTopic(Messages messages) {
        this.messages = messages;
    }

    public UUID id() {
        return id;
    }

    /** Where the date is. */
    public String path() {
        return "/api/events/" + dateSlug();
    }

    public void create(Visibility visibility) {
        tell(SeriesCreated.newBuilder()
                .setSeriesId(id)
                .setVersion(1)
                .setSlug(slug())
                .setOwnerId(ALICE)
                .setVisibility(visibility)
                .setTemplate(template(5))
                .setSchedule(schedule())
                .setImportedOverrides(List.of())
                .setCreatedAt(AT)
                .build());
    }

    /** It belongs to a group, from its beginning. */
    public void createIn(UUID group, Visibility visibility) {
        tell(SeriesCreated.newBuilder()
                .setSeriesId(id)
                .setVersion(1)
                .setSlug(slug())
                .setOwnerId(ALICE)
                .setGroupId(group)
                .setVisibility(visibility)
                .setTemplate(template(1))
                .setSchedule(schedule())
                .setImportedOverrides(List.of())
                .setCreatedAt(AT)
                .build());
    }

    public void becomes(long version, Visibility visibility) {
        tell(SeriesTemplateChanged.newBuilder()
                .setSeriesId(id)
                .setVersion(version)
                .setVisibility(visibility)
                .setTemplate(template(5))
                .setChangedFields(List.of("visibility"))
                .setChangedAt(AT)
                .setChanges(List.of())
                .build());
    }

    /** Others organise it, besides Alice. */
    public void isOrganisedBy(long version, Visibility visibility, Organiser... others) {
        tell(SeriesOrganisersChanged.newBuilder()
                .setSeriesId(id)
                .setVersion(version)
                .setSlug(slug())
                .setVisibility(visibility)
                .setOwnerId(ALICE)
                .setOrganisers(List.of(others))
                .setChangedAt(AT)
                .build());
    }

    /** It is somebody else's, and nobody organises it besides. */
    public void becomesOf(UUID owner, long version, Visibility visibility) {
        tell(SeriesTransferred.newBuilder()
                .setSeriesId(id)
                .setVersion(version)
                .setSlug(slug())
                .setVisibility(visibility)
                .setOwnerId(owner)
                .setFormerOwnerId(ALICE)
                .setOrganisers(List.of())
                .setChangedAt(AT)
                .build());
    }

    public void delete(long version) {
        tell(SeriesDeleted.newBuilder()
                .setSeriesId(id)
                .setVersion(version)
                .setDeletedAt(AT)
                .build());
    }

    /** Pauses past its stored date. */
    public void pause(long version) {
        tell(SeriesPaused.newBuilder()
                .setSeriesId(id)
                .setVersion(version)
                .setFrom("2099-04-01T00:00")
                .setUntil("2099-05-01T00:00")
                .setDates(List.of("2099-04-07T19:00"))
                .setPhases(List.of(phase()))
                .setChangedAt(AT)
                .build());
    }

    /** Goes on when no date of its pause is left to come: no other fact follows. */
    public void resume(long version) {
        tell(SeriesResumed.newBuilder()
                .setSeriesId(id)
                .setVersion(version)
                .setDates(List.of())
                .setPhases(List.of(phase()))
                .setChangedAt(AT)
                .build());
    }

    /** It has no dates after its stored one. */
    public void end(long version, Change change) {
        tell(SeriesEnded.newBuilder()
                .setSeriesId(id)
                .setVersion(version)
                .setFrom("2099-03-10T19:00")
                .setPhases(List.of(phase()))
                .setChangedAt(Instant.now())
                .setChange(change)
                .build());
    }

    /** Its state, as of a version. */
    public void isNow(long version, Visibility visibility) {
        messages.publish(
                Topics.SERIES_STATE,
                id,
                SeriesSnapshot.newBuilder()
                        .setSeriesId(id)
                        .setVersion(version)
                        .setSlug(slug())
                        .setOwnerId(ALICE)
                        .setVisibility(visibility)
                        .setTemplate(template(5))
                        .setSchedule(schedule())
                        .setCreatedAt(AT)
                        .setUpdatedAt(AT)
                        .build());
    }

    /** The date is stored. */
    public void vivify() {
        messages.publish(
                Topics.OCCURRENCES,
                id,
                OccurrenceVivified.newBuilder()
                        .setOccurrenceId(date)
                        .setVersion(1)
                        .setState(OccurrenceState.newBuilder()
                                .setSlug(dateSlug())
                                .setSeriesId(id)
                                .setRecurrenceId("2099-03-03T19:00")
                                .setOwnerId(ALICE)
                                .setVisibility(Visibility.PUBLIC)
                                .setStatus(OccurrenceStatus.SCHEDULED)
                                .setTemplate(template(5))
                                .setLocalStart("2099-03-03T19:00")
                                .setTimeZone("Europe/Berlin")
                                .setStartsAt(Instant.parse("2099-03-03T18:00:00Z"))
                                .setEndsAt(Instant.parse("2099-03-03T19:30:00Z"))
                                .setTzdbVersion("2026a")
                                .build())
                        .setAt(AT)
                        .build());
    }

    /** All of its dates have followed it. */
    public void isPropagated(long version) {
        messages.publish(
                Topics.OCCURRENCES,
                id,
                SeriesPropagated.newBuilder()
                        .setSeriesId(id)
                        .setVersion(version)
                        .setAt(AT)
                        .build());
    }

    private void tell(SpecificRecord message) {
        messages.publish(Topics.SERIES, id, message);
    }

    private String slug() {
        return "choir-" + id;
    }

    private String dateSlug() {
        return slug() + "-2099-03-03-1900";
    }

    private static Template template(int capacity) {
        return Template.newBuilder()
                .setName("Choir")
                .setDescription("")
                .setCapacity(capacity)
                .build();
    }

    private static Phase phase() {
        return Phase.newBuilder()
                .setSchedule(schedule())
                .setTemplate(template(5))
                .build();
    }

    private static Schedule schedule() {
        return Schedule.newBuilder()
                .setTimeZone("Europe/Berlin")
                .setStart("2099-03-03T19:00")
                .setDuration("PT1H30M")
                .setRrules(List.of("FREQ=WEEKLY"))
                .setRdates(List.of())
                .setExdates(List.of())
                .setStartMatchesRules(true)
                .build();
    }
}
