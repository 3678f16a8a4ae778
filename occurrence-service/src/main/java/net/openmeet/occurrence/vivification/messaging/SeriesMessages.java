package net.openmeet.occurrence.vivification.messaging;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.openmeet.occurrence.propagation.Anchors;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.occurrence.vivification.DateOverride;
import net.openmeet.occurrence.vivification.Origin;
import net.openmeet.occurrence.vivification.SeriesChange;
import net.openmeet.platform.change.ChangeMessages;
import net.openmeet.platform.inbox.UnprocessableMessageException;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.schemas.series.SeriesCreated;
import net.openmeet.schemas.series.SeriesDatesExcluded;
import net.openmeet.schemas.series.SeriesDatesImported;
import net.openmeet.schemas.series.SeriesDatesIncluded;
import net.openmeet.schemas.series.SeriesEnded;
import net.openmeet.schemas.series.SeriesOrganisersChanged;
import net.openmeet.schemas.series.SeriesPaused;
import net.openmeet.schemas.series.SeriesResumed;
import net.openmeet.schemas.series.SeriesScheduleChanged;
import net.openmeet.schemas.series.SeriesSnapshot;
import net.openmeet.schemas.series.SeriesSplit;
import net.openmeet.schemas.series.SeriesTemplateChanged;
import net.openmeet.schemas.series.SeriesTransferred;
import net.openmeet.vocabulary.people.messaging.OrganiserMessages;
import net.openmeet.vocabulary.phase.messaging.PhaseMessages;
import net.openmeet.vocabulary.template.messaging.TemplateMessages;
import org.jspecify.annotations.Nullable;

/** Maps series-service's messages to what they mean here. */
final class SeriesMessages {

    private SeriesMessages() {}

    static KnownSeries series(SeriesCreated message) {
        return new KnownSeries(
                message.getSeriesId(),
                message.getVersion(),
                message.getSlug(),
                message.getOwnerId(),
                OrganiserMessages.organisers(message.getOwnerId(), message.getOrganisers()),
                TemplateMessages.visibility(message.getVisibility()),
                message.getPlan() == null
                        ? PhaseMessages.phases(message.getPhases(), message.getSchedule(), message.getTemplate())
                        : PhaseMessages.phases(message.getPhases(), message.getPlan()),
                Map.of());
    }

    static KnownSeries series(SeriesSnapshot message) {
        return new KnownSeries(
                message.getSeriesId(),
                message.getVersion(),
                message.getSlug(),
                message.getOwnerId(),
                OrganiserMessages.organisers(message.getOwnerId(), message.getOrganisers()),
                TemplateMessages.visibility(message.getVisibility()),
                message.getPlan() == null
                        ? PhaseMessages.phases(message.getPhases(), message.getSchedule(), message.getTemplate())
                        : PhaseMessages.phases(message.getPhases(), message.getPlan()),
                Map.of());
    }

    /** The event that goes on as the first date; null: none does. */
    static @Nullable Origin origin(SeriesCreated message) {
        UUID event = message.getOriginEventId();
        return event == null
                ? null
                : new Origin(event, series(message).phases().first().first());
    }

    /** The event that goes on as the date that is included; null: none does. */
    static @Nullable Origin origin(SeriesDatesIncluded message) {
        UUID event = message.getOriginEventId();
        return event == null || message.getDates().isEmpty()
                ? null
                : new Origin(event, date(message.getDates().getFirst()));
    }

    private static RecurrenceId date(String text) {
        try {
            return RecurrenceId.parse(text);
        } catch (IllegalArgumentException e) {
            throw new UnprocessableMessageException("The date " + text + " can't be read", e);
        }
    }

    static List<DateOverride> overrides(SeriesCreated message) {
        return message.getImportedOverrides().stream()
                .map(OverrideMessages::override)
                .toList();
    }

