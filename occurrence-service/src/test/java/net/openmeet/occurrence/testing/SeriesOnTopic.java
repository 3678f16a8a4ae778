package net.openmeet.occurrence.testing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.change.ChangeMessages;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.Messages;
import net.openmeet.platform.test.People;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.series.ImportedDate;
import net.openmeet.schemas.series.Location;
import net.openmeet.schemas.series.Organiser;
import net.openmeet.schemas.series.OrganiserRole;
import net.openmeet.schemas.series.Phase;
import net.openmeet.schemas.series.Schedule;
import net.openmeet.schemas.series.SeriesCreated;
import net.openmeet.schemas.series.SeriesDatesExcluded;
import net.openmeet.schemas.series.SeriesDatesImported;
import net.openmeet.schemas.series.SeriesDatesIncluded;
import net.openmeet.schemas.series.SeriesDeleted;
import net.openmeet.schemas.series.SeriesEnded;
import net.openmeet.schemas.series.SeriesOrganisersChanged;
import net.openmeet.schemas.series.SeriesScheduleChanged;
import net.openmeet.schemas.series.SeriesSplit;
import net.openmeet.schemas.series.SeriesTemplateChanged;
import net.openmeet.schemas.series.SeriesTransferred;
import net.openmeet.schemas.series.Template;
import net.openmeet.schemas.series.Visibility;
import net.openmeet.vocabulary.phase.Phases;
import net.openmeet.vocabulary.phase.messaging.PhaseMessages;
import org.jspecify.annotations.Nullable;

/** series-service, as far as its messages show it. Series belong to Alice and have slugs of their own. */
public final class SeriesOnTopic {

    private final Messages messages;
    private final Api api;

    public SeriesOnTopic(Messages messages, Api api) {
        this.messages = messages;
        this.api = api;
    }

    /** Weekly in Berlin from 3 March 2026, 19:00 to 20:30, unless the rest says otherwise. */
    public static SeriesCreated.Builder tuesdayYoga() {
        return created("tuesday-yoga", schedule("Europe/Berlin", "2026-03-03T19:00", "FREQ=WEEKLY;BYDAY=TU"));
    }

    public static SeriesCreated.Builder created(String slug, Schedule schedule) {
        UUID id = Uuids.next();
        return SeriesCreated.newBuilder()
                .setSeriesId(id)
                .setVersion(1)
                .setSlug(slug + "-x" + id.toString().substring(24))
                .setOwnerId(People.ALICE)
                .setVisibility(Visibility.PUBLIC)
                .setTemplate(template("Tuesday Yoga"))
                .setSchedule(schedule)
                .setImportedOverrides(List.of())
                .setCreatedAt(TestClock.FIRST_OF_MARCH)
                .setChange(change(People.ALICE));
    }

    private static net.openmeet.schemas.change.Change change(UUID account) {
        return ChangeMessages.message(Change.by(account, Uuids.next()));
    }

    public static Schedule schedule(@Nullable String zone, String start, String... rules) {
        return Schedule.newBuilder()
                .setTimeZone(zone)
                .setStart(start)
                .setDuration("PT1H30M")
                .setRrules(List.of(rules))
                .setRdates(List.of())
                .setExdates(List.of())
                .build();
    }

    public static Template template(String name) {
        return Template.newBuilder()
                .setName(name)
                .setDescription("All levels")
                .setCapacity(20)
                .setLocation(Location.newBuilder()
                        .setName("Studio 1")
                        .setCountry("DE")
                        .build())
                .build();
    }

    /** Publishes the creation, and returns when the service knows of it. */
    public SeriesCreated create(SeriesCreated.Builder draft) {
        SeriesCreated created = draft.build();
        publish(created);
        Await.until(
                created.getSlug() + " to be known",
                () -> api.as(created.getOwnerId()).get(occurrences(created)).status() == 200);
        return created;
    }

    public UUID publish(SeriesCreated created) {
        return messages.publish(Topics.SERIES, created.getSeriesId(), created);
    }

    public UUID rename(SeriesCreated series, long version, String name, Instant at) {
        return change(series, version, template(name), series.getVisibility(), at);
    }

