package net.openmeet.series.series.messaging;

import java.util.List;
import net.openmeet.platform.change.ChangeMessages;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.schemas.series.SeriesDatesExcluded;
import net.openmeet.schemas.series.SeriesDatesImported;
import net.openmeet.schemas.series.SeriesDatesIncluded;
import net.openmeet.schemas.series.SeriesEnded;
import net.openmeet.schemas.series.SeriesPaused;
import net.openmeet.schemas.series.SeriesResumed;
import net.openmeet.schemas.series.SeriesScheduleChanged;
import net.openmeet.schemas.series.SeriesSplit;
import net.openmeet.series.series.Series;
import net.openmeet.series.series.SeriesFact;
import net.openmeet.vocabulary.phase.Pause;
import net.openmeet.vocabulary.phase.messaging.PhaseMessages;

/** Facts about the dates of a series, in the published language: each tells the phases as they are from then on. */
final class PhaseFactMessages {

    private PhaseFactMessages() {}

    static SeriesScheduleChanged message(SeriesFact.ScheduleChanged fact) {
        Series series = fact.series();
        return SeriesScheduleChanged.newBuilder()
                .setSeriesId(series.id())
                .setVersion(series.version())
                .setFrom(fact.at().from().toString())
                .setOldAnchor(fact.at().oldAnchor().toString())
                .setNewAnchor(fact.at().newAnchor().toString())
                .setPhases(PhaseMessages.messages(series.phases()))
                .setPlan(PhaseMessages.plan(series.phases()))
                .setDemotes(fact.demotes())
                .setChangedFields(SeriesMessages.editedFields(fact.changes()))
                .setChangedAt(series.updatedAt())
                .setChanges(ChangeMessages.messages(fact.changes()))
                .setChange(ChangeMessages.message(fact.change()))
                .build();
    }

    static SeriesScheduleChanged message(SeriesFact.Merged fact) {
        return message(new SeriesFact.ScheduleChanged(fact.series(), fact.at(), fact.changes(), false, fact.change()));
    }

    static SeriesSplit message(SeriesFact.Split fact) {
        Series series = fact.series();
        return SeriesSplit.newBuilder()
                .setSeriesId(series.id())
                .setVersion(series.version())
                .setFrom(fact.at().from().toString())
                .setOldAnchor(fact.at().oldAnchor().toString())
                .setNewAnchor(fact.at().newAnchor().toString())
                .setPhases(PhaseMessages.messages(series.phases()))
                .setPlan(PhaseMessages.plan(series.phases()))
                .setDemotes(fact.demotes())
                .setChangedFields(SeriesMessages.editedFields(fact.changes()))
                .setChangedAt(series.updatedAt())
                .setChanges(ChangeMessages.messages(fact.changes()))
                .setChange(ChangeMessages.message(fact.change()))
                .build();
    }

    static SeriesDatesExcluded message(SeriesFact.DatesExcluded fact) {
        return SeriesDatesExcluded.newBuilder()
                .setSeriesId(fact.seriesId())
                .setVersion(fact.version())
                .setDates(texts(fact.dates()))
                .setPhases(PhaseMessages.messages(fact.series().phases()))
                .setPlan(PhaseMessages.plan(fact.series().phases()))
                .setChangedAt(fact.series().updatedAt())
                .setChange(ChangeMessages.message(fact.change()))
                .build();
    }

    static SeriesDatesIncluded message(SeriesFact.DatesIncluded fact) {
        return SeriesDatesIncluded.newBuilder()
                .setSeriesId(fact.seriesId())
                .setVersion(fact.version())
                .setDates(texts(fact.dates()))
                .setPhases(PhaseMessages.messages(fact.series().phases()))
                .setPlan(PhaseMessages.plan(fact.series().phases()))
                .setChangedAt(fact.series().updatedAt())
                .setChange(ChangeMessages.message(fact.change()))
                .setOriginEventId(fact.originEvent())
                .build();
    }

    static SeriesDatesImported message(SeriesFact.DatesImported fact) {
        return SeriesDatesImported.newBuilder()
                .setSeriesId(fact.seriesId())
                .setVersion(fact.version())
                .setDates(fact.dates().stream().map(OverrideMessages::message).toList())
                .setCancelsAll(fact.cancelsAll())
                .setPhases(PhaseMessages.messages(fact.series().phases()))
                .setPlan(PhaseMessages.plan(fact.series().phases()))
                .setChangedAt(fact.series().updatedAt())
                .setChange(ChangeMessages.message(fact.change()))
                .build();
    }

    static SeriesEnded message(SeriesFact.Ended fact) {
        return SeriesEnded.newBuilder()
                .setSeriesId(fact.seriesId())
                .setVersion(fact.version())
                .setFrom(fact.from().toString())
                .setPhases(PhaseMessages.messages(fact.series().phases()))
                .setPlan(PhaseMessages.plan(fact.series().phases()))
                .setChangedAt(fact.series().updatedAt())
                .setChange(ChangeMessages.message(fact.change()))
                .build();
    }

    static SeriesPaused message(SeriesFact.Paused fact) {
        Pause pause = fact.pause();
        return SeriesPaused.newBuilder()
                .setSeriesId(fact.seriesId())
                .setVersion(fact.version())
                .setFrom(pause.from().toString())
                .setUntil(pause.until().toString())
                .setReason(pause.reason())
                .setDates(texts(fact.dates()))
                .setPhases(PhaseMessages.messages(fact.series().phases()))
                .setPlan(PhaseMessages.plan(fact.series().phases()))
                .setChangedAt(fact.series().updatedAt())
                .setChange(ChangeMessages.message(fact.change()))
                .build();
    }

    static SeriesResumed message(SeriesFact.Resumed fact) {
        return SeriesResumed.newBuilder()
                .setSeriesId(fact.seriesId())
                .setVersion(fact.version())
                .setDates(texts(fact.dates()))
                .setPhases(PhaseMessages.messages(fact.series().phases()))
                .setPlan(PhaseMessages.plan(fact.series().phases()))
                .setChangedAt(fact.series().updatedAt())
                .setChange(ChangeMessages.message(fact.change()))
                .build();
    }

    private static List<String> texts(List<RecurrenceId> dates) {
        return dates.stream().map(RecurrenceId::toString).toList();
    }
}