    static SeriesChange change(SeriesTemplateChanged message) {
        boolean hasPhases = !message.getPhases().isEmpty();
        return new SeriesChange(
                message.getSeriesId(),
                message.getVersion(),
                message.getSlug(),
                null,
                TemplateMessages.visibility(message.getVisibility()),
                hasPhases ? null : TemplateMessages.template(message.getTemplate()),
                hasPhases ? PhaseMessages.phases(message.getPhases(), message.getPlan()) : null,
                null,
                message.getChangedAt(),
                ChangeMessages.change(message.getChange()));
    }

    static SeriesChange change(SeriesSplit message) {
        return SeriesChange.of(
                message.getSeriesId(),
                message.getVersion(),
                PhaseMessages.phases(message.getPhases(), message.getPlan()),
                anchors(message.getFrom(), message.getOldAnchor(), message.getNewAnchor()),
                message.getChangedAt(),
                ChangeMessages.change(message.getChange()));
    }

    static SeriesChange change(SeriesScheduleChanged message) {
        return SeriesChange.of(
                message.getSeriesId(),
                message.getVersion(),
                PhaseMessages.phases(message.getPhases(), message.getPlan()),
                anchors(message.getFrom(), message.getOldAnchor(), message.getNewAnchor()),
                message.getChangedAt(),
                ChangeMessages.change(message.getChange()));
    }

    static SeriesChange change(SeriesDatesExcluded message) {
        return SeriesChange.of(
                message.getSeriesId(),
                message.getVersion(),
                PhaseMessages.phases(message.getPhases(), message.getPlan()),
                null,
                message.getChangedAt(),
                ChangeMessages.change(message.getChange()));
    }

    static SeriesChange change(SeriesDatesIncluded message) {
        return SeriesChange.of(
                message.getSeriesId(),
                message.getVersion(),
                PhaseMessages.phases(message.getPhases(), message.getPlan()),
                null,
                message.getChangedAt(),
                ChangeMessages.change(message.getChange()));
    }

    static SeriesChange change(SeriesPaused message) {
        return SeriesChange.of(
                message.getSeriesId(),
                message.getVersion(),
                PhaseMessages.phases(message.getPhases(), message.getPlan()),
                null,
                message.getChangedAt(),
                ChangeMessages.change(message.getChange()));
    }

    static SeriesChange change(SeriesResumed message) {
        return SeriesChange.of(
                message.getSeriesId(),
                message.getVersion(),
                PhaseMessages.phases(message.getPhases(), message.getPlan()),
                null,
                message.getChangedAt(),
                ChangeMessages.change(message.getChange()));
    }

    static SeriesChange change(SeriesEnded message) {
        return SeriesChange.of(
                message.getSeriesId(),
                message.getVersion(),
                PhaseMessages.phases(message.getPhases(), message.getPlan()),
                null,
                message.getChangedAt(),
                ChangeMessages.change(message.getChange()));
    }

    static SeriesChange change(SeriesDatesImported message) {
        return SeriesChange.of(
                message.getSeriesId(),
                message.getVersion(),
                PhaseMessages.phases(message.getPhases(), message.getPlan()),
                null,
                message.getChangedAt(),
                ChangeMessages.change(message.getChange()));
    }

    static SeriesChange change(SeriesOrganisersChanged message) {
        return SeriesChange.ofPeople(
                message.getSeriesId(),
                message.getVersion(),
                message.getOwnerId(),
                message.getChangedAt(),
                ChangeMessages.change(message.getChange()));
    }

    static SeriesChange change(SeriesTransferred message) {
        return SeriesChange.ofPeople(
                message.getSeriesId(),
                message.getVersion(),
                message.getOwnerId(),
                message.getChangedAt(),
                ChangeMessages.change(message.getChange()));
    }

    private static Anchors anchors(String from, String before, String after) {
        try {
            return new Anchors(RecurrenceId.parse(from), RecurrenceId.parse(before), RecurrenceId.parse(after));
        } catch (IllegalArgumentException e) {
            throw new UnprocessableMessageException("The anchors " + before + " and " + after + " can't be read", e);
        }
    }
}