    public UUID change(SeriesCreated series, long version, Template template, Visibility visibility, Instant at) {
        return change(series, version, null, template, visibility, at);
    }

    public UUID change(
            SeriesCreated series,
            long version,
            @Nullable String slug,
            Template template,
            Visibility visibility,
            Instant at) {
        return messages.publish(
                Topics.SERIES,
                series.getSeriesId(),
                SeriesTemplateChanged.newBuilder()
                        .setSlug(slug)
                        .setChange(change(series.getOwnerId()))
                        .setSeriesId(series.getSeriesId())
                        .setVersion(version)
                        .setVisibility(visibility)
                        .setTemplate(template)
                        .setChangedFields(List.of("name"))
                        .setChangedAt(at)
                        .build());
    }

    /** Its dates from one on take place otherwise: these phases, of which one's {@code newAnchor} corresponds to {@code from}. */
    public UUID split(SeriesCreated series, long version, String from, String newAnchor, List<Phase> phases) {
        return messages.publish(
                Topics.SERIES,
                series.getSeriesId(),
                SeriesSplit.newBuilder()
                        .setSeriesId(series.getSeriesId())
                        .setVersion(version)
                        .setFrom(from)
                        .setOldAnchor(from)
                        .setNewAnchor(newAnchor)
                        .setPhases(phases)
                        .setChangedFields(List.of("recurrence"))
                        .setChangedAt(TestClock.FIRST_OF_MARCH)
                        .setChange(change(series.getOwnerId()))
                        .build());
    }

    /** Its phases look otherwise, on the same dates. */
    public UUID look(SeriesCreated series, long version, Phases phases) {
        return messages.publish(
                Topics.SERIES,
                series.getSeriesId(),
                SeriesTemplateChanged.newBuilder()
                        .setChange(change(series.getOwnerId()))
                        .setSeriesId(series.getSeriesId())
                        .setVersion(version)
                        .setVisibility(series.getVisibility())
                        .setTemplate(template("Tuesday Yoga"))
                        .setPhases(PhaseMessages.messages(phases))
                        .setPlan(PhaseMessages.plan(phases))
                        .setChangedFields(List.of("name"))
                        .setChangedAt(TestClock.FIRST_OF_MARCH)
                        .build());
    }

    /** It has these phases and pauses from now on, and {@code newAnchor} is in the place of {@code oldAnchor}. */
    public UUID reschedule(
            SeriesCreated series, long version, String from, String oldAnchor, String newAnchor, Phases phases) {
        return messages.publish(
                Topics.SERIES,
                series.getSeriesId(),
                SeriesScheduleChanged.newBuilder()
                        .setSeriesId(series.getSeriesId())
                        .setVersion(version)
                        .setFrom(from)
                        .setOldAnchor(oldAnchor)
                        .setNewAnchor(newAnchor)
                        .setPhases(PhaseMessages.messages(phases))
                        .setPlan(PhaseMessages.plan(phases))
                        .setChangedFields(List.of("recurrence"))
                        .setChangedAt(TestClock.FIRST_OF_MARCH)
                        .setChange(change(series.getOwnerId()))
                        .build());
    }

    public UUID exclude(SeriesCreated series, long version, List<String> dates, List<Phase> phases) {
        return messages.publish(
                Topics.SERIES,
                series.getSeriesId(),
                SeriesDatesExcluded.newBuilder()
                        .setSeriesId(series.getSeriesId())
                        .setVersion(version)
                        .setDates(dates)
                        .setPhases(phases)
                        .setChangedAt(TestClock.FIRST_OF_MARCH)
                        .setChange(change(series.getOwnerId()))
                        .build());
    }

    /** Dates are none any more, or some, and so it has these phases and pauses. */
    public UUID exclude(SeriesCreated series, long version, List<String> dates, Phases phases) {
        return messages.publish(
                Topics.SERIES,
                series.getSeriesId(),
                SeriesDatesExcluded.newBuilder()
                        .setSeriesId(series.getSeriesId())
                        .setVersion(version)
                        .setDates(dates)
                        .setPhases(PhaseMessages.messages(phases))
                        .setPlan(PhaseMessages.plan(phases))
                        .setChangedAt(TestClock.FIRST_OF_MARCH)
                        .setChange(change(series.getOwnerId()))
                        .build());
    }

