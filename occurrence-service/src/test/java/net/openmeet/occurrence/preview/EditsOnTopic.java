package net.openmeet.occurrence.preview;

import java.util.List;
import net.openmeet.occurrence.testing.HandledMessages;
import net.openmeet.occurrence.testing.SeriesOnTopic;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.schemas.series.SeriesCreated;
import net.openmeet.vocabulary.phase.Phases;
import net.openmeet.vocabulary.phase.edit.PhaseEdit;

/** What series-service publishes of an edit of a series. */
final class EditsOnTopic {

    private final SeriesOnTopic topic;
    private final SeriesCreated series;

    EditsOnTopic(SeriesOnTopic topic, SeriesCreated series) {
        this.topic = topic;
        this.series = series;
    }

    /** Returns when it has had its effect; the phases as they are then. */
    Phases publish(long version, RandomEdit edit, HandledMessages handled) {
        return switch (edit.edit()) {
            case PhaseEdit.Looks(var phases, var before, var after) -> {
                handled.await(topic.look(series, version, phases));
                yield phases;
            }
            case PhaseEdit.GoesOn(var phases, var at, var before, var after, var following) -> {
                handled.await(topic.reschedule(
                        series,
                        version,
                        at.from().toString(),
                        at.oldAnchor().toString(),
                        at.newAnchor().toString(),
                        phases));
                yield phases;
            }
            case PhaseEdit.Dates(var phases, var dates) -> {
                List<String> texts = dates.stream().map(RecurrenceId::toString).toList();
                handled.await(topic.exclude(series, version, texts, phases));
                yield phases;
            }
            case PhaseEdit.Same same -> throw new IllegalArgumentException("No fact");
            case PhaseEdit.Refused refused -> throw new IllegalArgumentException("No fact");
        };
    }
}
