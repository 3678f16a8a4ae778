package net.openmeet.community.testing;

import static net.openmeet.platform.test.People.ALICE;

import java.util.List;
import java.util.UUID;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.occurrences.OccurrenceAdopted;
import net.openmeet.schemas.occurrences.OccurrenceCancelled;
import net.openmeet.schemas.occurrences.OccurrenceModified;
import net.openmeet.schemas.occurrences.OccurrenceRemoved;
import net.openmeet.schemas.occurrences.OccurrenceState;
import net.openmeet.schemas.occurrences.OccurrenceStatus;
import net.openmeet.schemas.occurrences.OccurrenceVivified;
import net.openmeet.schemas.series.Visibility;
import org.jspecify.annotations.Nullable;

/** A standalone event of Alice's that is called like its slug, as others tell of it. */
public final class EventOnTopic {

    private final UUID id = Uuids.next();
    private final Messages messages;

    public EventOnTopic(Messages messages) {
        this.messages = messages;
    }

    public String slug() {
        return "event-" + id;
    }

    public void createIn(@Nullable UUID group, Visibility visibility) {
        messages.publish(
                Topics.OCCURRENCES,
                id,
                OccurrenceVivified.newBuilder()
                        .setOccurrenceId(id)
                        .setVersion(1)
                        .setState(state(group, visibility).build())
                        .setAt(SeriesOnTopic.AT)
                        .setChange(SeriesOnTopic.change())
                        .build());
    }

    /** It belongs to a group from then on, or to none. */
    public void becomes(long version, @Nullable UUID group, Visibility visibility) {
        messages.publish(
                Topics.OCCURRENCES,
                id,
                OccurrenceModified.newBuilder()
                        .setOccurrenceId(id)
                        .setVersion(version)
                        .setState(state(group, visibility).build())
                        .setAt(SeriesOnTopic.AT)
                        .setChanges(List.of())
                        .setChange(SeriesOnTopic.change())
                        .build());
    }

    public void cancel(long version, UUID group) {
        messages.publish(
                Topics.OCCURRENCES,
                id,
                OccurrenceCancelled.newBuilder()
                        .setOccurrenceId(id)
                        .setVersion(version)
                        .setState(state(group, Visibility.PUBLIC)
                                .setStatus(OccurrenceStatus.CANCELLED)
                                .build())
                        .setAt(SeriesOnTopic.AT)
                        .setChanges(List.of())
                        .setChange(SeriesOnTopic.change())
                        .build());
    }

    /** It goes on as a date of a series. */
    public void joinASeries(long version) {
        UUID series = UUID.randomUUID();
        messages.publish(
                Topics.OCCURRENCES,
                series,
                OccurrenceAdopted.newBuilder()
                        .setOccurrenceId(id)
                        .setVersion(version)
                        .setState(state(null, Visibility.PUBLIC)
                                .setSeriesId(series)
                                .setRecurrenceId("2099-03-03T19:00")
                                .build())
                        .setPreviousSlug(slug())
                        .setAt(SeriesOnTopic.AT)
                        .setChanges(List.of())
                        .setChange(SeriesOnTopic.change())
                        .build());
    }

    public void delete(long version) {
        messages.publish(
                Topics.OCCURRENCES,
                id,
                OccurrenceRemoved.newBuilder()
                        .setOccurrenceId(id)
                        .setVersion(version)
                        .setAt(SeriesOnTopic.AT)
                        .setChange(SeriesOnTopic.change())
                        .build());
    }

    private OccurrenceState.Builder state(@Nullable UUID group, Visibility visibility) {
        return OccurrenceState.newBuilder()
                .setSlug(slug())
                .setOwnerId(ALICE)
                .setGroupId(group)
                .setVisibility(visibility)
                .setStatus(OccurrenceStatus.SCHEDULED)
                .setTemplate(SeriesOnTopic.template(slug()))
                .setLocalStart("2099-03-03T19:00")
                .setTimeZone("Europe/Berlin")
                .setStartsAt(SeriesOnTopic.AT)
                .setEndsAt(SeriesOnTopic.AT.plusSeconds(3_600))
                .setTzdbVersion("2026a");
    }
}