    public UUID include(SeriesCreated series, long version, List<String> dates, List<Phase> phases) {
        return messages.publish(
                Topics.SERIES,
                series.getSeriesId(),
                SeriesDatesIncluded.newBuilder()
                        .setSeriesId(series.getSeriesId())
                        .setVersion(version)
                        .setDates(dates)
                        .setPhases(phases)
                        .setChangedAt(TestClock.FIRST_OF_MARCH)
                        .setChange(change(series.getOwnerId()))
                        .build());
    }

    /** The calendar that it came from says something else of dates, or calls all of them off; the series is as it began. */
    public UUID importDates(SeriesCreated series, long version, boolean cancelsAll, List<ImportedDate> dates) {
        return messages.publish(
                Topics.SERIES,
                series.getSeriesId(),
                SeriesDatesImported.newBuilder()
                        .setSeriesId(series.getSeriesId())
                        .setVersion(version)
                        .setDates(dates)
                        .setCancelsAll(cancelsAll)
                        .setPhases(List.of(Phase.newBuilder()
                                .setSchedule(series.getSchedule())
                                .setTemplate(series.getTemplate())
                                .build()))
                        .setChangedAt(TestClock.FIRST_OF_MARCH)
                        .setChange(change(series.getOwnerId()))
                        .build());
    }

    public UUID end(SeriesCreated series, long version, String from, List<Phase> phases) {
        return messages.publish(
                Topics.SERIES,
                series.getSeriesId(),
                SeriesEnded.newBuilder()
                        .setSeriesId(series.getSeriesId())
                        .setVersion(version)
                        .setFrom(from)
                        .setPhases(phases)
                        .setChangedAt(TestClock.FIRST_OF_MARCH)
                        .setChange(change(series.getOwnerId()))
                        .build());
    }

    public static Phase phase(Schedule schedule, String name) {
        return Phase.newBuilder()
                .setSchedule(schedule)
                .setTemplate(template(name))
                .build();
    }

    /** Others organise it, besides its owner. */
    public UUID organise(SeriesCreated series, long version, Organiser... others) {
        return messages.publish(
                Topics.SERIES,
                series.getSeriesId(),
                SeriesOrganisersChanged.newBuilder()
                        .setSeriesId(series.getSeriesId())
                        .setVersion(version)
                        .setSlug(series.getSlug())
                        .setVisibility(series.getVisibility())
                        .setOwnerId(series.getOwnerId())
                        .setOrganisers(List.of(others))
                        .setChangedAt(TestClock.FIRST_OF_MARCH)
                        .setChange(change(series.getOwnerId()))
                        .build());
    }

    /** It is somebody else's; who had it organises it with them. */
    public UUID transfer(SeriesCreated series, long version, UUID to) {
        return messages.publish(
                Topics.SERIES,
                series.getSeriesId(),
                SeriesTransferred.newBuilder()
                        .setSeriesId(series.getSeriesId())
                        .setVersion(version)
                        .setSlug(series.getSlug())
                        .setVisibility(series.getVisibility())
                        .setOwnerId(to)
                        .setFormerOwnerId(series.getOwnerId())
                        .setOrganisers(List.of(new Organiser(series.getOwnerId(), OrganiserRole.CO_ORGANISER)))
                        .setChangedAt(TestClock.FIRST_OF_MARCH)
                        .setChange(change(to))
                        .build());
    }

    public UUID delete(SeriesCreated series, long version) {
        return messages.publish(
                Topics.SERIES,
                series.getSeriesId(),
                SeriesDeleted.newBuilder()
                        .setSeriesId(series.getSeriesId())
                        .setVersion(version)
                        .setDeletedAt(TestClock.FIRST_OF_MARCH)
                        .build());
    }

    public static String occurrences(SeriesCreated series) {
        return "/api/series/" + series.getSlug() + "/occurrences";
    }
}
