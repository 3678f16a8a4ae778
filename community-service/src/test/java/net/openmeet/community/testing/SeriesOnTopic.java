package net.openmeet.community.testing;

import static net.openmeet.platform.test.People.ALICE;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.change.Change;
import net.openmeet.schemas.occurrences.OccurrenceCancelled;
import net.openmeet.schemas.occurrences.OccurrenceState;
import net.openmeet.schemas.occurrences.OccurrenceStatus;
import net.openmeet.schemas.series.Organiser;
import net.openmeet.schemas.series.OrganiserRole;
import net.openmeet.schemas.series.Schedule;
import net.openmeet.schemas.series.SeriesCreated;
import net.openmeet.schemas.series.SeriesDeleted;
import net.openmeet.schemas.series.SeriesOrganisersChanged;
import net.openmeet.schemas.series.SeriesTemplateChanged;
import net.openmeet.schemas.series.Template;
import net.openmeet.schemas.series.Visibility;
import org.jspecify.annotations.Nullable;

/** A series of Alice's that is called like its slug, as others tell of it. */
public final class SeriesOnTopic {

    static final Instant AT = Instant.parse("2026-03-01T12:00:00Z");

    private final UUID id = UUID.randomUUID();
    private final Messages messages;

    public SeriesOnTopic(Messages messages) {
        this.messages = messages;
    }

    public String slug() {
        return "series-" + id;
    }

    public void createIn(@Nullable UUID group, Visibility visibility) {
        messages.publish(
                Topics.SERIES,
                id,
                SeriesCreated.newBuilder()
                        .setSeriesId(id)
                        .setVersion(1)
                        .setSlug(slug())
                        .setOwnerId(ALICE)
                        .setGroupId(group)
                        .setVisibility(visibility)
                        .setTemplate(template(slug()))
                        .setSchedule(schedule())
                        .setImportedOverrides(List.of())
                        .setCreatedAt(AT)
                        .setChange(change())
                        .build());
    }

    /** It belongs to a group from then on, or to none. */
    public void becomes(long version, @Nullable UUID group, Visibility visibility) {
        messages.publish(
                Topics.SERIES,
                id,
                SeriesTemplateChanged.newBuilder()
                        .setSeriesId(id)
                        .setVersion(version)
                        .setGroupId(group)
                        .setVisibility(visibility)
                        .setTemplate(template(slug()))
                        .setChangedFields(List.of("visibility"))
                        .setChangedAt(AT)
                        .setChanges(List.of())
                        .setChange(change())
                        .build());
    }

    /** Somebody sees what its organisers see, from then on. */
    public void isOrganisedWith(long version, UUID host) {
        messages.publish(
                Topics.SERIES,
                id,
                SeriesOrganisersChanged.newBuilder()
                        .setSeriesId(id)
                        .setVersion(version)
                        .setSlug(slug())
                        .setVisibility(Visibility.PUBLIC)
                        .setOwnerId(ALICE)
                        .setOrganisers(List.of(new Organiser(host, OrganiserRole.HOST)))
                        .setChangedAt(AT)
                        .setChanges(List.of())
                        .setChange(change())
                        .build());
    }

    /** One change cancels some dates, the last one first. */
    public void cancel(List<String> recurrenceIds) {
        Change change = change();
        for (String date : recurrenceIds.reversed()) {
            messages.publish(
                    Topics.OCCURRENCES,
                    id,
                    OccurrenceCancelled.newBuilder()
                            .setOccurrenceId(UUID.randomUUID())
                            .setVersion(2)
                            .setState(cancelled(date))
                            .setAt(AT)
                            .setChanges(List.of())
                            .setChange(change)
                            .build());
        }
    }

    public void delete(long version) {
        messages.publish(
                Topics.SERIES,
                id,
                SeriesDeleted.newBuilder()
                        .setSeriesId(id)
                        .setVersion(version)
                        .setDeletedAt(AT)
                        .build());
    }

    private OccurrenceState cancelled(String recurrenceId) {
        return OccurrenceState.newBuilder()
                .setSlug(slug() + "-" + recurrenceId.toLowerCase(Locale.ROOT))
                .setSeriesId(id)
                .setRecurrenceId(recurrenceId)
                .setOwnerId(ALICE)
                .setVisibility(Visibility.PUBLIC)
                .setStatus(OccurrenceStatus.CANCELLED)
                .setTemplate(template(slug()))
                .setLocalStart(recurrenceId)
                .setTimeZone("Europe/Berlin")
                .setStartsAt(AT)
                .setEndsAt(AT.plusSeconds(3_600))
                .setTzdbVersion("2026a")
                .build();
    }

    static Template template(String name) {
        return Template.newBuilder().setName(name).setDescription("").build();
    }

    static Change change() {
        return Change.newBuilder()
                .setChangeId(Uuids.next())
                .setChangedBy(ALICE)
                .setCauses(List.of())
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
